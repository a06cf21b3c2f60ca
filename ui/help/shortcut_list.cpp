// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/shortcut_list.h"

#include "presentation/direction.h"
#include "theme/spacing.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>

namespace caretaker {

namespace {

struct ShortcutText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::ShortcutText)
};

/// A text without its mnemonic; languages of other letters put one behind it, as in "فائل(&F)".
QString plain(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral(R"(\s*\(&\w\)|&(?=[^&]))"));
    return text.remove(mnemonic).toHtmlEscaped();
}

class Table
{
public:
    void add(const QString &title, const QList<QAction *> &actions,
             const QList<QShortcut *> &shortcuts = {})
    {
        const auto before = m_rows.size();
        const auto head =
            QStringLiteral("<tr><td colspan=\"2\"><h3>%1</h3></td></tr>").arg(plain(title));
        m_rows += head;
        addRows(actions);
        for (const auto *shortcut : shortcuts) {
            if (!shortcut->whatsThis().isEmpty())
                addRow(shortcut->key(), shortcut->whatsThis());
        }
        if (m_rows.size() == before + head.size()) // there is nothing below it
            m_rows.truncate(before);
    }

    /// One table, so that the keys of all groups stand below each other.
    [[nodiscard]] QString html() const
    {
        return tableInOrder(m_rows, QStringLiteral("cellpadding=\"%1\"").arg(spacing::tight));
    }

private:
    void addRows(const QList<QAction *> &actions)
    {
        for (const auto *action : actions) {
            if (const auto *menu = action->menu())
                addRows(menu->actions());
            if (!action->shortcut().isEmpty())
                addRow(action->shortcut(), action->text());
        }
    }

    /// What several pages have is told once.
    void addRow(const QKeySequence &shortcut, const QString &text)
    {
        const auto keys = shortcut.toString(QKeySequence::NativeText);
        const auto key = keys + plain(text);
        if (m_told.contains(key))
            return;
        m_told.insert(key);
        m_rows +=
            QStringLiteral("<tr>%1</tr>")
                .arg(cellsInOrder(
                    QStringLiteral("<td width=\"1\" style=\"white-space:nowrap\"><b>%1</b></td>")
                        .arg(isolated(keys.toHtmlEscaped())),
                    QStringLiteral("<td style=\"padding:%1px %2px\">%3</td>")
                        .arg(spacing::tight)
                        .arg(spacing::inner)
                        .arg(plain(text))));
    }

    QSet<QString> m_told;
    QString m_rows;
};

} // namespace

QString shortcutList(const QMainWindow &window)
{
    Table table;
    for (const auto *menu : window.menuBar()->actions())
        table.add(menu->text(), menu->menu()->actions());
    table.add(ShortcutText::tr("On the pages"), window.findChildren<QAction *>(),
              window.findChildren<QShortcut *>());
    return table.html();
}

} // namespace caretaker
