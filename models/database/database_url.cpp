// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database_url.h"

#include "base/printable.h"
#include "database/database_text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace caretaker {

namespace {

Error invalid(const QString &problem)
{
    return {ErrorCode::InvalidArgument,
            DatabaseText::tr("%1; give a path, sqlite:PATH or postgresql://user@host:port/name")
                .arg(problem),
            {}};
}

bool isPostgres(const QString &scheme)
{
    return scheme == QLatin1String("postgresql") || scheme == QLatin1String("postgres");
}

} // namespace

DatabaseUrl::DatabaseUrl(Location location) : m_location(std::move(location))
{
}

DatabaseUrl DatabaseUrl::fromPath(const QString &path)
{
    // Qt takes a leading colon for a resource in the program, SQLite ":memory:" for no file at all.
    return DatabaseUrl(path.startsWith(u':') ? QDir::currentPath() + u'/' + path
                                             : QFileInfo(path).absoluteFilePath());
}

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]+):(.*)$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    auto path = text;
    if (const auto match = scheme.match(text); match.hasMatch()) {
        const auto name = match.captured(1).toLower();
        path = match.captured(2);
        if (isPostgres(name)) {
            if (!path.startsWith(QLatin1String("//")))
                return invalid(DatabaseText::tr("two slashes are missing after %1:").arg(name));
            auto server = ServerAddress::parse(path.mid(2));
            if (!server)
                return server.error();
            return DatabaseUrl(std::move(server).value());
        }
        if (name != QLatin1String("sqlite"))
            return invalid(
                DatabaseText::tr("%1: databases are not supported").arg(printable(name)));
        // sqlite:///var/lib/x is how other programs write an absolute path.
        if (path.startsWith(QLatin1String("///")))
            path.remove(0, 2);
    }
    if (path.isEmpty())
        return invalid(DatabaseText::tr("the path is empty"));
    if (path.contains(QChar(u'\0')))
        return invalid(DatabaseText::tr("the path holds a character that no file name can hold"));
    return fromPath(path);
}

QString DatabaseUrl::path() const
{
    const auto *path = std::get_if<QString>(&m_location);
    return path ? *path : QString();
}

QString DatabaseUrl::displayName() const
{
    return kind() == Kind::Sqlite
               ? printable(QDir::toNativeSeparators(path()))
               : QStringLiteral("%1 (PostgreSQL)").arg(printable(server().shortName()));
}

QString DatabaseUrl::text() const
{
    return kind() == Kind::Sqlite ? path() : server().toUrl();
}

QString DatabaseUrl::asArgument() const
{
    static const QRegularExpression plain(QStringLiteral("^[\\w@%+=:,./-]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    auto argument = printable(text());
    if (argument.contains(plain))
        return argument;
    return u'\'' + argument.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace caretaker
