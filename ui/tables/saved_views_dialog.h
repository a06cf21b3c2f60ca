// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/saved_view.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// Saves what a table shows under a name, and renames and deletes what was saved.
class SavedViewsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `current` is what would be saved.
    SavedViewsDialog(const TableDefinition &definition, SavedView current,
                     QWidget *parent = nullptr);

private:
    void fill(const QString &chosen);
    void save();
    void rename();
    void remove();
    void showButtons();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString typed() const;

    const TableDefinition &m_definition;
    SavedView m_current;
    QList<SavedView> m_views;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_close = nullptr;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace caretaker
