// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/history.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker {

class ApprovalBanner;
class ChangesModel;
class ChangesView;
class ComparisonView;
class LogView;
class MailsView;
class TextTableModel;
struct Session;

/// Everything that is kept of one run.
class RunDetailsView : public QWidget
{
    Q_OBJECT
public:
    explicit RunDetailsView(Session &session, QWidget *parent = nullptr);

    void setRun(const RunDetails &details);

    /// Of the run that is shown: the first changed row whose key or title has all of these words.
    void chooseChange(const QString &words);
    void clear();

Q_SIGNALS:
    void undoRequested(qint64 runId);
    void outboxRequested(qint64 runId);          ///< its e-mails there
    void approvalRequested(const QString &link); ///< see ApprovalBanner
    void runRequested(qint64 runId);             ///< another one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNotificationsTable();
    void showUndo(const RunDetails &details);

    qint64 m_runId = 0;
    QBoxLayout *m_headRow;
    QLabel *m_head;
    QLabel *m_facts;
    QPushButton *m_outbox;
    QPushButton *m_undo;
    ApprovalBanner *m_approval;
    QTabWidget *m_tabs;
    ChangesModel *m_changes;
    ChangesView *m_changesView;
    MailsView *m_mails;
    TextTableModel *m_notifications;
    LogView *m_log;
    ComparisonView *m_comparison;
};

} // namespace caretaker
