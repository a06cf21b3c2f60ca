// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/run.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class TextTableModel;

/// A run's log, to be narrowed down by level and words and to be copied.
class LogView : public QWidget
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    void setEntries(QList<LogEntry> entries);

private:
    [[nodiscard]] QList<LogEntry> shown() const;
    void showEntries();
    void copy() const;

    QList<LogEntry> m_entries;
    QComboBox *m_level;
    QLineEdit *m_search;
    QPushButton *m_copy;
    TextTableModel *m_model;
    QTableView *m_table;
};

} // namespace caretaker
