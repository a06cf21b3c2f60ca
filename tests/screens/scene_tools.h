// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_window.h"

#include <QImage>

namespace caretaker::testing {

/// What is done to a console, before its window opens or after.
using Arrange = std::function<void(ConsoleWindow &)>;

/// The widget's picture once it no longer changes, because what it shows comes from other threads.
[[nodiscard]] QImage settled(QWidget &widget);

/// Until a button can be clicked.
void waitFor(const ConsoleWindow &console, const char *button);

/// The window on a database of its own, after `fill` prepared that and `open` went somewhere.
[[nodiscard]] QImage windowPicture(TemporaryDatabase::Content content, const Arrange &fill,
                                   const Arrange &open, QSize size = {1160, 760});

/// So that there is a history, mail and notifications.
void runEveryTask(ConsoleWindow &console);

} // namespace caretaker::testing
