// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace caretaker {

/// Every shortcut of a window as it is at this moment, made from its actions, as a page of HTML.
[[nodiscard]] QString shortcutList(const QMainWindow &window);

} // namespace caretaker
