// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sleep_watch.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#endif

namespace caretaker {

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
{
#ifdef Q_OS_LINUX
    // https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
    QDBusConnection::systemBus().connect(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(prepareForSleep(bool)));
#endif
}

void SleepWatch::prepareForSleep(bool isBeginning)
{
    if (!isBeginning)
        Q_EMIT wokeUp();
}

} // namespace caretaker
