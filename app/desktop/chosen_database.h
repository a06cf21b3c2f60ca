// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "wizard/setup.h"

namespace caretaker {

/// The database that the console of this machine works on where the command line names none. The
/// command line itself takes the embedded one then, whatever is chosen here.
[[nodiscard]] std::optional<DatabaseUrl> chosenDatabase();
void chooseDatabase(const DatabaseUrl &url);

/// What the set-up has to know; `current` is open in the console.
[[nodiscard]] SetupPlaces setupPlaces(const std::optional<DatabaseUrl> &current = {});

/// Has a person go through the set-up, and remembers what they chose: the embedded database where
/// they skipped that. Nothing where they closed it.
[[nodiscard]] std::optional<DatabaseUrl> askForDatabase();

/// Where the console's database is: named on the command line, or chosen before, or the embedded
/// one; at the very first start the person is asked. Nothing where they have closed the question.
/// Our own embedded and demo databases exist then.
Result<std::optional<DatabaseUrl>> databaseOf(const ConsoleRequest &request);

} // namespace caretaker
