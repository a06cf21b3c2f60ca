// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace caretaker {

/// A stored value as people read it: dates, moments, and the names of people, who are stored by
/// their ids. Words stay as they are stored, because views choose their looks by them.
[[nodiscard]] QString fieldInWords(const QString &column, const QString &stored,
                                   const QMap<qint64, QString> &people = {});

/// The label of a changed row: plans and the history label a document by its type in English, as
/// e-mails do.
[[nodiscard]] QString labelInWords(const QString &table, const QString &label);

/// The name of a field for people.
[[nodiscard]] QString fieldTitle(const QString &column);

} // namespace caretaker
