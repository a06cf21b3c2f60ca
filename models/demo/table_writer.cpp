// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/table_writer.h"

namespace caretaker::demo {

TableWriter::TableWriter(const Connection &connection, const char *table, const char *columns)
{
    const auto names = QString::fromLatin1(columns);
    const QStringList marks(names.count(u',') + 1, QStringLiteral("?"));
    auto insert = Statement::prepare(connection,
                                     QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                         .arg(QString::fromLatin1(table), names, marks.join(u',')));
    if (insert)
        m_insert = std::move(insert).value();
    else
        m_error = insert.error();
}

qint64 TableWriter::add(const QVariantList &values)
{
    if (m_error)
        return 0;
    if (auto added = m_insert->execute(values); !added) {
        m_error = added.error();
        return 0;
    }
    return m_insert->lastInsertId();
}

Status TableWriter::status() const
{
    if (m_error)
        return *m_error;
    return Done{};
}

QString decimalText(qint64 cents)
{
    const auto rest = cents % 100;
    return QString::number(cents / 100) + (rest < 10 ? QStringLiteral(".0") : QStringLiteral(".")) +
           QString::number(rest);
}

} // namespace caretaker::demo
