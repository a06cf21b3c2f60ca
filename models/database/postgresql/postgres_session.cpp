// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresql/postgres_session.h"

#include "database/database_text.h"
#include "database/statement.h"

namespace caretaker {

namespace {

/// https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

} // namespace

QString postgresConnectOptions(const ServerAddress &server)
{
    QMap<QString, QString> options{
        {QStringLiteral("application_name"), QStringLiteral("caretaker")},
        {QStringLiteral("client_encoding"), QStringLiteral("UTF8")},
        {QStringLiteral("connect_timeout"), QStringLiteral("10")},
        // A server that vanished is noticed, although nothing is being sent.
        {QStringLiteral("keepalives_idle"), QStringLiteral("60")},
    };
    options.insert(server.parameters);
    QStringList words;
    for (auto option = options.begin(); option != options.end(); ++option)
        words.append(option.key() + u'=' + quoted(option.value()));
    return words.join(u';');
}

Status settlePostgres(const Connection &connection, Access access,
                      std::chrono::milliseconds lockWait)
{
    // One statement, which saves round trips. Notices would go to standard error, where cron makes
    // a mail of them.
    const auto isReadOnly = readOne(
        connection,
        QStringLiteral("SELECT current_setting('transaction_read_only'), "
                       "set_config('TimeZone', 'UTC', false), "
                       "set_config('DateStyle', 'ISO, YMD', false), "
                       "set_config('client_min_messages', 'error', false), "
                       "set_config('lock_timeout', CAST(? AS text), false), "
                       "set_config('default_transaction_read_only', CASE WHEN ? THEN 'on' ELSE "
                       "current_setting('default_transaction_read_only') END, false)"),
        {QString::number(lockWait.count()), access == Access::ReadOnly});
    if (!isReadOnly)
        return isReadOnly.error();
    if (access == Access::ReadWrite && isReadOnly->toString() == QLatin1String("on"))
        return Error{
            ErrorCode::DatabaseUnusable,
            DatabaseText::tr("%1 is read-only for this user, or a standby server. Give the "
                             "address of the primary server, or have the user allowed to "
                             "write; a dry run needs neither.")
                .arg(connection.url().displayName()),
            {}};
    return Done{};
}

} // namespace caretaker
