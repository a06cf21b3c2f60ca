// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/statement.h"

#include <optional>

namespace caretaker::demo {

/// Adds rows to one table. The first failure is kept and what comes after it is dropped, so that
/// code that adds many rows to many tables asks for the outcome once, by status().
class TableWriter
{
public:
    /// `columns` as in SQL: names with commas between them; our own constants only.
    TableWriter(const Connection &connection, const char *table, const char *columns);

    /// The new row's id; 0 after a failure.
    qint64 add(const QVariantList &values);

    [[nodiscard]] Status status() const;

private:
    std::optional<Statement> m_insert;
    std::optional<Error> m_error;
};

/// An amount of cents as the exact decimal text that goes into a decimal(12,2) column.
[[nodiscard]] QString decimalText(qint64 cents);

} // namespace caretaker::demo
