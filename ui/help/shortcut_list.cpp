// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/shortcut_list.h"

#include "presentation/direction.h"
#include "theme/spacing.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace caretaker {

namespace {

struct ShortcutText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::ShortcutText)
};

QString plain(QString text)
{
    return text.remove(u'&').toHtmlEscaped();
}

class Table
{
public:
    void add(const QString &title, const QList<QAction *> &actions)
    {
        m_rows.clear();
        addRows(actions);
        if (!m_rows.isEmpty())
            m_html += QStringLiteral("<h3>%1</h3><table align=\"%2\" cellpadding=\"%3\">%4</table>")
                          .arg(plain(title), leadingEdge())
                          .arg(spacing::tight)
                          .arg(m_rows);
    }

    [[nodiscard]] QString html() const { return m_html; }

private:
    void addRows(const QList<QAction *> &actions)
    {
        for (const auto *action : actions) {
            if (const auto *menu = action->menu())
                addRows(menu->actions());
            if (action->shortcut().isEmpty() || m_listed.contains(action))
                continue;
            m_listed.insert(action);
            const auto keys = action->shortcut().toString(QKeySequence::NativeText);
            m_rows += QStringLiteral("<tr>%1</tr>")
                          .arg(cellsInOrder(
                              QStringLiteral("<td><b>%1</b></td>").arg(keys.toHtmlEscaped()),
                              QStringLiteral("<td style=\"padding:0 %1px\">%2</td>")
                                  .arg(spacing::inner)
                                  .arg(plain(action->text()))));
        }
    }

    QSet<const QAction *> m_listed;
    QString m_rows;
    QString m_html;
};

} // namespace

QString shortcutList(const QMainWindow &window)
{
    Table table;
    for (const auto *menu : window.menuBar()->actions())
        table.add(menu->text(), menu->menu()->actions());
    table.add(ShortcutText::tr("On the pages"), window.findChildren<QAction *>());
    return table.html();
}

} // namespace caretaker
