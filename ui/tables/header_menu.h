// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

QT_BEGIN_NAMESPACE
class QHeaderView;
QT_END_NAMESPACE

namespace caretaker {

/// What can be done with one column of a table, for a click on its head.
class HeaderMenu : public QMenu
{
    Q_OBJECT
public:
    /// `all`: the action that shows every column.
    HeaderMenu(QHeaderView *header, int column, QAction *all, QWidget *parent = nullptr);

private:
    void addMove(const QString &text, const char *name, int column, int target);

    QHeaderView *m_header;
};

} // namespace caretaker
