// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/palette_entry.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace caretaker {

struct Setting;

/// The commands of a menu and its submenus that can be given now.
[[nodiscard]] QList<PaletteEntry> commandEntries(const QMenu &menu, const QString &kind);

/// The preview of each task; `open` gets the task's name.
[[nodiscard]] QList<PaletteEntry> taskEntries(std::function<void(const QString &task)> open);

/// The settings for mail as a whole, among them the password, which is no setting.
[[nodiscard]] PaletteEntry mailEntry(std::function<void()> open);

/// Every setting of the settings dialog.
[[nodiscard]] QList<PaletteEntry> settingEntries(std::function<void(const Setting &setting)> open);

} // namespace caretaker
