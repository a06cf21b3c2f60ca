// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/scheduled_run.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace caretaker {

/// Tells other services of scheduled runs: a webhook of those that failed or wait, a ping of those
/// that went well. Calls go out in the background of the thread that it lives on and give up after
/// a while; what becomes of them is of no concern to the run.
class AlertCalls : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{10};

    explicit AlertCalls(QObject *parent = nullptr);

    /// What the setting is empty for is not called.
    void tell(const ScheduledRun &run, const QUrl &webhook, const QUrl &ping);

    [[nodiscard]] bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    /// The last call under way has ended.
    void idle();

private:
    void watch(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    int m_open = 0;
};

} // namespace caretaker
