// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "tray/tray_menu.h"

#include <QSystemTrayIcon>

namespace caretaker {

class TrayHost;

/// An icon of our set in the sizes that panels have, because only the program can draw it.
[[nodiscard]] QIcon trayPicture(const QString &name);

/// The icon in the tray: how things stand with the scheduler, and the menu. It is there whenever
/// there is a tray.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// The host outlives it; the actions are the window's own, see TrayMenu.
    TrayIcon(Session &session, const TrayHost &host, const QList<QAction *> &shared,
             QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] TrayMenu &menu() { return m_menu; }

Q_SIGNALS:
    /// The icon was clicked, or Open was chosen.
    void openRequested();
    /// Pausing or resuming did not work.
    void failed(const QString &message);

private:
    void followHost();
    void showState();
    void pause(Pause pause);
    void resume();
    void store(std::function<Status(const DatabaseUrl &, Instant)> change);

    Session &m_session;
    const TrayHost &m_host;
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< from the first host on, see TrayHost
    QString m_iconName;
    std::unique_ptr<OperationFor<Done>> m_storing;
};

} // namespace caretaker
