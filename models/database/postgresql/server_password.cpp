// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresql/server_password.h"

#include <QMutex>

namespace caretaker {

namespace {

struct Passwords
{
    QMutex mutex;
    PasswordSource source;
    QMap<QString, QString> byUser;
};

Passwords &passwords()
{
    static Passwords all;
    return all;
}

QString keyOf(const ServerAddress &server)
{
    return QStringLiteral("%1@%2:%3").arg(server.user, server.host).arg(server.port);
}

} // namespace

void setPasswordSource(PasswordSource source)
{
    const QMutexLocker locker(&passwords().mutex);
    passwords().source = std::move(source);
}

QString serverPassword(const ServerAddress &server)
{
    const QMutexLocker locker(&passwords().mutex);
    return passwords().byUser.value(keyOf(server));
}

void setServerPassword(const ServerAddress &server, const QString &password)
{
    const QMutexLocker locker(&passwords().mutex);
    passwords().byUser.insert(keyOf(server), password);
}

bool findServerPassword(const ServerAddress &server)
{
    PasswordSource source;
    {
        const QMutexLocker locker(&passwords().mutex);
        source = passwords().source;
    }
    const auto found = source ? source(server) : QString();
    if (found.isEmpty() || found == serverPassword(server))
        return false;
    setServerPassword(server, found);
    return true;
}

} // namespace caretaker
