// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "tables/table_content.h"
#include "tables/table_print.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ProgressRow;
struct TableExport;

/// Copies, exports and prints what a table shows, and says in a line of the page how that went.
/// Everything is read on worker threads: rows that are not on the screen, too.
class TableOutput : public QObject
{
    Q_OBJECT
public:
    /// More rows than these are not for the clipboard.
    static constexpr qint64 mostCopiedRows = 5000;

    TableOutput(Session &session, const TableDefinition &definition,
                std::function<TableContent()> content, QWidget *page);
    ~TableOutput() override;

    /// What it says it in, for the layout of the page, whose children they are.
    [[nodiscard]] QList<QWidget *> lines() const;

    /// For menus; their shortcuts hold in the widget that they are added to.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *copyCsvAction() const { return m_copyCsv; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] QAction *printAction() const { return m_print; }

    /// Whether there are rows, and chosen ones.
    void setAvailable(bool hasRows, bool hasSelection);

Q_SIGNALS:
    /// A word about what is done, for a moment.
    void told(const QString &text);

private:
    enum class ClipboardForm { Tabs, Csv };

    QAction *makeAction(const char *name, const QString &text, const QString &tip,
                        const QKeySequence &keys, const QString &iconName);
    void copy(ClipboardForm form);
    void showCopied();
    void openExport();
    void exportRows(const TableExport &wanted);
    void showExported();
    void print();
    void showPrint();
    void tellFailure(Error error);

    Session &m_session;
    const TableDefinition &m_definition;
    const std::function<TableContent()> m_content;
    QWidget *m_page;
    Banner *m_banner;
    ProgressRow *m_progress;
    QAction *m_copy;
    QAction *m_copyCsv;
    QAction *m_export;
    QAction *m_print;
    QString m_path; ///< of the last export
    int m_copied = 0;
    std::unique_ptr<OperationFor<QString>> m_copying;
    std::unique_ptr<OperationFor<qint64>> m_exporting;
    std::unique_ptr<OperationFor<PrintedTable>> m_printing;
};

} // namespace caretaker
