// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/operation.h"
#include "service/process_signals.h"
#include "tray/tray_host.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QThreadPool>
#include <QTimer>

namespace caretaker {

/// What there is of a console that was started hidden while its database cannot be opened, as at
/// login before the network is there: an icon in the tray that says so. It tries again by itself,
/// less and less often, and when it is asked to.
class DatabaseWait : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds shortestPause{10};
    static constexpr std::chrono::seconds longestPause{60};

    /// Called on a thread of its own, which the destructor waits for.
    using Attempt = std::function<Status()>;

    /// The error is that of the attempt before.
    DatabaseWait(Attempt attempt, const Error &error);
    ~DatabaseWait() override;

Q_SIGNALS:
    /// An attempt has gone well; there are no more.
    void opened();
    void quitRequested();

private:
    void tryNow();
    void endAttempt();
    void followHost();
    void showError(const Error &error);

    Attempt m_attempt;
    std::chrono::milliseconds m_pause = shortestPause;
    QTimer m_timer;
    ProcessSignals m_signals;
    TrayHost m_host;
    QString m_toolTip;
    QMenu m_menu;
    QAction *m_state;
    QAction *m_tryNow = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< from the first host on, see TrayHost
    std::unique_ptr<OperationFor<Done>> m_trying;
    QThreadPool m_pool; ///< last: its destructor waits for the work
};

} // namespace caretaker
