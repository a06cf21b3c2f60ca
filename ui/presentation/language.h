// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caretaker {

/// Loads the texts of the program's language. English, too, needs its file: it holds the plural
/// forms. Once, after the application object has been made.
void installLanguage();

} // namespace caretaker
