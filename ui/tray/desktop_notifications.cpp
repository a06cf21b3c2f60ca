// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/desktop_notifications.h"

#include "base/printable.h"

#ifdef Q_OS_LINUX
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace caretaker {

#ifdef Q_OS_LINUX

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto openAction = QStringLiteral("default"); // a click on the notice itself

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                SLOT(noteToken(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(open(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(forget(uint)));
}

void DesktopNotifications::tell(const Notice &notice)
{
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(notice.isUrgent ? 2 : 1))},
        {QStringLiteral("desktop-entry"), QApplication::desktopFileName()}};
    auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // The text may have markup, so it is escaped; the title may not.
    call << QApplication::applicationDisplayName() << uint(0) << QStringLiteral("caretaker")
         << printable(notice.title) << printable(notice.text).toHtmlEscaped()
         << QStringList{openAction, tr("Show")} << hints << int(-1);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (!reply.isError())
            m_shown.insert(reply.value(), {notice.page, notice.argument});
    });
}

#else

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent)
{
}

void DesktopNotifications::tell(const Notice &)
{
}

#endif

void DesktopNotifications::noteToken(uint id, const QString &token)
{
    if (const auto shown = m_shown.find(id); shown != m_shown.end())
        shown->activationToken = token;
}

void DesktopNotifications::open(uint id, const QString &)
{
    // The service tells everybody of every program's notices.
    if (!m_shown.contains(id))
        return;
    const auto shown = m_shown.take(id);
    Q_EMIT opened(shown.page, shown.argument, shown.activationToken);
}

void DesktopNotifications::forget(uint id)
{
    m_shown.remove(id);
}

} // namespace caretaker
