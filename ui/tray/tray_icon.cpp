// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/tray_icon.h"

#include "theme/icon.h"
#include "tray/scheduler_words.h"
#include "tray/tray_host.h"

#include <QApplication>

namespace caretaker {

QIcon trayPicture(const QString &name)
{
    QIcon drawn;
    for (const int size : {16, 22, 24, 32, 48})
        drawn.addPixmap(icon(name).pixmap(QSize(size, size), 1.0));
    return drawn;
}

TrayIcon::TrayIcon(Session &session, const TrayHost &host, const QList<QAction *> &shared,
                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_host(host)
    , m_menu(shared)
{
    connect(&m_menu, &TrayMenu::openRequested, this, &TrayIcon::openRequested);
    connect(&m_menu, &TrayMenu::pauseRequested, this, &TrayIcon::pause);
    connect(&m_menu, &TrayMenu::resumeRequested, this, &TrayIcon::resume);
    connect(&session.scheduler, &Scheduler::stateChanged, this, &TrayIcon::showState);
    connect(&host, &TrayHost::changed, this, &TrayIcon::followHost);
    showState();
    followHost();
}

TrayIcon::~TrayIcon() = default;

/// Once it is made it finds its way back into each new tray by itself.
void TrayIcon::followHost()
{
    if (!m_host.isThere() || m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT openRequested();
            });
    m_iconName.clear();
    showState();
    m_icon->show();
}

void TrayIcon::showState()
{
    const auto words = wordsFor(m_session.scheduler, m_session.clock());
    const bool isPaused = m_session.scheduler.pausedUntil().has_value();
    const bool isIdle = m_session.scheduler.state() == SchedulerState::Idle;
    m_menu.setState(isIdle && !words.next.isEmpty() ? words.next : words.state, isPaused,
                    m_session.scheduler.isStarted());
    if (!m_icon)
        return;
    // What is as it was is left alone: each change wakes the panel up.
    auto tip = words.next.isEmpty() ? words.state : words.state + u'\n' + words.next;
    tip.prepend(QApplication::applicationDisplayName() + u'\n');
    if (m_icon->toolTip() != tip)
        m_icon->setToolTip(tip);
    if (m_iconName != words.icon)
        m_icon->setIcon(trayPicture(words.icon));
    m_iconName = words.icon;
}

void TrayIcon::pause(Pause pause)
{
    store(
        [pause](const DatabaseUrl &url, Instant now) { return pauseScheduling(url, pause, now); });
}

void TrayIcon::resume()
{
    store(resumeScheduling);
}

void TrayIcon::store(std::function<Status(const DatabaseUrl &, Instant)> change)
{
    m_storing = m_session.runner.start<Done>([url = m_session.url, now = m_session.clock(), change](
                                                 const Progress &) { return change(url, now); });
    connect(m_storing.get(), &Operation::finished, this, [this] {
        const auto stored = m_storing->result();
        if (!stored)
            Q_EMIT failed(stored.error().message);
        m_session.scheduler.reread();
    });
}

} // namespace caretaker
