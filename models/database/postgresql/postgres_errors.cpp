// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresql/postgres_errors.h"

#include "base/printable.h"
#include "database/database_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace caretaker {

namespace {

/// What the server says in one line, without its word for severity. The lines after the first may
/// hold values of rows.
QString serverWords(const QSqlError &error)
{
    static const QRegularExpression severity(QStringLiteral("^.*\\b(?:ERROR|FATAL|PANIC):\\s+"));
    static const QRegularExpression end(QStringLiteral("[.\\s]*$"));
    const auto text = error.databaseText().trimmed();
    auto line = printable(text.left(text.indexOf(u'\n')));
    return line.remove(severity).remove(end);
}

/// An SQLSTATE, or its class of two characters, with what it means for a person.
/// https://www.postgresql.org/docs/15/errcodes-appendix.html
struct Meaning
{
    const char *state;
    ErrorCode code;
    const char *message; ///< %1: the database, %2: the server's words
};

constexpr Meaning meanings[] = {
    {"55P03", ErrorCode::Locked,
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 is locked by another program. Try again when it has finished.")},
    {"40P01", ErrorCode::Locked,
     QT_TRANSLATE_NOOP("caretaker::Database", "Another program works on the same rows of %1, and "
                                              "both waited for each other; nothing was "
                                              "changed. Try again.")},
    {"40001", ErrorCode::Locked,
     QT_TRANSLATE_NOOP("caretaker::Database", "Another program has changed the same rows of %1 "
                                              "meanwhile; nothing was changed. Try again.")},
    {"25006", ErrorCode::DatabaseUnusable,
     QT_TRANSLATE_NOOP("caretaker::Database", "%1 is read-only for this user, or a standby server. "
                                              "Give the address of the primary server, "
                                              "or have the user allowed to write.")},
    {"42501", ErrorCode::DatabaseUnusable,
     QT_TRANSLATE_NOOP("caretaker::Database", "The user of %1 lacks a right: %2. Have it granted, "
                                              "or give the name of a user who has it.")},
    {"53100", ErrorCode::Failed,
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "The disk with %1 is full; nothing was changed. Free some room and try again.")},
    {"53", ErrorCode::DatabaseUnusable,
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "The server of %1 is short of something: %2. Try again later.")},
    {"57014", ErrorCode::Failed,
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 cut a statement short: %2. Nothing was changed.")},
    {"57P", ErrorCode::Failed,
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "The server of %1 ended the connection; nothing was changed. Try again when it is back.")},
    {"58", ErrorCode::DatabaseUnusable,
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "The server of %1 reported an error of its system: %2. Check its disk and its log.")},
    {"XX", ErrorCode::DatabaseUnusable,
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "The server of %1 reported an error of its own: %2. Check its log.")},
};

/// What a failed attempt to connect says, by libpq's or the server's words: it has no SQLSTATE.
struct Refusal
{
    ServerRefusal kind;
    const char *words;
    const char *message; ///< %1: the database
};

