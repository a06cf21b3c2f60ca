// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of databases.
struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Database)
};

} // namespace caretaker
