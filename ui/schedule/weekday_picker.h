// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/simple_schedule.h"

#include <QMap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker {

/// Chooses days of the week, at least one: every day, Monday to Friday, or any by a button each, in
/// the order in which the week of the person's country goes.
class WeekdayPicker : public QWidget
{
    Q_OBJECT
public:
    explicit WeekdayPicker(QWidget *parent = nullptr);

    /// What goes on beside the choice, on its line.
    void add(QWidget *widget);

    [[nodiscard]] Weekdays days() const;

    /// Emits nothing.
    void setDays(const Weekdays &days);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int item);
    void toggle(Qt::DayOfWeek day);
    void tick(const Weekdays &days);
    void showColors();

    QHBoxLayout *m_line;
    QComboBox *m_choice;
    QMap<Qt::DayOfWeek, QToolButton *> m_buttons;
};

} // namespace caretaker
