// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/day_filter_field.h"

#include "base/date_pattern.h"
#include "theme/spacing.h"
#include "widgets/calendar.h"
#include "widgets/section_typing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>

namespace caretaker {

DayFilterField::DayFilterField(const TableDefinition &definition, QWidget *parent)
    : QWidget(parent)
    , m_column(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_days(new QWidget(this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
{
    m_column->setObjectName(definition.name + QStringLiteral("DayColumn"));
    m_column->setAccessibleName(tr("Days of"));
    m_column->setToolTip(tr("Show rows of some days only"));
    m_column->addItem(tr("Any"));
    for (const auto column : dayColumns(definition))
        m_column->addItem(definition.columns.at(column).title, definition.columns.at(column).name);
    m_period->setObjectName(definition.name + QStringLiteral("Period"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("Which days; all but your own move on with the calendar"));
    for (const auto period : allPeriods)
        m_period->addItem(periodTitle(period), int(period));
    m_first->setObjectName(definition.name + QStringLiteral("FirstDay"));
    m_first->setAccessibleName(tr("First day"));
    m_first->setMinimumDate(QDate(1900, 1, 1));
    m_first->setSpecialValueText(tr("the first")); // shown for the minimum: open to the past
    m_last->setObjectName(definition.name + QStringLiteral("LastDay"));
    m_last->setAccessibleName(tr("Last day"));
    for (auto *day : {m_first, m_last}) {
        day->setCalendarPopup(true);
        day->setCalendarWidget(new Calendar);
        day->setLayoutDirection(Qt::LeftToRight); // or Qt puts the year first
        day->setDisplayFormat(datePattern(QStringLiteral("d MMM yyyy")));
        day->setToolTip(day->accessibleName());
        letSectionsBeTyped(day);
        connect(day, &QDateEdit::dateChanged, this, &DayFilterField::tell);
    }
    connect(m_column, &QComboBox::activated, this, &DayFilterField::tell);
    connect(m_period, &QComboBox::activated, this, &DayFilterField::tell);

    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(spacing::tight);
    days->addWidget(m_first);
    days->addWidget(new QLabel(QStringLiteral("–"), m_days));
    days->addWidget(m_last);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_column);
    layout->addWidget(m_period);
    layout->addWidget(m_days);
    setFocusProxy(m_column);
    showDays();
}

void DayFilterField::setFilter(const std::optional<DayFilter> &filter, QDate today)
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    m_column->setCurrentIndex(filter ? m_column->findData(filter->column) : 0);
    if (filter)
        m_period->setCurrentIndex(m_period->findData(int(filter->period)));
    const bool isOwn = filter && filter->period == Period::Own;
    m_first->setDate(!isOwn                    ? today
                     : filter->first.isValid() ? filter->first
                                               : m_first->minimumDate());
    m_last->setDate(isOwn && filter->last.isValid() ? filter->last : today);
    showDays();
}

void DayFilterField::tell()
{
    showDays();
    if (m_column->currentIndex() == 0) {
        Q_EMIT chosen(std::nullopt);
        return;
    }
    DayFilter filter{
        m_column->currentData().toString(), Period(m_period->currentData().toInt()), {}, {}};
    if (filter.period == Period::Own) {
        filter.first = qMin(m_first->date(), m_last->date());
        filter.last = qMax(m_first->date(), m_last->date());
        if (filter.first == m_first->minimumDate())
            filter.first = {};
    }
    Q_EMIT chosen(filter);
}

void DayFilterField::showDays()
{
    const bool hasDays = m_column->currentIndex() > 0;
    m_period->setVisible(hasDays);
    m_days->setVisible(hasDays && Period(m_period->currentData().toInt()) == Period::Own);
}

} // namespace caretaker
