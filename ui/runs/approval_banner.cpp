// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/approval_banner.h"

#include "presentation/task_title.h"
#include "runs/approval.h"

#include <QPushButton>

namespace caretaker {

namespace {

const auto approveWord = QStringLiteral("approve");

} // namespace

QString approvalLink(qint64 runId, const QString &task)
{
    return QStringLiteral("%1 %2 %3").arg(approveWord, QString::number(runId), task);
}

std::optional<ApprovalRequest> approvalFrom(const QString &link)
{
    const auto parts = link.split(u' ');
    if (parts.size() != 3 || parts.first() != approveWord)
        return {};
    return ApprovalRequest{parts.at(1).toLongLong(), parts.at(2)};
}

ApprovalBanner::ApprovalBanner(Session &session, QWidget *parent)
    : Banner(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("approvalBanner"));
}

ApprovalBanner::~ApprovalBanner() = default;

void ApprovalBanner::setRun(const std::optional<Run> &run)
{
    const bool isSame = run && m_run && run->id == m_run->id;
    if (isSame)
        return;
    m_run = run;
    if (m_run)
        ask();
    else
        clear();
}

void ApprovalBanner::ask()
{
    tell(
        Tone::Notice, QStringLiteral("warning"),
        tr("Run %1 of %2 needs approval: it would change %n row(s), more than a scheduled run may. "
           "Nothing has been changed.",
           nullptr, int(m_run->changeCount))
            .arg(QString::number(m_run->id), taskTitle(m_run->task)));
    auto *rejectButton = addButton(tr("Reject…"), QStringLiteral("rejectButton"));
    rejectButton->setToolTip(tr("End the wait; the task goes on with its next moment"));
    connect(rejectButton, &QPushButton::clicked, this, &ApprovalBanner::confirm);
    auto *preview = addButton(tr("Preview and approve…"), QStringLiteral("approveButton"));
    preview->setToolTip(tr("See what it would do by now, then do exactly that"));
    connect(preview, &QPushButton::clicked, this,
            [this] { Q_EMIT previewRequested(approvalLink(m_run->id, m_run->task)); });
}

void ApprovalBanner::confirm()
{
    tell(
        Tone::Notice, QStringLiteral("warning"),
        tr("Reject run %1 of %2? None of its rows will be changed; the task plans anew at its next "
           "moment.")
            .arg(QString::number(m_run->id), taskTitle(m_run->task)));
    auto *keep = addButton(tr("Keep waiting"), QStringLiteral("keepWaitingButton"));
    connect(keep, &QPushButton::clicked, this, [this] {
        ask();
        findChild<QPushButton *>(QStringLiteral("approveButton"))->setFocus();
    });
    auto *rejectButton =
        addButton(tr("Reject run %1").arg(m_run->id), QStringLiteral("confirmRejectButton"));
    connect(rejectButton, &QPushButton::clicked, this, &ApprovalBanner::reject);
    keep->setFocus(); // the safe one
}

void ApprovalBanner::reject()
{
    for (auto *button : findChildren<QPushButton *>())
        button->setEnabled(false);
    m_rejecting =
        m_session.runner.start<Done>([url = m_session.url, id = m_run->id, now = m_session.clock()](
                                         const Progress &) { return rejectRun(url, id, now); });
    connect(m_rejecting.get(), &Operation::finished, this, &ApprovalBanner::showRejected);
}

void ApprovalBanner::showRejected()
{
    const auto rejected = m_rejecting->result();
    const auto run = *m_run;
    if (rejected) {
        m_session.scheduler.reread();
        m_run.reset();
        clear();
    } else {
        tell(Tone::Danger, QStringLiteral("error"), rejected.error().message);
        connect(addButton(tr("Try again"), QStringLiteral("rejectAgainButton")),
                &QPushButton::clicked, this, &ApprovalBanner::reject);
    }
    Q_EMIT m_session.runner.runFinished(run.task);
}

} // namespace caretaker
