// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace caretaker {

class Settings;

/// Every setting and its value as a JSON object. No secret is among them.
[[nodiscard]] QByteArray exportedSettings(const Settings &settings);

/// The values of such an object by key, in their canonical form: InvalidArgument, which names each
/// fault, where one of them is unknown or not accepted. It may leave settings out.
Result<QMap<QString, QString>> importedSettings(const QByteArray &json);

/// The same with files. Writing replaces the file whole or leaves it as it was.
Status writeSettingsFile(const QString &path, const Settings &settings);
Result<QMap<QString, QString>> readSettingsFile(const QString &path);

} // namespace caretaker
