// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

/// For a table that is read as a whole: columns that hold less than they were made for leave the
/// rest to those that stretch, each time the table is read. A width that a person has chosen stays.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    /// After applyTableStyle(), whose widths are the most that a column gets, and before the table
    /// can be sorted. Belongs to the table.
    explicit ColumnFit(QTableView *table);

private:
    void fit();

    QTableView *m_table;
    QHash<int, int> m_most;  ///< by column
    QHash<int, int> m_heads; ///< what their titles need without the arrow of the order
    QHash<int, int> m_given; ///< the last time
};

} // namespace caretaker
