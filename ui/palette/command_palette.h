// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/palette_entry.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace caretaker {

class RecordSearch;

/// Finds pages, tasks, settings, commands and records by typing a few letters of them. It opens one
/// and closes; Escape and a click elsewhere close it too.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `records` becomes its child.
    CommandPalette(QList<PaletteEntry> entries, RecordSearch *records, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void addRecords(const QList<PaletteEntry> &records);
    void addRow(const PaletteEntry &entry);
    void openCurrent();

    const QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_shown;
    RecordSearch *m_records;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QTimer m_typing; ///< the database is asked for each word, not for each letter
};

} // namespace caretaker
