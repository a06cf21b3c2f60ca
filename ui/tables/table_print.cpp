// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_print.h"

#include "presentation/format.h"
#include "tables/cell_text.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace caretaker {

namespace {

struct TablePrint
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::TablePrint)
public:
    static QString subtitle(const PrintedTable &table);
    static QString pageOf(int page, int pages) { return tr("Page %1 of %2").arg(page).arg(pages); }
};

QString TablePrint::subtitle(const PrintedTable &table)
{
    QStringList parts;
    if (!table.filters.isEmpty())
        parts.append(table.filters);
    parts.append(table.rows.size() < table.total
                     ? tr("the first %1 of %2 rows")
                           .arg(formatNumber(table.rows.size()), formatNumber(table.total))
                     : tr("%Ln row(s)", nullptr, int(table.total)));
    return parts.join(QStringLiteral(" · "));
}

QFont pointFont(double points, bool isBold = false)
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

/// Where things are on a page; lengths in the device's pixels.
class Sheet
{
public:
    Sheet(const PrintedTable &table, QPainter &painter)
        : m_table(table)
        , m_painter(painter)
        , m_area(QPointF(0, 0), QSizeF(painter.device()->width(), painter.device()->height()))
        , m_titleFont(pointFont(12, true))
        , m_headFont(pointFont(8, true))
        , m_font(pointFont(8))
        , m_rowHeight(heightOf(m_font) * 1.35)
        , m_titleHeight(heightOf(m_titleFont) * 1.2)
        , m_firstRow(m_titleHeight + 2.8 * m_rowHeight)
        , m_gap(heightOf(m_font) * 0.6)
    {
        qint64 widths = 0;
        for (const auto &column : table.columns)
            widths += column.width;
        double left = 0;
        for (const auto &column : table.columns) {
            m_lefts.append(left);
            left += m_area.width() * column.width / double(qMax<qint64>(1, widths));
        }
        m_lefts.append(m_area.width());
    }

    [[nodiscard]] int rowsOnPage() const
    {
        return qMax(1, int((m_area.height() - m_firstRow - 1.5 * m_rowHeight) / m_rowHeight));
    }

    void paint(int page, int pages)
    {
        m_painter.setPen(Qt::black);
        paintText({0, 0, m_area.width() * 0.7, m_titleHeight}, m_table.title, m_titleFont, false);
        paintText({m_area.width() * 0.7, 0, m_area.width() * 0.3, m_titleHeight}, m_table.moment,
                  m_font, true);
        paintText({0, m_titleHeight, m_area.width(), m_rowHeight}, TablePrint::subtitle(m_table),
                  m_font, false);
        paintHeads(m_titleHeight + 1.6 * m_rowHeight);
        const auto first = page * rowsOnPage();
        for (int row = first; row < qMin(first + rowsOnPage(), int(m_table.rows.size())); ++row)
            paintRow(m_firstRow + (row - first) * m_rowHeight, row);
        paintText({0, m_area.height() - m_rowHeight, m_area.width(), m_rowHeight},
                  TablePrint::pageOf(page + 1, pages), m_font, true);
    }

private:
    [[nodiscard]] double heightOf(const QFont &font) const
    {
        return QFontMetricsF(font, m_painter.device()).height();
    }

    void paintText(const QRectF &place, const QString &text, const QFont &font, bool isRight)
    {
        m_painter.setFont(font);
        const auto shown =
            QFontMetricsF(font, m_painter.device()).elidedText(text, Qt::ElideRight, place.width());
        m_painter.drawText(place,
                           int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                               int(Qt::TextSingleLine),
                           shown);
    }

    void paintCell(int column, double top, const QString &text, const QFont &font)
    {
        const QRectF place(m_lefts.at(column), top,
                           m_lefts.at(column + 1) - m_lefts.at(column) - m_gap, m_rowHeight);
        paintText(place, text, font, m_table.columns.at(column).isRight);
    }

    void paintHeads(double top)
    {
        for (int column = 0; column < m_table.columns.size(); ++column)
            paintCell(column, top, m_table.columns.at(column).title, m_headFont);
        m_painter.setPen(QPen(Qt::black, m_rowHeight / 24));
        m_painter.drawLine(QPointF(0, top + m_rowHeight),
                           QPointF(m_area.width(), top + m_rowHeight));
    }

    void paintRow(double top, int row)
    {
        if (row % 2 == 1)
            m_painter.fillRect(QRectF(0, top, m_area.width(), m_rowHeight), QColor(242, 242, 242));
        m_painter.setPen(Qt::black);
        for (int column = 0; column < m_table.columns.size(); ++column)
            paintCell(column, top, m_table.rows.at(row).at(column), m_font);
    }

    const PrintedTable &m_table;
    QPainter &m_painter;
    QRectF m_area;
    QFont m_titleFont;
    QFont m_headFont;
    QFont m_font;
    double m_rowHeight;
    double m_titleHeight;
    double m_firstRow;
    double m_gap;
    QList<double> m_lefts;
};

} // namespace

Result<PrintedTable> readPrintedTable(const DatabaseUrl &url, const TableContent &content,
                                      bool isSelectionOnly, const QString &currencySymbol,
                                      const QString &moment, const Progress &progress)
{
    PrintedTable table{
        content.title, content.filters.join(QStringLiteral(" · ")), moment, {}, {}, 0};
    const auto &columns = content.definition.columns;
    for (int i = 0; i < content.columns.size(); ++i) {
        const auto &column = columns.at(content.columns.at(i));
        table.columns.append(
            {column.title, content.widths.value(i, 1),
             column.kind == ColumnKind::Money || column.kind == ColumnKind::Number});
    }
    RowChoice choice{content.query, isSelectionOnly ? content.selected : QList<qint64>(),
                     mostPrintedRows};
    const auto read = readChosenRows(
        url, content.definition, choice,
        [&](const TableRow &row, qint64 total) -> Status {
            table.total = total;
            QStringList cells;
            for (const auto column : content.columns)
                cells.append(shownText(columns.at(column).kind, row.value(column), currencySymbol));
            table.rows.append(cells);
            if (table.rows.size() % 100 == 0)
                progress.report(table.rows.size(), qMin(total, mostPrintedRows));
            return Done{};
        },
        progress.isCancelled);
    if (!read)
        return read.error();
    return table;
}

void setPaper(QPagedPaintDevice *device)
{
    constexpr double millimetres = 12;
    device->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                      QMarginsF(millimetres, millimetres, millimetres, millimetres),
                                      QPageLayout::Millimeter));
}

int paintPrintedTable(const PrintedTable &table, QPagedPaintDevice *device)
{
    QPainter painter(device);
    if (!painter.isActive())
        return 0;
    Sheet sheet(table, painter);
    const auto perPage = sheet.rowsOnPage();
    const auto pages = qMax(1, (int(table.rows.size()) + perPage - 1) / perPage);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device->newPage();
        sheet.paint(page, pages);
    }
    return pages;
}

} // namespace caretaker
