// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

#include <QStringList>

namespace caretaker::demo {

/// Caretaker's indexes on the web application's tables, dropped while many rows come in and made
/// anew afterwards, which is quicker than to keep each in order row by row. The caller holds the
/// transaction: rolled back, it brings them back as well.
class SuspendedIndexes
{
public:
    static Result<SuspendedIndexes> drop(const Connection &connection);

    /// Borrows the connection given to drop().
    [[nodiscard]] Status restore() const;

private:
    explicit SuspendedIndexes(const Connection &connection) : m_connection(&connection) {}

    const Connection *m_connection;
    QStringList m_statements;
};

} // namespace caretaker::demo
