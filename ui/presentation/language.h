// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caretaker {

/// The languages that the console speaks, by their codes (ISO 639-1).
[[nodiscard]] QStringList languages();

/// What the person has chosen for this machine; empty: that of the system.
[[nodiscard]] QString chosenLanguage();
/// From the next start on.
void chooseLanguage(const QString &language);

/// Loads the texts of the chosen language, in which dates and numbers are shown too, and lays the
/// windows out in its direction. English, too, needs its file: it holds the plural forms. Once,
/// after the application object has been made.
void installLanguage();

} // namespace caretaker
