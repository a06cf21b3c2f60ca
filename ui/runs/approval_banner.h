// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "widgets/banner.h"

namespace caretaker {

/// A scheduled run that waits for a person's word, with the ways to give it. Rejecting it is
/// confirmed in place. Hidden where no run waits.
class ApprovalBanner : public Banner
{
    Q_OBJECT
public:
    explicit ApprovalBanner(Session &session, QWidget *parent = nullptr);
    ~ApprovalBanner() override;

    /// A confirmation that is being looked at stays, as long as it is about the same run.
    void setRun(const std::optional<Run> &run);

Q_SIGNALS:
    /// A link to the Tasks page, for Page::linkActivated().
    void previewRequested(const QString &link);

private:
    void ask();
    void confirm();
    void reject();
    void showRejected();

    Session &m_session;
    std::optional<Run> m_run;
    std::unique_ptr<OperationFor<Done>> m_rejecting;
};

/// What the Tasks page opens as the preview of a run that needs approval; see approvalFrom().
[[nodiscard]] QString approvalLink(qint64 runId, const QString &task);

struct ApprovalRequest
{
    qint64 runId = 0;
    QString task;
};

/// Nothing where the link is none of approvalLink().
[[nodiscard]] std::optional<ApprovalRequest> approvalFrom(const QString &link);

} // namespace caretaker
