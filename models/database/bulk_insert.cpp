// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/bulk_insert.h"

namespace caretaker {

namespace {

/// In one statement. Older SQLite takes no more than 999; much longer statements gain nothing.
constexpr qsizetype valuesAtMost = 900;

} // namespace

BulkInsert::BulkInsert(const Connection &connection, const QString &table, const QString &columns,
                       const QString &onConflict)
    : m_connection(connection)
    , m_table(table)
    , m_columns(columns)
    , m_onConflict(onConflict)
    , m_columnCount(columns.count(u',') + 1)
{
}

qsizetype BulkInsert::rowsAtOnce() const
{
    return valuesAtMost / m_columnCount;
}

QString BulkInsert::sqlFor(qsizetype rows) const
{
    const QStringList marks(m_columnCount, QStringLiteral("?"));
    const QStringList tuples(rows, u'(' + marks.join(u',') + u')');
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3 %4")
        .arg(m_table, m_columns, tuples.join(u','), m_onConflict);
}

Status BulkInsert::write(Statement &statement)
{
    if (auto written = statement.execute(m_waiting); !written)
        return written;
    m_inserted += statement.rowsAffected();
    m_waiting.clear();
    return Done{};
}

Status BulkInsert::add(const QVariantList &row)
{
    Q_ASSERT(row.size() == m_columnCount);
    m_waiting.append(row);
    if (m_waiting.size() < rowsAtOnce() * m_columnCount)
        return Done{};
    if (!m_full) {
        auto prepared = Statement::prepare(m_connection, sqlFor(rowsAtOnce()));
        if (!prepared)
            return prepared.error();
        m_full = std::move(prepared).value();
    }
    return write(*m_full);
}

Result<qint64> BulkInsert::finish()
{
    if (!m_waiting.isEmpty()) {
        auto rest = Statement::prepare(m_connection, sqlFor(m_waiting.size() / m_columnCount));
        if (!rest)
            return rest.error();
        if (auto written = write(*rest); !written)
            return written.error();
    }
    return m_inserted;
}

} // namespace caretaker
