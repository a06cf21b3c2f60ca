// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace caretaker {

/// The desktop's font of fixed pitch. For the languages of some scripts fontconfig gives one with
/// all of their letters instead, which has no fixed pitch; then another.
[[nodiscard]] QFont fixedFont();

} // namespace caretaker
