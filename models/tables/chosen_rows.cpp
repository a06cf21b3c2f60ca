// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/chosen_rows.h"

#include "database/snapshot.h"

namespace caretaker {

namespace {

constexpr qint64 rowsAtOnce = 500;

}

Status readChosenRows(const DatabaseUrl &url, const TableDefinition &definition,
                      const RowChoice &choice, const TakeRow &take,
                      const std::function<bool()> &isCancelled)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto snapshot = Snapshot::take(*connection);
    if (!snapshot)
        return snapshot.error();
    RowOrder order(choice.ids.begin(), choice.ids.end());
    if (order.empty()) {
        auto all = readRowOrder(*connection, definition, choice.query, isCancelled);
        if (!all)
            return all.error();
        order = std::move(all).value();
    }
    const auto total = qint64(order.size());
    const auto wanted = qMin(total, choice.limit);
    for (qint64 first = 0; first < wanted; first += rowsAtOnce) {
        if (isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("Cancelled."), {}};
        const QList<qint64> ids(order.begin() + first,
                                order.begin() + qMin(first + rowsAtOnce, wanted));
        const auto rows = readRows(*connection, definition, ids);
        if (!rows)
            return rows.error();
        for (const auto &row : *rows) {
            if (row.isEmpty())
                continue;
            if (auto taken = take(row, total); !taken)
                return taken.error();
        }
    }
    return Done{};
}

Result<QStringList> readFacetValues(const DatabaseUrl &url, const TableDefinition &definition,
                                    int column, const QString &search, int limit)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return readFacetValues(*connection, definition, column, search, limit);
}

} // namespace caretaker
