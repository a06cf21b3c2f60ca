// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace caretaker {

class TrayHost;

/// Where a window goes when it is closed: into the tray, or where there is none, into the task bar.
/// No window is ever out of reach: where the tray goes away for good, one that is hidden in it
/// comes into the task bar, and back when a tray comes again.
class Retreat : public QObject
{
    Q_OBJECT
public:
    /// How long a tray may be away before that: a panel that restarts takes a moment.
    static constexpr std::chrono::seconds patience{10};

    /// Both outlive it. The application must not quit with its last window.
    Retreat(QWidget &window, const TrayHost &host, std::chrono::milliseconds wait = patience,
            QObject *parent = nullptr);

    /// Instead of showing the window at the program's start.
    void startHidden();

    /// Shows the window in front of others.
    void bringBack();

    /// From now on closing is closing.
    void giveUp();

Q_SIGNALS:
    /// The window was closed, and is in the tray.
    void hidden();
    /// The window is in the task bar because there is no tray.
    void minimised();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followHost(bool isThere);
    void minimise();

    QWidget &m_window;
    const TrayHost &m_host;
    QTimer m_wait;
    bool m_isStandIn = false; ///< it is in the task bar until a tray comes
    bool m_isOver = false;
};

} // namespace caretaker
