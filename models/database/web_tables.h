// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace caretaker {

/// A table of the web application with the columns that Caretaker reads or writes.
struct WebTable
{
    QString name;
    QStringList columns;
    QStringList optionalColumns = {}; ///< written where they are there

    [[nodiscard]] bool knows(const QString &column) const
    {
        return columns.contains(column) || optionalColumns.contains(column);
    }
};

/// The web application's tables as far as Caretaker needs them. Names and columns are given by
/// the web application; a database that has all of them is recognised as one of its.
[[nodiscard]] const QList<WebTable> &webTables();

/// Null where Caretaker has nothing to do with such a table.
[[nodiscard]] const WebTable *webTable(const QString &name);

} // namespace caretaker
