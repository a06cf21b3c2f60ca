// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_table.h"

#include <QTest>

namespace caretaker::testing {

namespace {

template<typename Condition>
void waitUntil(Condition isReached, const char *what)
{
    if (!QTest::qWaitFor(isReached, 30000))
        qFatal("waited in vain: %s", what);
}

} // namespace

ShownTable::ShownTable(const TemporaryDatabase &database, const TableDefinition &definition)
    : m_reader(database.url())
    , m_model(std::make_unique<TableModel>(definition, m_reader))
{
}

void ShownTable::read()
{
    m_model->select();
    waitForOrder();
}

void ShownTable::waitForOrder()
{
    waitUntil([this] { return !m_model->isReading(); }, "for the order of the rows");
}

void ShownTable::load(int row)
{
    waitUntil([this, row] { return m_model->index(row, 0).data(TableModel::LoadedRole).toBool(); },
              "for a row");
}

QVariant ShownTable::value(int row, int column)
{
    load(row);
    return m_model->index(row, column).data();
}

QStringList ShownTable::texts(int column)
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(value(row, column).toString());
    return all;
}

int ShownTable::column(const QString &title) const
{
    const auto &columns = m_model->definition().columns;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).title == title)
            return i;
    }
    qFatal("there is no column %s", qPrintable(title));
}

} // namespace caretaker::testing
