// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace caretaker {

/// Where files for people are proposed to go: their documents, or where there are none, their home.
[[nodiscard]] QDir exportFolder();

} // namespace caretaker
