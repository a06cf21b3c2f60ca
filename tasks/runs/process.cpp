// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/process.h"

#include <QCoreApplication>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#endif

namespace caretaker {

QString currentUser()
{
#ifdef Q_OS_UNIX
    // Not the environment: cron sets little of it, and anybody can set it.
    if (const auto *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME", QStringLiteral("unknown"));
#endif
}

QString currentHost()
{
    return QSysInfo::machineHostName();
}

qint64 currentProcessId()
{
    return QCoreApplication::applicationPid();
}

bool isProcessAlive(qint64 processId)
{
#ifdef Q_OS_UNIX
    // Zero and below name groups of processes, not one: such a record is not to be believed.
    return processId > 0 && (kill(pid_t(processId), 0) == 0 || errno == EPERM);
#else
    Q_UNUSED(processId)
    return true;
#endif
}

} // namespace caretaker
