// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// `text` as one line that is safe on a terminal and in a message: control characters (terminal
/// escapes, line breaks) and the marks that reorder text become visible `U+FFFD`.
[[nodiscard]] QString printable(const QString &text);

} // namespace caretaker
