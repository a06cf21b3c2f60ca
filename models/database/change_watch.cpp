// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/change_watch.h"

#include <QFileInfo>

namespace caretaker {

ChangeWatch::ChangeWatch(const DatabaseUrl &url)
{
    // A commit in WAL mode changes the second file only.
    if (url.kind() == DatabaseUrl::Kind::Sqlite)
        m_files = {url.path(), url.path() + QStringLiteral("-wal")};
}

QList<ChangeWatch::Stamp> ChangeWatch::look() const
{
    QList<Stamp> stamps;
    for (const auto &file : m_files) {
        const QFileInfo info(file);
        stamps.append(info.exists() ? Stamp{info.lastModified(), info.size()} : Stamp());
    }
    return stamps;
}

bool ChangeWatch::mayHaveChanged()
{
    auto stamps = look();
    const bool isSame = !stamps.isEmpty() && stamps == m_seen;
    m_seen = std::move(stamps);
    return !isSame;
}

} // namespace caretaker
