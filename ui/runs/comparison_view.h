// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_comparison.h"
#include "session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedLayout;
QT_END_NAMESPACE

namespace caretaker {

class PlaceholderView;
class TextTableModel;

/// A run beside the one before it: their figures, and what only one of them did. Read when it is
/// looked at.
class ComparisonView : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(Session &session, QWidget *parent = nullptr);
    ~ComparisonView() override;

    void setRun(qint64 runId);

Q_SIGNALS:
    void runRequested(qint64 runId); ///< the one before

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    void read();
    void showRead();
    void showComparison(const RunComparison &comparison);

    Session &m_session;
    qint64 m_runId = 0;
    bool m_isRead = false;
    qint64 m_previousId = 0;
    QLabel *m_head;
    QPushButton *m_open;
    TextTableModel *m_figures;
    TextTableModel *m_differences;
    QWidget *m_content;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    std::unique_ptr<OperationFor<std::optional<RunComparison>>> m_reading;
};

} // namespace caretaker
