// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/database_care.h"

#include "database/preparation.h"
#include "demo/demo_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace caretaker {

namespace {

bool isThere(const DatabaseUrl &url)
{
    const QFileInfo file(url.path());
    return file.exists() || file.isSymLink();
}

Status fill(const DatabaseUrl &url, Instant now, const Progress &progress)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return fillWithDemoData(*connection, {}, now, {progress.report, progress.isCancelled});
}

} // namespace

Result<DatabaseFacts> factsOf(const DatabaseUrl &url)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return readFacts(*connection);
}

Result<DatabaseCheck> checkOf(const DatabaseUrl &url)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return checkDatabase(*connection);
}

Status backUpTo(const DatabaseUrl &url, const QString &path)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return backup(*connection, path);
}

QString proposedBackup(const DatabaseUrl &url, Instant now)
{
    const QFileInfo file(url.path());
    const auto suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const auto stem = file.dir().filePath(QStringLiteral("%1-%2").arg(
        file.completeBaseName(), toDateTime(now).toString(QStringLiteral("yyyy-MM-dd"))));
    auto path = stem + suffix;
    for (int i = 2; !isFree(path); ++i)
        path = QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(suffix);
    return path;
}

Status makeEmbedded(const DatabaseUrl &url, Instant now)
{
    return isThere(url) ? Status(Done{}) : createEmbedded(url, now);
}

Status makeDemo(const DatabaseUrl &url, Instant now, const Progress &progress)
{
    if (isThere(url))
        return Done{};
    if (auto made = createEmbedded(url, now); !made)
        return made;
    auto filled = fill(url, now, progress);
    if (!filled) {
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(url.path() + QLatin1String(suffix));
    }
    return filled;
}

} // namespace caretaker
