// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_file.h"

#include "base/file_error.h"
#include "tables/cell_text.h"
#include "tables/csv.h"
#include "tables/table_print.h"

#include <QPdfWriter>
#include <QSaveFile>

namespace caretaker {

namespace {

Result<qint64> writeCsv(const DatabaseUrl &url, const TableExport &wanted, QSaveFile &file,
                        const Progress &progress)
{
    const auto &columns = wanted.content.definition.columns;
    QStringList heads;
    for (const auto column : wanted.content.columns)
        heads.append(columns.at(column).title);
    if (wanted.hasByteOrderMark)
        file.write("\xEF\xBB\xBF");
    file.write(csvRecord(heads).toUtf8());
    qint64 written = 0;
    const auto read = readChosenRows(
        url, wanted.content.definition, rowsOf(wanted.content, wanted.isSelectionOnly),
        [&](const TableRow &row, qint64 total) -> Status {
            QStringList cells;
            for (const auto column : wanted.content.columns)
                cells.append(exactText(columns.at(column).kind, row.value(column)));
            if (file.write(csvRecord(cells).toUtf8()) < 0)
                return cannotWrite(file);
            if (++written % 500 == 0)
                progress.report(written, total);
            return Done{};
        },
        progress.isCancelled);
    if (!read)
        return read.error();
    return written;
}

Result<qint64> writePdf(const DatabaseUrl &url, const TableExport &wanted, QSaveFile &file,
                        const Progress &progress)
{
    const auto table = readPrintedTable(url, wanted.content, wanted.isSelectionOnly,
                                        wanted.currencySymbol, wanted.moment, progress);
    if (!table)
        return table.error();
    QPdfWriter writer(&file);
    setPaper(&writer);
    writer.setTitle(wanted.content.title);
    writer.setCreator(QStringLiteral("Caretaker"));
    paintPrintedTable(*table, &writer);
    return table->rows.size();
}

} // namespace

RowChoice rowsOf(const TableContent &content, bool isSelectionOnly)
{
    return {content.query, isSelectionOnly ? content.selected : QList<qint64>()};
}

Result<qint64> writeTableFile(const DatabaseUrl &url, const TableExport &wanted,
                              const Progress &progress)
{
    QSaveFile file(wanted.path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const auto write = wanted.format == TableFormat::Csv ? writeCsv : writePdf;
    auto rows = write(url, wanted, file, progress);
    if (!rows) // what was written goes with the file
        return rows.error();
    if (!file.commit())
        return cannotWrite(file);
    return rows;
}

} // namespace caretaker
