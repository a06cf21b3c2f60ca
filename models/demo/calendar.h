// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>

namespace caretaker::demo {

/// The days around the moment for which the example data is made, in UTC, and their texts as the
/// database stores them. The texts are made once, because a million jobs need six each.
class Calendar
{
public:
    explicit Calendar(Instant now);

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] std::chrono::sys_days today() const { return m_today; }

    /// `YYYY-MM-DD`
    [[nodiscard]] QString text(std::chrono::sys_days day) const;

    /// The same text as toStored() gives, quicker.
    [[nodiscard]] QString text(Instant moment) const;

    /// Moves the time of a past day into the hours in which people work, keeping the order of
    /// moments. Today is left as it is, so that nothing comes to lie in the future.
    [[nodiscard]] Instant inWorkingHours(Instant moment) const;

private:
    Instant m_now;
    std::chrono::sys_days m_today;
    QList<QString> m_texts; ///< of the days from `today - daysBack` on
};

} // namespace caretaker::demo
