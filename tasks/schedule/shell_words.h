// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace caretaker {

/// The commands of a line as a shell would split it, each as its words; nothing is carried out or
/// expanded. Redirections are left out, and what follows a `#` that begins a word.
[[nodiscard]] QList<QStringList> shellCommands(const QString &line);

} // namespace caretaker
