// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/saved_view.h"

#include <QMenu>

namespace caretaker {

/// The saved views of a table, and the way to save, rename and delete them.
class SavedViewsMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SavedViewsMenu(const TableDefinition &definition, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const caretaker::SavedView &view);
    void dialogRequested();

private:
    void fill();

    const TableDefinition &m_definition;
};

} // namespace caretaker