constexpr Refusal refusals[] = {
    {ServerRefusal::UnknownHost, "could not translate host name",
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "%1 cannot be reached: the host is not known. Check its name and the network.")},
    {ServerRefusal::NobodyAnswers, "Connection refused",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 cannot be reached: no server answers there. Check host and port, and "
                       "that the server runs and listens on that address.")},
    {ServerRefusal::NoSocket, "No such file or directory",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 cannot be reached: there is no such socket. Check that the server runs, "
                       "and that host names the folder of its socket.")},
    {ServerRefusal::Silence, "timeout expired",
     QT_TRANSLATE_NOOP("caretaker::Database", "%1 cannot be reached: the server did not answer in "
                                              "time. Check host, port and firewall.")},
    {ServerRefusal::Silence, "Connection timed out",
     QT_TRANSLATE_NOOP("caretaker::Database", "%1 cannot be reached: the server did not answer in "
                                              "time. Check host, port and firewall.")},
    {ServerRefusal::NoRoute, "Network is unreachable",
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "%1 cannot be reached: there is no way to that network. Check the network.")},
    {ServerRefusal::NoRoute, "No route to host",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 cannot be reached: there is no way to that host. Check the network.")},
    {ServerRefusal::NoPassword, "no password supplied",
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "%1 wants a password and there is none. Put it into the file that PGPASSFILE names "
         "(default: ~/.pgpass, with mode 0600) or into PGPASSWORD.")},
    {ServerRefusal::WrongPassword, "password authentication failed",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 refused the user's name or password. Check the user in the URL, and the "
                       "password in PGPASSFILE (default: ~/.pgpass) or PGPASSWORD.")},
    {ServerRefusal::UserRefused, "authentication failed",
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "%1 refused the user. Check the user in the URL, and the server's pg_hba.conf.")},
    {ServerRefusal::NotFromHere, "no pg_hba.conf entry",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 does not let this user in from here. Have the server's pg_hba.conf "
                       "allow it, or try sslmode=require.")},
    {ServerRefusal::NoEncryption, "server does not support SSL",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 cannot be reached by an encrypted connection. Have encryption set up on "
                       "the server; sslmode=prefer does without.")},
    {ServerRefusal::Untrusted, "certificate",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 has a certificate that cannot be trusted. Check sslmode and "
                       "sslrootcert, and that the host is named as in the certificate.")},
    {ServerRefusal::Full, "too many clients",
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "%1 has no connection left. Try again later, or have max_connections raised.")},
    {ServerRefusal::Full, "remaining connection slots",
     QT_TRANSLATE_NOOP(
         "caretaker::Database",
         "%1 has no connection left. Try again later, or have max_connections raised.")},
    {ServerRefusal::Starting, "the database system is",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 is starting or stopping. Try again in a moment.")},
    {ServerRefusal::UserRefused, "permission denied for database",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "%1 does not let this user in. Have the right CONNECT granted, or give the "
                       "name of a user who has it.")},
};

/// `message` has a place for the database.
Error unusable(const DatabaseUrl &url, const QString &message, const QSqlError &error)
{
    return {ErrorCode::DatabaseUnusable, message.arg(url.displayName()), error.text()};
}

const Refusal *refusalIn(const QString &text)
{
    const auto *known =
        std::find_if(std::begin(refusals), std::end(refusals), [&](const Refusal &refusal) {
            return text.contains(QLatin1String(refusal.words));
        });
    return known == std::end(refusals) ? nullptr : known;
}

const QRegularExpression &missingThing()
{
    static const QRegularExpression missing(
        QStringLiteral("FATAL:\\s+(database|role) \".*\" does not exist"));
    return missing;
}

} // namespace

Error describePostgresError(const DatabaseUrl &url, const QSqlError &error, bool isConnected)
{
    const auto name = url.displayName();
    if (!isConnected)
        return {
            ErrorCode::Failed,
            DatabaseText::tr("The connection to %1 was lost; nothing was changed. Try again when "
                             "the server is back.")
                .arg(name),
            error.text()};
    const auto state = error.nativeErrorCode();
    const auto *known =
        std::find_if(std::begin(meanings), std::end(meanings), [&](const Meaning &meaning) {
            return state.startsWith(QLatin1String(meaning.state));
        });
    if (known == std::end(meanings))
        return {ErrorCode::Failed,
                DatabaseText::tr("%1 refused a statement: %2.").arg(name, serverWords(error)),
                error.text()};
    auto message = DatabaseText::tr(known->message).replace(QLatin1String("%1"), name);
    return {known->code, message.replace(QLatin1String("%2"), serverWords(error)), error.text()};
}

ServerRefusal serverRefusal(const QString &driverText)
{
    if (const auto match = missingThing().match(driverText); match.hasMatch())
        return match.captured(1) == QLatin1String("database") ? ServerRefusal::NoSuchDatabase
                                                              : ServerRefusal::NoSuchUser;
    const auto *known = refusalIn(driverText);
    return known ? known->kind : ServerRefusal::Other;
}

Error describePostgresOpening(const DatabaseUrl &url, const QSqlError &error)
{
    const auto text = error.databaseText();
    if (const auto match = missingThing().match(text); match.hasMatch())
        return unusable(url,
                        match.captured(1) == QLatin1String("database")
                            ? DatabaseText::tr("%1 does not exist on that server. Check the name "
                                               "after the last slash of the URL.")
                            : DatabaseText::tr("%1 cannot be opened: the server has no such user. "
                                               "Check the name before the @ of the URL."),
                        error);
    if (const auto *known = refusalIn(text))
        return unusable(url, DatabaseText::tr(known->message), error);
    return {ErrorCode::DatabaseUnusable,
            DatabaseText::tr("%1 cannot be opened: %2. Check the URL and the server.")
                .arg(url.displayName(), serverWords(error)),
            error.text()};
}

} // namespace caretaker
