// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_appearance.h"

#include <QApplication>
#include <QPointer>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace caretaker {

namespace {

#ifdef QT_DBUS_LIB
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colorScheme = QStringLiteral("color-scheme");
const auto desktopInterface = QStringLiteral("org.gnome.desktop.interface");
const auto animations = QStringLiteral("enable-animations");
const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// Read() wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
#endif

} // namespace

SystemAppearance &SystemAppearance::instance()
{
    static QPointer<SystemAppearance> only;
    if (!only)
        only = new SystemAppearance(qApp); // which is gone before D-Bus is
    return *only;
}

#ifdef QT_DBUS_LIB

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settingsInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QDBusMessage)));
    ask(appearance, colorScheme);
    ask(desktopInterface, animations);
}

void SystemAppearance::ask(const QString &group, const QString &key)
{
    auto message =
        QDBusMessage::createMethodCall(service, path, settingsInterface, QStringLiteral("Read"));
    message << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QDBusMessage &signal)
{
    const auto values = signal.arguments();
    if (values.size() == 3)
        take(values.at(0).toString(), values.at(1).toString(), values.at(2));
}

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    const auto plain = unwrapped(value);
    if (group == appearance && key == colorScheme) {
        const auto number = plain.toUInt();
        m_scheme = number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::NoPreference;
    } else if (group == desktopInterface && key == animations) {
        m_isMotionReduced = !plain.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

#else

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
}

#endif

} // namespace caretaker
