// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// A pattern for QLocale::toString() and for fields of dates, such as "d MMM yyyy", as the program's
/// language writes days: "22 Nov 2026", but "22. Nov. 2026" in German.
[[nodiscard]] QString datePattern(const QString &pattern);

} // namespace caretaker
