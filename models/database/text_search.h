// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

namespace caretaker {

/// A condition of SQL with the values of its placeholders.
struct Condition
{
    QString sql;
    QVariantList values;
};

/// That a text contains a word, taken literally and in capitals or not. `expression` is SQL of our
/// own.
[[nodiscard]] Condition containsWord(const QString &expression, const QString &word);

} // namespace caretaker
