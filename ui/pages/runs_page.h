// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "runs/history.h"
#include "session.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class PlaceholderView;
class RunDetailsView;
class RunsModel;
class UndoPanel;

/// The history: what ran, when, by whom and with what outcome, and everything about one run.
class RunsPage : public Page
{
    Q_OBJECT
public:
    explicit RunsPage(Session &session, QWidget *parent = nullptr);
    ~RunsPage() override;

    void activate() override;
    void refresh() override;

    /// Chooses a run, once the history has been read.
    void showRun(qint64 runId);

private:
    QWidget *makeContent();
    void showRuns();
    void readDetails();
    void showDetails();
    void openUndo(qint64 runId);
    void closeUndo();
    void bringToFront(QWidget *widget);

    Session &m_session;
    RunsModel *m_model;
    QTableView *m_table;
    RunDetailsView *m_details;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    QWidget *m_content;
    UndoPanel *m_undo = nullptr; ///< while a run's undo is being looked at
    std::unique_ptr<OperationFor<QList<Run>>> m_readingRuns;
    std::unique_ptr<OperationFor<RunDetails>> m_readingDetails;
    qint64 m_chosen = 0;
};

} // namespace caretaker
