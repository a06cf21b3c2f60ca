// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/waiting_runs.h"

#include "runs/approval_banner.h"
#include "task_list.h"
#include "theme/spacing.h"

#include <QBoxLayout>

namespace caretaker {

WaitingRuns::WaitingRuns(Session &session, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    for (const auto *task : allTasks()) {
        auto *banner = new ApprovalBanner(session, this);
        connect(banner, &ApprovalBanner::previewRequested, this, &WaitingRuns::previewRequested);
        m_banners.insert(task->description().name, banner);
        layout->addWidget(banner);
    }
    hide();
}

void WaitingRuns::setStates(const QList<TaskState> &states)
{
    bool isWaiting = false;
    for (const auto &state : states) {
        m_banners.value(state.task)->setRun(state.waiting);
        isWaiting = isWaiting || state.waiting;
    }
    setVisible(isWaiting);
}

} // namespace caretaker
