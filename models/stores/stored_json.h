// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace caretaker {

/// Values that our tables keep as compact JSON. What cannot be read is empty.
[[nodiscard]] QString toStoredJson(const QJsonObject &object);
[[nodiscard]] QString toStoredJson(const QStringList &lines);
[[nodiscard]] QJsonObject objectFromStored(const QString &json);
[[nodiscard]] QStringList linesFromStored(const QString &json);

} // namespace caretaker
