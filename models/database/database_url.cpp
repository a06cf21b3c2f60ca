// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database_url.h"

#include "base/printable.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace caretaker {

DatabaseUrl::DatabaseUrl(QString path) : m_path(std::move(path))
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
    const auto accepted = QStringLiteral("give a path or sqlite:PATH");
    auto path = text;
    if (const auto match = scheme.match(text); match.hasMatch()) {
        const auto name = match.captured(1).toLower();
        if (name != QLatin1String("sqlite"))
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("%1: databases are not supported; %2")
                             .arg(printable(name), accepted),
                         {}};
        path = match.captured(2);
        // sqlite:///var/lib/x is how other programs write an absolute path.
        if (path.startsWith(QLatin1String("///")))
            path.remove(0, 2);
    }
    if (path.isEmpty())
        return Error{
            ErrorCode::InvalidArgument, QStringLiteral("the path is empty; %1").arg(accepted), {}};
    if (path.contains(QChar(u'\0')))
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("the path holds a character that no file name can hold; %1")
                         .arg(accepted),
                     {}};
    return fromPath(path);
}

QString DatabaseUrl::displayName() const
{
    return printable(QDir::toNativeSeparators(m_path));
}

} // namespace caretaker
