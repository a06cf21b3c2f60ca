// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"

#include <QSqlError>

namespace caretaker {

namespace {

// https://www.sqlite.org/rescode.html; extended codes carry the primary one in the low byte.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    UnfinishedWrite = 8 | (3 << 8), // SQLITE_READONLY_ROLLBACK
};

Error describe(const QString &databaseName, const QSqlError &error)
{
    const auto detail = error.text();
    const auto with = [&](ErrorCode code, const QString &message) {
        return Error{code, message.arg(databaseName), detail};
    };
    const auto code = error.nativeErrorCode().toInt();
    if (code == UnfinishedWrite)
        return with(
            ErrorCode::DatabaseUnusable,
            QStringLiteral("%1 holds a change that another program did not finish. The next "
                           "program that writes it, such as a real run, takes that back."));
    switch (code & 0xff) {
    case Busy:
    case LockedTable:
        return with(
            ErrorCode::Locked,
            QStringLiteral("%1 is locked by another program. Try again when it has finished."));
    case ReadOnly:
        return with(ErrorCode::DatabaseUnusable,
                    QStringLiteral("%1 is read-only. Give the user who runs Caretaker the right to "
                                   "write it and its folder."));
    case CannotOpen:
        return with(
            ErrorCode::DatabaseUnusable,
            QStringLiteral("%1 cannot be opened. Check its permissions and those of its folder."));
    case Corrupt:
    case NotADatabase:
        return with(ErrorCode::DatabaseUnusable,
                    QStringLiteral("%1 is damaged. Restore it from a backup; \"caretaker database "
                                   "check\" tells more."));
    case Full:
        return with(
            ErrorCode::Failed,
            QStringLiteral(
                "The disk with %1 is full; nothing was changed. Free some room and try again."));
    case IoError:
        return with(ErrorCode::DatabaseUnusable,
                    QStringLiteral("The disk with %1 reported an error. Check the disk."));
    default:
        return {ErrorCode::Failed,
                QStringLiteral("%1 refused a statement: %2.")
                    .arg(databaseName, error.databaseText().isEmpty() ? error.driverText()
                                                                      : error.databaseText()),
                detail};
    }
}

} // namespace

Statement::Statement(const Connection &connection)
    : m_query(connection.database())
    , m_databaseName(connection.url().displayName())
{
    m_query.setForwardOnly(true);
}

Error Statement::error() const
{
    auto error = describe(m_databaseName, m_query.lastError());
    error.detail += QStringLiteral(" [%1]").arg(m_query.lastQuery());
    return error;
}

Result<Statement> Statement::prepare(const Connection &connection, const QString &sql)
{
    Statement statement(connection);
    if (!statement.m_query.prepare(sql))
        return statement.error();
    return statement;
}

Result<Statement> Statement::run(const Connection &connection, const QString &sql,
                                 const QVariantList &values)
{
    auto statement = prepare(connection, sql);
    if (!statement)
        return statement;
    if (auto ran = statement->execute(values); !ran)
        return ran.error();
    return statement;
}

Status Statement::execute(const QVariantList &values)
{
    // Qt would fill up with the values of the run before.
    if (values.size() < m_query.boundValues().size())
        return Error{ErrorCode::Failed,
                     QStringLiteral("A statement was given too few values; nothing was changed."),
                     m_query.lastQuery()};
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        return error();
    return Done{};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return error();
    return false;
}

Result<QVariant> readOne(const Connection &connection, const QString &sql,
                         const QVariantList &values)
{
    auto statement = Statement::run(connection, sql, values);
    if (!statement)
        return statement.error();
    const auto more = statement->next();
    if (!more)
        return more.error();
    return *more ? statement->value(0) : QVariant();
}

} // namespace caretaker
