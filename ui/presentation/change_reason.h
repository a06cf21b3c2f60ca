// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// Why a row is changed, in the console's language. Plans and the history hold it in English, for
/// the command line and for whoever reads the history next; what is not known is shown as it is
/// held.
[[nodiscard]] QString reasonInWords(const QString &stored);

} // namespace caretaker
