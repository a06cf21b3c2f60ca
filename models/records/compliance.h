// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace caretaker {

/// The types of compliance documents, as stored.
[[nodiscard]] const QStringList &documentTypes();

/// A document's type as people call it; a type that is not known as it is stored.
[[nodiscard]] QString documentTypeInWords(const QString &type);

} // namespace caretaker
