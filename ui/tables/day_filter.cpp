// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/day_filter.h"

#include "presentation/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace caretaker {

namespace {

struct Days
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Days)
public:
    static QString title(Period period);
    static QString words(const DayFilter &filter);
};

QString Days::title(Period period)
{
    switch (period) {
    case Period::Today:
        return tr("Today");
    case Period::ThisWeek:
        return tr("This week");
    case Period::ThisMonth:
        return tr("This month");
    case Period::Next30Days:
        return tr("Next 30 days");
    case Period::Last90Days:
        return tr("Last 90 days");
    case Period::Own:
        return tr("Chosen days");
    }
    Q_UNREACHABLE();
}

QString Days::words(const DayFilter &filter)
{
    if (filter.period != Period::Own)
        return title(filter.period);
    if (!filter.first.isValid())
        return tr("until %1").arg(formatDate(filter.last));
    if (!filter.last.isValid())
        return tr("from %1").arg(formatDate(filter.first));
    return tr("%1 to %2").arg(formatDate(filter.first), formatDate(filter.last));
}

struct Span
{
    QDate first;
    QDate last;
};

Span spanOf(const DayFilter &filter, QDate today)
{
    switch (filter.period) {
    case Period::Today:
        return {today, today};
    case Period::ThisWeek: {
        const auto since = (today.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
        return {today.addDays(-since), today.addDays(6 - since)};
    }
    case Period::ThisMonth: {
        const auto first = today.addDays(1 - today.day());
        return {first, first.addMonths(1).addDays(-1)};
    }
    case Period::Next30Days:
        return {today, today.addDays(30)};
    case Period::Last90Days:
        return {today.addDays(-90), today};
    case Period::Own:
        return {filter.first, filter.last};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<int> dayColumns(const TableDefinition &definition)
{
    QList<int> columns;
    for (int i = 0; i < definition.columns.size(); ++i) {
        const auto kind = definition.columns.at(i).kind;
        if (kind == ColumnKind::Date || kind == ColumnKind::Moment)
            columns.append(i);
    }
    return columns;
}

std::optional<DayRange> rangeOf(const DayFilter &filter, const TableDefinition &definition,
                                QDate today, const QTimeZone &zone)
{
    const auto column = definition.column(filter.column);
    if (!dayColumns(definition).contains(column))
        return std::nullopt;
    const auto span = spanOf(filter, today);
    return DayRange{column, span.first, span.last, zone};
}

QString periodTitle(Period period)
{
    return Days::title(period);
}

QString dayFilterText(const DayFilter &filter, const TableDefinition &definition)
{
    return QStringLiteral("%1: %2").arg(
        definition.columns.at(definition.column(filter.column)).title, Days::words(filter));
}

QString toStored(Period period)
{
    switch (period) {
    case Period::Today:
        return QStringLiteral("today");
    case Period::ThisWeek:
        return QStringLiteral("this_week");
    case Period::ThisMonth:
        return QStringLiteral("this_month");
    case Period::Next30Days:
        return QStringLiteral("next_30_days");
    case Period::Last90Days:
        return QStringLiteral("last_90_days");
    case Period::Own:
        return QStringLiteral("own");
    }
    Q_UNREACHABLE();
}

std::optional<Period> periodFromStored(const QString &text)
{
    for (const auto period : allPeriods) {
        if (toStored(period) == text)
            return period;
    }
    return std::nullopt;
}

} // namespace caretaker
