// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_entries.h"

#include "settings/setting.h"
#include "task_list.h"
#include "theme/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QMap>
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

/// What people type who call it something else, by the name of the command. As it is translated: a
/// few words for those of the language.
QString otherNamesOf(const QString &command)
{
    static const QMap<QString, const char *> names{
        {QStringLiteral("pageAction_outbox"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "email mail smtp queue messages")},
        {QStringLiteral("pageAction_runs"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "undo history log revert")},
        {QStringLiteral("pageAction_schedule"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "cron crontab timer calendar")},
        {QStringLiteral("pageAction_tasks"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "run apply dry run chores")},
        {QStringLiteral("pageAction_compliance"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "documents license insurance expiry")},
        {QStringLiteral("pageAction_payouts"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "money payments")},
        {QStringLiteral("settingsAction"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "preferences options configuration")},
        {QStringLiteral("setUpAction"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "wizard connect postgresql sqlite")},
        {QStringLiteral("themeAction_dark"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "appearance night colours")},
        {QStringLiteral("themeAction_light"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "appearance day colours")},
        {QStringLiteral("themeAction_system"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "appearance colours")},
        {QStringLiteral("languageAction_en"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "english")},
        {QStringLiteral("languageAction_de"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "german")},
        {QStringLiteral("languageAction_ur"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "urdu")},
        {QStringLiteral("quitAction"),
         QT_TRANSLATE_NOOP("caretaker::PaletteText", "exit close end")},
    };
    const auto *words = names.value(command);
    return words ? QCoreApplication::translate("caretaker::PaletteText", words) : QString();
}

/// What a menu within a menu offers is named and marked by it.
void addCommands(QList<PaletteEntry> &entries, const QMenu &menu, const QString &kind,
                 const QString &before)
{
    const auto actions = menu.actions();
    for (auto *action : actions) {
        const auto title = before + withoutMnemonic(action->text());
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (const auto *submenu = action->menu()) {
            addCommands(entries, *submenu, PaletteText::tr("Command"),
                        PaletteText::tr("%1: ").arg(title));
            continue;
        }
        entries.append({title, kind, action->icon().isNull() ? menu.icon() : action->icon(),
                        action->shortcut().toString(QKeySequence::NativeText),
                        action->toolTip() + u' ' + otherNamesOf(action->objectName()),
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

PaletteEntry mailEntry(std::function<void()> open)
{
    return {PaletteText::tr("Mail settings and password"),
            PaletteText::tr("Setting"),
            icon(QStringLiteral("mail")),
            {},
            PaletteText::tr("email smtp server test user oauth"),
            std::move(open)};
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
