// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/weekday_picker.h"

#include "theme/spacing.h"
#include "theme/tone.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace caretaker {

namespace {

/// Items of the combo box.
enum Choice { Every, WorkingDays, Chosen };

} // namespace

WeekdayPicker::WeekdayPicker(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_choice(new QComboBox(this))
{
    m_choice->setObjectName(QStringLiteral("simpleDays"));
    m_choice->setAccessibleName(tr("Days"));
    m_choice->addItems({tr("Every day"), tr("Monday to Friday"), tr("Chosen days")});
    connect(m_choice, &QComboBox::currentIndexChanged, this, &WeekdayPicker::choose);
    auto *week = new QWidget(this);
    auto *buttons = new QHBoxLayout(week);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::tight);
    const QLocale locale;
    for (int i = 0; i < Qt::Sunday; ++i) {
        const auto day = Qt::DayOfWeek((locale.firstDayOfWeek() - 1 + i) % Qt::Sunday + 1);
        auto *button = new QToolButton(week);
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        button->setObjectName(QStringLiteral("weekdayButton_%1").arg(int(day)));
        button->setAccessibleName(locale.standaloneDayName(day));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, day] { toggle(day); });
        m_buttons.insert(day, button);
        buttons->addWidget(button);
    }
    auto *line = new QWidget(this);
    line->setLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(spacing::related);
    m_line->addWidget(m_choice);
    auto *flow = new FlowLayout(this);
    flow->addWidget(line);
    flow->addWidget(week);
    tick(everyDay());
}

void WeekdayPicker::add(QWidget *widget)
{
    m_line->addWidget(widget);
}

Weekdays WeekdayPicker::days() const
{
    Weekdays days;
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) {
        if (button.value()->isChecked())
            days.insert(button.key());
    }
    return days;
}

void WeekdayPicker::setDays(const Weekdays &days)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(days == everyDay()         ? Every
                              : days == mondayToFriday() ? WorkingDays
                                                         : Chosen);
    tick(days);
}

void WeekdayPicker::choose(int item)
{
    if (item != Chosen) // else it goes on from the days that were ticked
        tick(item == Every ? everyDay() : mondayToFriday());
    Q_EMIT changed();
}

void WeekdayPicker::toggle(Qt::DayOfWeek day)
{
    if (days().empty()) // a task that never runs is one that is switched off
        m_buttons.value(day)->setChecked(true);
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(Chosen); // also where they happen to be all: the person goes on
    showColors();
    Q_EMIT changed();
}

void WeekdayPicker::tick(const Weekdays &days)
{
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button)
        button.value()->setChecked(days.contains(button.key()));
    showColors();
}

/// Styles show what is ticked by a darker shade, which is hardly seen in a dark theme.
void WeekdayPicker::showColors()
{
    for (auto *button : std::as_const(m_buttons)) {
        auto colors = palette();
        if (button->isChecked()) {
            const auto accent = colorsOf(Tone::Accent, colors);
            colors.setColor(QPalette::Button, accent.surface);
            colors.setColor(QPalette::ButtonText, accent.text);
        }
        button->setPalette(colors);
    }
}

void WeekdayPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColors();
}

} // namespace caretaker
