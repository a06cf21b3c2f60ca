// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

#include <array>

namespace caretaker {

/// Days that people name. All but Own move on with the calendar.
enum class Period { Today, ThisWeek, ThisMonth, Next30Days, Last90Days, Own };

inline constexpr std::array allPeriods = {Period::Today,      Period::ThisWeek,   Period::ThisMonth,
                                          Period::Next30Days, Period::Last90Days, Period::Own};

/// A table narrowed to days of one of its columns, as it was chosen.
struct DayFilter
{
    QString column; ///< by its name
    Period period = Period::Today;
    QDate first = {}; ///< of Own; an invalid one leaves that side open
    QDate last = {};

    friend bool operator==(const DayFilter &, const DayFilter &) = default;
};

/// The columns that have days.
[[nodiscard]] QList<int> dayColumns(const TableDefinition &definition);

/// The days as of `today`; both are those of `zone`. Nothing where the table has no such column.
[[nodiscard]] std::optional<DayRange> rangeOf(const DayFilter &filter,
                                              const TableDefinition &definition, QDate today,
                                              const QTimeZone &zone);

/// "This week", "Own days…".
[[nodiscard]] QString periodTitle(Period period);

/// "Due: this week", "Due: from 1 Nov 2026".
[[nodiscard]] QString dayFilterText(const DayFilter &filter, const TableDefinition &definition);

/// For saved state; nothing where the text is no period's.
[[nodiscard]] QString toStored(Period period);
[[nodiscard]] std::optional<Period> periodFromStored(const QString &text);

} // namespace caretaker
