// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

#include <QMenu>

QT_BEGIN_NAMESPACE
class QHeaderView;
QT_END_NAMESPACE

namespace caretaker {

/// Sorts a table by one of its columns, without a mouse.
class SortMenu : public QMenu
{
    Q_OBJECT
public:
    SortMenu(const TableDefinition &definition, QHeaderView *header, QWidget *parent = nullptr);

private:
    void fill();

    const TableDefinition &m_definition;
    QHeaderView *m_header;
};

} // namespace caretaker
