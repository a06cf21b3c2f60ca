// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStringList>

namespace caretaker {

/// What a person can choose, in the order in which it is offered.
[[nodiscard]] QList<Theme> themes();
[[nodiscard]] QString themeTitle(Theme theme);

/// Like languages(), after the empty one, which stands for the system's.
[[nodiscard]] QStringList languageChoices();
/// A language by its own name.
[[nodiscard]] QString languageTitle(const QString &language);

} // namespace caretaker
