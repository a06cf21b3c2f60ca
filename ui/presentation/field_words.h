// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// A stored value as people read it: dates and moments. Words stay as they are stored, because
/// views choose their looks by them.
[[nodiscard]] QString fieldInWords(const QString &column, const QString &stored);

/// The name of a field for people.
[[nodiscard]] QString fieldTitle(const QString &column);

} // namespace caretaker
