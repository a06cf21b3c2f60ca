// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/day_filter.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
QT_END_NAMESPACE

namespace caretaker {

/// Chooses days of one of a table's columns: which column, which period, and the own days.
class DayFilterField : public QWidget
{
    Q_OBJECT
public:
    explicit DayFilterField(const TableDefinition &definition, QWidget *parent = nullptr);

    /// Shows the choice without a signal. `today` is where own days begin.
    void setFilter(const std::optional<DayFilter> &filter, QDate today);

Q_SIGNALS:
    void chosen(const std::optional<DayFilter> &filter);

private:
    void tell();
    void showDays();

    QComboBox *m_column;
    QComboBox *m_period;
    QWidget *m_days;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace caretaker
