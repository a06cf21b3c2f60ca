// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

QT_BEGIN_NAMESPACE
class QFileDevice;
QT_END_NAMESPACE

namespace caretaker {

/// What is said of a file that a person wanted and that did not come to be.
[[nodiscard]] Error cannotWrite(const QFileDevice &file);

} // namespace caretaker
