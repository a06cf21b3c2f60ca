// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column_layout.h"
#include "tables/table_definition.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
class QSplitter;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class TableModel;

/// How a table is arranged: its columns, its order, and its share of the room beside the details.
/// Comes back at the next start as it was left. Its end stores what has just been changed, so it
/// may not outlive the table.
class TableArrangement : public QObject
{
    Q_OBJECT
public:
    /// Brings back the last arrangement. The table has the model; the splitter has the table and,
    /// where there are details, these, which `details` opens.
    TableArrangement(TableModel *model, QTableView *table, QSplitter *split, QPushButton *details,
                     QObject *parent = nullptr);
    ~TableArrangement() override;

    /// Opens the column chooser.
    [[nodiscard]] QAction *columnsAction() const { return m_columns; }

    [[nodiscard]] ColumnLayout columns() const;
    void setColumns(const ColumnLayout &columns);

private:
    void restore();
    void fit();
    void store();
    void storeSoon();
    void reset();
    void openChooser();
    void openHeaderMenu(const QPoint &at);
    [[nodiscard]] const TableDefinition &definition() const;

    TableModel *m_model;
    QTableView *m_table;
    QSplitter *m_split;
    QPushButton *m_details;
    QAction *m_columns;
    bool m_isFitted = false; ///< or a person has chosen the widths
    QTimer m_storing;        ///< a person who arranges columns moves many times
};

} // namespace caretaker
