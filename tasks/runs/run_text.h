// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of runs. What tasks write, into rows or to people, is English.
struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Runs)
};

} // namespace caretaker
