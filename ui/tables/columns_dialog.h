// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column_layout.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// Which columns a table shows, and in which order. The table follows at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(const TableDefinition &definition, const ColumnLayout &layout,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const caretaker::ColumnLayout &layout);
    /// Order, widths and visibility as they were at first.
    void resetRequested();

private:
    void fill(const ColumnLayout &layout);
    void move(int by);
    void tell();
    void showButtons();

    const TableDefinition &m_definition;
    const QMap<QString, int> m_widths;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace caretaker
