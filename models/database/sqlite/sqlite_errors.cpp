// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqlite_errors.h"

#include "database/database_text.h"

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

} // namespace

Error describeSqliteError(const DatabaseUrl &url, const QSqlError &error, bool)
{
    const auto databaseName = url.displayName();
    const auto detail = error.text();
    const auto with = [&](ErrorCode kind, const QString &message) {
        return Error{kind, message.arg(databaseName), detail};
    };
    const auto code = error.nativeErrorCode().toInt();
    if (code == UnfinishedWrite)
        return with(
            ErrorCode::DatabaseUnusable,
            DatabaseText::tr("%1 holds a change that another program did not finish. The next "
                             "program that writes it, such as a real run, takes that back."));
    switch (code & 0xff) {
    case Busy:
    case LockedTable:
        return with(
            ErrorCode::Locked,
            DatabaseText::tr("%1 is locked by another program. Try again when it has finished."));
    case ReadOnly:
        return with(
            ErrorCode::DatabaseUnusable,
            DatabaseText::tr("%1 is read-only. Give the user who runs Caretaker the right to "
                             "write it and its folder."));
    case CannotOpen:
        return with(ErrorCode::DatabaseUnusable,
                    DatabaseText::tr(
                        "%1 cannot be opened. Check its permissions and those of its folder."));
    case Corrupt:
    case NotADatabase:
        return with(ErrorCode::DatabaseUnusable,
                    DatabaseText::tr("%1 is damaged. Restore it from a backup."));
    case Full:
        return with(
            ErrorCode::Failed,
            DatabaseText::tr(
                "The disk with %1 is full; nothing was changed. Free some room and try again."));
    case IoError:
        return with(ErrorCode::DatabaseUnusable,
                    DatabaseText::tr("The disk with %1 reported an error. Check the disk."));
    default:
        return {ErrorCode::Failed,
                DatabaseText::tr("%1 refused a statement: %2.")
                    .arg(databaseName, error.databaseText().isEmpty() ? error.driverText()
                                                                      : error.databaseText()),
                detail};
    }
}

Error describeSqliteOpening(const DatabaseUrl &url, const QSqlError &error)
{
    return {ErrorCode::DatabaseUnusable,
            DatabaseText::tr("%1 cannot be opened. Check its permissions and those of its folder.")
                .arg(url.displayName()),
            error.text()};
}

} // namespace caretaker
