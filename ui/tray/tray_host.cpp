// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/tray_host.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#else
#include <QSystemTrayIcon>
#endif

namespace caretaker {

#ifdef Q_OS_LINUX

namespace {

// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
const auto service = QStringLiteral("org.kde.StatusNotifierWatcher");
const auto path = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher =
        new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    for (const auto *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        bus.connect(service, path, service, QString::fromLatin1(signal), this, SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    auto call = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << service << QStringLiteral("IsStatusNotifierHostRegistered");
    call.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        set(!reply.isError() && reply.value().variant().toBool());
    });
}

#else

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    ask();
}

void TrayHost::ask()
{
    set(QSystemTrayIcon::isSystemTrayAvailable());
}

#endif

void TrayHost::set(bool isThere)
{
    if (m_isThere == isThere)
        return;
    m_isThere = isThere;
    Q_EMIT changed(isThere);
}

} // namespace caretaker
