// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_entries.h"

#include "settings/setting.h"
#include "task_list.h"
#include "theme/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace caretaker {

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::PaletteText)
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

void addCommands(QList<PaletteEntry> &entries, const QMenu &menu, const QString &kind,
                 const QString &before)
{
    const auto actions = menu.actions();
    for (auto *action : actions) {
        const auto title = before + withoutMnemonic(action->text());
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (const auto *submenu = action->menu()) {
            addCommands(entries, *submenu, kind, PaletteText::tr("%1: ").arg(title));
            continue;
        }
        entries.append({title, kind, action->icon(),
                        action->shortcut().toString(QKeySequence::NativeText), action->toolTip(),
                        [command = QPointer(action)] {
                            if (command)
                                command->trigger();
                        }});
    }
}

} // namespace

QList<PaletteEntry> commandEntries(const QMenu &menu, const QString &kind)
{
    QList<PaletteEntry> entries;
    addCommands(entries, menu, kind, {});
    return entries;
}

QList<PaletteEntry> taskEntries(std::function<void(const QString &)> open)
{
    QList<PaletteEntry> entries;
    for (const auto *task : allTasks()) {
        const auto description = task->description();
        entries.append({PaletteText::tr("Preview: %1").arg(description.title),
                        PaletteText::tr("Task"),
                        icon(QStringLiteral("preview")),
                        {},
                        description.name + u' ' + description.purpose,
                        [open, name = description.name] { open(name); }});
    }
    return entries;
}

QList<PaletteEntry> settingEntries(std::function<void(const Setting &)> open)
{
    QList<PaletteEntry> entries;
    for (const auto &setting : allSettings())
        entries.append({setting.label,
                        PaletteText::tr("Setting"),
                        icon(QStringLiteral("settings")),
                        {},
                        setting.key + u' ' + setting.help,
                        [open, chosen = &setting] { open(*chosen); }});
    return entries;
}

} // namespace caretaker
