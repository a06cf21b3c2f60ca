// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/task_state.h"
#include "session.h"

#include <QWidget>

namespace caretaker {

class ApprovalBanner;

/// The scheduled runs that wait for a person's word, one below the other. Takes no room where none
/// waits.
class WaitingRuns : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingRuns(Session &session, QWidget *parent = nullptr);

    void setStates(const QList<TaskState> &states);

Q_SIGNALS:
    void previewRequested(const QString &link); ///< see ApprovalBanner

private:
    QMap<QString, ApprovalBanner *> m_banners; ///< by task
};

} // namespace caretaker
