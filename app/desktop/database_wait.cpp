// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/database_wait.h"

#include "base/printable.h"
#include "theme/icon.h"
#include "tray/tray_icon.h"

#include <QApplication>

#include <algorithm>

namespace caretaker {

DatabaseWait::DatabaseWait(Attempt attempt, const Error &error)
    : m_attempt(std::move(attempt))
    , m_state(m_menu.addAction(tr("The database cannot be opened")))
{
    m_menu.setObjectName(QStringLiteral("databaseWaitMenu"));
    m_state->setObjectName(QStringLiteral("databaseWaitState"));
    m_state->setEnabled(false);
    m_menu.addSeparator();
    m_tryNow = m_menu.addAction(icon(QStringLiteral("refresh")), tr("&Try now"), this,
                                &DatabaseWait::tryNow);
    m_tryNow->setObjectName(QStringLiteral("databaseWaitTryNow"));
    auto *quit = m_menu.addAction(icon(QStringLiteral("quit")), tr("&Quit"), this,
                                  &DatabaseWait::quitRequested);
    quit->setObjectName(QStringLiteral("databaseWaitQuit"));

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DatabaseWait::tryNow);
    connect(&m_signals, &ProcessSignals::endRequested, this, &DatabaseWait::quitRequested);
    connect(&m_host, &TrayHost::changed, this, &DatabaseWait::followHost);
    showError(error);
    followHost();
    m_timer.start(m_pause);
}

DatabaseWait::~DatabaseWait() = default;

void DatabaseWait::tryNow()
{
    m_timer.stop();
    m_tryNow->setEnabled(false);
    m_trying = std::make_unique<OperationFor<Done>>(
        &m_pool, [attempt = m_attempt](const Progress &) { return attempt(); });
    connect(m_trying.get(), &Operation::finished, this, &DatabaseWait::endAttempt);
}

void DatabaseWait::endAttempt()
{
    const auto result = m_trying->result();
    if (result) {
        Q_EMIT opened();
        return;
    }
    showError(result.error());
    m_tryNow->setEnabled(true);
    m_pause = std::min<std::chrono::milliseconds>(2 * m_pause, longestPause);
    m_timer.start(m_pause);
}

void DatabaseWait::followHost()
{
    if (!m_host.isThere() || m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(trayPicture(QStringLiteral("tray-attention")));
    m_icon->setContextMenu(&m_menu);
    m_icon->setToolTip(m_toolTip);
    m_icon->show();
}

void DatabaseWait::showError(const Error &error)
{
    m_toolTip = QApplication::applicationDisplayName() + u'\n' + printable(error.message);
    if (m_icon)
        m_icon->setToolTip(m_toolTip);
}

} // namespace caretaker
