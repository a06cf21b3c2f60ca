// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace caretaker::bench {

/// What a program cost from its start to its end.
struct ChildCost
{
    double wallTime = 0;   ///< ms
    double peakMemory = 0; ///< MiB
    int exitCode = 0;
};

/// Runs a program to its end. Its output goes nowhere, its errors to ours; `input` is a file that
/// it reads as its standard input, empty for none.
Result<ChildCost> runChild(const QString &program, const QStringList &arguments,
                           const QString &input = {});

} // namespace caretaker::bench
