// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database_url.h"

#include <QDateTime>

namespace caretaker {

/// Tells without opening a database whether it may have changed, for those who look often. Of a
/// server's database that cannot be told, so it always may have.
class ChangeWatch
{
public:
    explicit ChangeWatch(const DatabaseUrl &url);

    /// Since the last call. To be called before the database is read, so that what comes while it
    /// is being read counts for the next time. A commit within the same tick of the file system's
    /// clock can escape it, so look all the same now and then.
    [[nodiscard]] bool mayHaveChanged();

private:
    struct Stamp
    {
        QDateTime changed;
        qint64 size = -1;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    [[nodiscard]] QList<Stamp> look() const;

    QStringList m_files;
    QList<Stamp> m_seen;
};

} // namespace caretaker
