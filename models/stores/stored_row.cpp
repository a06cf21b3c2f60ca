// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/stored_row.h"

#include "database/web_tables.h"
#include "stores/store_text.h"

#include <algorithm>

namespace caretaker {

namespace {

const auto lastChange = QStringLiteral("updated_at");

/// What is read with one statement: the columns of one table.
struct Columns
{
    QString table;
    QStringList names;

    friend bool operator<(const Columns &a, const Columns &b)
    {
        return std::tie(a.table, a.names) < std::tie(b.table, b.names);
    }
};

Columns columnsOf(const RowUpdate &update)
{
    QStringList names;
    for (const auto &field : update.fields)
        names.append(field.column);
    names.append(lastChange);
    return {update.table, names};
}

bool areKnown(const Columns &columns)
{
    const auto *table = webTable(columns.table);
    return table != nullptr && std::all_of(columns.names.begin(), columns.names.end(),
                                           [&](const QString &name) { return table->knows(name); });
}

Status read(const Connection &connection, const Columns &columns, const QVariantList &ids,
            StoredRows &rows)
{
    QStringList texts;
    for (const auto &name : columns.names)
        texts.append(QStringLiteral("CAST(%1 AS text)").arg(name));
    const auto sql = QStringLiteral("SELECT id, %1 FROM %2 WHERE id IN (%3)")
                         .arg(texts.join(QStringLiteral(", ")), columns.table,
                              QStringList(ids.size(), QStringLiteral("?")).join(u','));
    if (!areKnown(columns))
        return Error{ErrorCode::Failed,
                     StoreText::tr("A task names a table or column that is not known."), sql};
    auto statement = Statement::run(connection, sql, ids);
    if (!statement)
        return statement.error();
    while (true) {
        const auto more = statement->next();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        auto &row = rows[{columns.table, statement->integer(0)}];
        for (int i = 0; i < columns.names.size(); ++i)
            row.insert(columns.names.at(i), statement->text(i + 1));
    }
}

} // namespace

Result<StoredRows> storedRows(const Connection &connection, const QList<RowUpdate> &updates)
{
    constexpr qsizetype atOnce = 500;
    QMap<Columns, QVariantList> wanted;
    for (const auto &update : updates)
        wanted[columnsOf(update)].append(update.id);
    StoredRows rows;
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        for (qsizetype first = 0; first < each->size(); first += atOnce) {
            auto done = read(connection, each.key(), each->mid(first, atOnce), rows);
            if (!done)
                return done.error();
        }
    }
    return rows;
}

} // namespace caretaker
