// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/statement.h"
#include "records/person.h"

#include <optional>

namespace caretaker {

/// How many columns personColumns() selects.
inline constexpr int personColumnCount = 6;

/// The columns of a person, to be selected from `users` under the given alias.
[[nodiscard]] QString personColumns(const QString &alias);

/// The person in the columns from `first` on, or nobody where an outer join found none.
[[nodiscard]] std::optional<Person> personAt(const Statement &row, int first);

} // namespace caretaker
