// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

namespace caretaker::demo {

/// While it lives, the connection is set for adding millions of rows: a larger page cache, and
/// foreign keys unchecked, because the rows refer only to rows that were added before them.
/// Lives around the transaction: SQLite ignores the change of foreign keys inside one.
class FillSettings
{
public:
    static Result<FillSettings> apply(const Connection &connection);

    FillSettings(FillSettings &&other) noexcept;
    FillSettings &operator=(FillSettings &&) = delete;
    ~FillSettings();

private:
    FillSettings(const Connection &connection, qint64 cacheSize);

    const Connection *m_connection; ///< null where it was moved from
    qint64 m_cacheSize;             ///< as it was; pages, or KiB where negative
};

} // namespace caretaker::demo
