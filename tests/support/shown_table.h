// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_model.h"
#include "temporary_database.h"

namespace caretaker::testing {

/// A table model with a reader of its own, as a page has it. What takes time is waited for; a wait
/// in vain ends the test program.
class ShownTable
{
public:
    ShownTable(const TemporaryDatabase &database, const TableDefinition &definition);

    TableModel &model() { return *m_model; }
    TableReader &reader() { return m_reader; }

    /// Reads everything anew.
    void read();

    /// Until nothing is being read.
    void waitForOrder();

    /// Asks for a row until it is there.
    void load(int row);

    /// A value as stored, of a row that need not be there yet.
    QVariant value(int row, int column);

    /// The values of a column in every row.
    QStringList texts(int column);

    /// A column by its title.
    [[nodiscard]] int column(const QString &title) const;

    /// Deletes the model, as a page that is closed does.
    void close() { m_model.reset(); }

private:
    TableReader m_reader;
    std::unique_ptr<TableModel> m_model;
};

} // namespace caretaker::testing
