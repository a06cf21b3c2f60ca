// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/change_watch.h"
#include "pages/page.h"
#include "runs/history.h"
#include "session.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class PlaceholderView;
class ProgressRow;
class RunDetailsView;
class RunFilterBar;
class RunFilterModel;
class RunsModel;
class UndoPanel;

/// The history: what ran, when, by whom and with what outcome, and everything about one run. While
/// it is seen, it follows what other consoles and servers do on the database.
class RunsPage : public Page
{
    Q_OBJECT
public:
    explicit RunsPage(Session &session, QWidget *parent = nullptr);
    ~RunsPage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *searchField() override;
    void goHome() override;

    /// Chooses a run, once the history has been read.
    void showRun(qint64 runId);

    /// What a link asks for: a run's id; "is task" and the name of a task; or "failed" or
    /// "needs_approval" for the runs that a person has to look at, until that person clicks the
    /// button that says so.
    void showRows(const QString &link);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeContent();
    void lookAgain();
    void setSelection(RunSelection selection);
    void showRuns();
    void chooseRun();
    void search();
    void applyFilter();
    void readDetails();
    void showDetails();
    void openUndo(qint64 runId);
    void closeUndo();
    void bringToFront(QWidget *widget);

    Session &m_session;
    RunsModel *m_model;
    RunFilterModel *m_filtered;
    QTableView *m_table;
    RunDetailsView *m_details;
    QPushButton *m_narrowing; ///< says by what the runs were chosen, and ends that
    RunFilterBar *m_filters;
    ProgressRow *m_progress;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    QWidget *m_content;
    ChangeWatch m_changes;
    QTimer m_watch;              ///< while the page is seen
    QTimer m_pause;              ///< while the search is being typed
    UndoPanel *m_undo = nullptr; ///< while a run's undo is being looked at
    std::unique_ptr<OperationFor<QList<Run>>> m_readingRuns;
    std::unique_ptr<OperationFor<QSet<qint64>>> m_searching;
    std::unique_ptr<OperationFor<RunDetails>> m_readingDetails;
    bool m_hasFailed = false; ///< to read the runs
    qint64 m_chosen = 0;
    QString m_searchedFor;   ///< the words that are, or were, looked for in what runs changed
    QSet<qint64> m_touching; ///< the runs that changed a row with the words of the search
    RunSelection m_selection = RunSelection::All;
};

} // namespace caretaker
