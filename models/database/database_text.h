// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of databases. Here as in the like of other rooms no text has `%n`: the
/// command line has no translations, and English takes its plural forms from one.
struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Database)
};

} // namespace caretaker
