// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_output.h"

#include "base/printable.h"
#include "presentation/format.h"
#include "tables/cell_text.h"
#include "tables/csv.h"
#include "tables/export_dialog.h"
#include "theme/icon.h"
#include "widgets/banner.h"
#include "widgets/progress_row.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace caretaker {

namespace {

Result<QString> clipboardText(const DatabaseUrl &url, const TableContent &content,
                              QString (*line)(const QStringList &), bool hasHeads,
                              const Progress &progress)
{
    const auto &columns = content.definition.columns;
    QString text;
    if (hasHeads) {
        QStringList heads;
        for (const auto column : content.columns)
            heads.append(columns.at(column).title);
        text = line(heads);
    }
    const auto read = readChosenRows(
        url, content.definition, {content.query, content.selected},
        [&](const TableRow &row, qint64) -> Status {
            QStringList cells;
            for (const auto column : content.columns)
                cells.append(exactText(columns.at(column).kind, row.value(column)));
            text += line(cells);
            return Done{};
        },
        progress.isCancelled);
    if (!read)
        return read.error();
    return text;
}

} // namespace

TableOutput::TableOutput(Session &session, const TableDefinition &definition,
                         std::function<TableContent()> content, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_definition(definition)
    , m_content(std::move(content))
    , m_page(page)
    , m_banner(new Banner(page))
    , m_progress(new ProgressRow(page))
    , m_copy(makeAction("Copy", tr("&Copy"), tr("Copy the chosen rows with tabs between the cells"),
                        QKeySequence::Copy, QStringLiteral("copy")))
    , m_copyCsv(makeAction("CopyCsv", tr("Copy &as CSV"),
                           tr("Copy the chosen rows as CSV, with the heads of the columns"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_C, QStringLiteral("copy")))
    , m_export(makeAction("Export", tr("&Export…"), tr("Write the rows to a CSV or PDF file"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_E, QStringLiteral("export")))
    , m_print(makeAction("Print", tr("&Print…"), tr("Preview and print the rows"),
                         QKeySequence::Print, QStringLiteral("print")))
{
    connect(m_copy, &QAction::triggered, this, [this] { copy(ClipboardForm::Tabs); });
    connect(m_copyCsv, &QAction::triggered, this, [this] { copy(ClipboardForm::Csv); });
    connect(m_export, &QAction::triggered, this, &TableOutput::openExport);
    connect(m_print, &QAction::triggered, this, &TableOutput::print);
}

QList<QWidget *> TableOutput::lines() const
{
    return {m_banner, m_progress};
}

TableOutput::~TableOutput() = default;

QAction *TableOutput::makeAction(const char *name, const QString &text, const QString &tip,
                                 const QKeySequence &keys, const QString &iconName)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(m_definition.name + QLatin1String(name));
    action->setShortcut(keys);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    return action;
}

void TableOutput::setAvailable(bool hasRows, bool hasSelection)
{
    m_copy->setEnabled(hasSelection);
    m_copyCsv->setEnabled(hasSelection);
    m_export->setEnabled(hasRows && !m_exporting);
    m_print->setEnabled(hasRows && !m_printing);
}

void TableOutput::copy(ClipboardForm form)
{
    const auto content = m_content();
    m_banner->clear();
    if (content.selected.size() > mostCopiedRows) {
        m_banner->tell(
            Tone::Notice, QStringLiteral("warning"),
            tr("%1 rows are chosen, and the clipboard takes up to %2. Export them to a "
               "file instead.")
                .arg(formatNumber(content.selected.size()), formatNumber(mostCopiedRows)));
        auto *button = m_banner->addButton(m_export->text().remove(u'&'),
                                           QStringLiteral("bannerExportButton"));
        connect(button, &QPushButton::clicked, m_export, &QAction::trigger);
        return;
    }
    m_copied = int(content.selected.size());
    const bool isCsv = form == ClipboardForm::Csv;
    m_copying = m_session.runner.start<QString>(
        [url = m_session.url, content, isCsv](const Progress &progress) {
            return clipboardText(url, content, isCsv ? csvRecord : tabbedLine, isCsv, progress);
        });
    connect(m_copying.get(), &Operation::finished, this, &TableOutput::showCopied);
}

void TableOutput::showCopied()
{
    const auto text = m_copying->result();
    m_copying.release()->deleteLater(); // it is the sender
    if (!text) {
        tellFailure(text.error());
        return;
    }
    QGuiApplication::clipboard()->setText(*text);
    Q_EMIT told(tr("%Ln row(s) copied", nullptr, m_copied));
}

void TableOutput::openExport()
{
    auto *dialog = new ExportDialog(m_content(), toDateTime(m_session.clock()).toLocalTime().date(),
                                    m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportRows(dialog->chosen()); });
    dialog->open();
}

void TableOutput::exportRows(const TableExport &chosen)
{
    auto wanted = chosen;
    wanted.currencySymbol = m_session.currencySymbol;
    wanted.moment = formatMoment(m_session.clock());
    m_path = wanted.path;
    m_banner->clear();
    m_export->setEnabled(false);
    m_exporting =
        m_session.runner.start<qint64>([url = m_session.url, wanted](const Progress &progress) {
            return writeTableFile(url, wanted, progress);
        });
    m_progress->follow(m_exporting.get(), tr("Exporting"));
    connect(m_exporting.get(), &Operation::finished, this, &TableOutput::showExported);
}

void TableOutput::showExported()
{
    const auto rows = m_exporting->result();
    m_exporting.release()->deleteLater(); // it is the sender
    m_export->setEnabled(true);
    if (!rows) {
        tellFailure(rows.error());
        return;
    }
    const QFileInfo file(m_path);
    m_banner->tellOutcome(
        tr("%Ln row(s) written to %1", nullptr, int(*rows)).arg(printable(file.fileName())));
    auto *open = m_banner->addButton(tr("Open folder"), QStringLiteral("openFolderButton"));
    connect(open, &QPushButton::clicked, this, [folder = file.absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

void TableOutput::print()
{
    m_banner->clear();
    m_print->setEnabled(false);
    const auto content = m_content();
    m_printing = m_session.runner.start<PrintedTable>(
        [url = m_session.url, content, isSelectionOnly = content.selected.size() > 1,
         symbol = m_session.currencySymbol,
         moment = formatMoment(m_session.clock())](const Progress &progress) {
            return readPrintedTable(url, content, isSelectionOnly, symbol, moment, progress);
        });
    m_progress->follow(m_printing.get(), tr("Reading for print"));
    connect(m_printing.get(), &Operation::finished, this, &TableOutput::showPrint);
}

void TableOutput::showPrint()
{
    const auto table = m_printing->result();
    m_printing.release()->deleteLater(); // it is the sender
    m_print->setEnabled(true);
    if (!table) {
        tellFailure(table.error());
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setPaper(printer.get());
    printer->setDocName(table->title);
    auto *preview = new QPrintPreviewDialog(printer.get(), m_page->window());
    preview->setObjectName(QStringLiteral("printPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QPrintPreviewDialog::paintRequested, preview,
            [shown = *table, printer](QPrinter *device) { paintPrintedTable(shown, device); });
    preview->open();
}

void TableOutput::tellFailure(Error error)
{
    if (error.code == ErrorCode::Cancelled)
        error.message = tr("Cancelled; no file was written.");
    m_banner->tellFailure(error);
}

} // namespace caretaker
