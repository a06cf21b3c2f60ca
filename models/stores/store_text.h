// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of the records of runs, moments and e-mails.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Store)
};

} // namespace caretaker
