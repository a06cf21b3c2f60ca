// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_print.h"

#include "presentation/direction.h"
#include "presentation/format.h"
#include "tables/cell_text.h"
#include "tables/fitted_widths.h"

#include <QApplication>
#include <QGlyphRun>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

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
    return joinedParts(parts);
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
        , m_gap(heightOf(m_font))
    {
        double start = 0;
        for (const auto width : fittedWidths(columnNeeds(), m_area.width())) {
            m_columns.append({start, width});
            start += width;
        }
    }

    [[nodiscard]] int rowsOnPage() const
    {
        return qMax(1, int((m_area.height() - m_firstRow - 1.5 * m_rowHeight) / m_rowHeight));
    }

    void paint(int page, int pages)
    {
        m_painter.setPen(Qt::black);
        paintText({0, 0, m_area.width() * 0.7, m_titleHeight}, m_table.title, m_titleFont);
        paintText({m_area.width() * 0.7, 0, m_area.width() * 0.3, m_titleHeight}, m_table.moment,
                  m_font, trailing());
        paintText({0, m_titleHeight, m_area.width(), m_rowHeight}, TablePrint::subtitle(m_table),
                  m_font);
        paintHeads(m_titleHeight + 1.6 * m_rowHeight);
        const auto first = page * rowsOnPage();
        for (int row = first; row < qMin(first + rowsOnPage(), int(m_table.rows.size())); ++row)
            paintRow(m_firstRow + (row - first) * m_rowHeight, row);
        paintText({0, m_area.height() - m_rowHeight, m_area.width(), m_rowHeight},
                  TablePrint::pageOf(page + 1, pages), m_font, trailing());
    }

private:
    [[nodiscard]] double heightOf(const QFont &font) const
    {
        return QFontMetricsF(font, m_painter.device()).height();
    }

    /// What each column would take, with the gap that follows it.
    [[nodiscard]] QList<ColumnNeed> columnNeeds() const
    {
        const QFontMetricsF heads(m_headFont, m_painter.device());
        const QFontMetricsF cells(m_font, m_painter.device());
        QList<ColumnNeed> needs;
        for (int column = 0; column < m_table.columns.size(); ++column) {
            const auto &each = m_table.columns.at(column);
            auto width = heads.horizontalAdvance(each.title);
            for (const auto &row : m_table.rows)
                width = qMax(width, cells.horizontalAdvance(row.at(column)));
            needs.append({width + m_gap, each.isProse});
        }
        return needs;
    }

    [[nodiscard]] static Qt::Alignment leading()
    {
        return QApplication::isLeftToRight() ? Qt::AlignLeft : Qt::AlignRight;
    }
    [[nodiscard]] static Qt::Alignment trailing()
    {
        return QApplication::isLeftToRight() ? Qt::AlignRight : Qt::AlignLeft;
    }

    /// Places are as on a page that is read from left to right. What is painted are glyphs: the
    /// print preview would lay characters out anew, and always from left to right.
    void paintText(const QRectF &place, const QString &text, const QFont &font,
                   Qt::Alignment side = leading(),
                   Qt::LayoutDirection direction = QApplication::layoutDirection())
    {
        const auto mirrored =
            QApplication::isLeftToRight()
                ? place
                : place.translated(m_area.width() - place.left() - place.right(), 0);
        const auto shown =
            QFontMetricsF(font, m_painter.device()).elidedText(text, Qt::ElideRight, place.width());
        QTextLayout layout(shown, font, m_painter.device());
        QTextOption option;
        option.setTextDirection(direction);
        layout.setTextOption(option);
        layout.beginLayout();
        auto line = layout.createLine();
        if (!line.isValid())
            return;
        line.setNumColumns(int(shown.size()));
        layout.endLayout();
        const auto left =
            side == Qt::AlignRight ? mirrored.right() - line.naturalTextWidth() : mirrored.left();
        const QPointF start(left, mirrored.center().y() - line.height() / 2);
        for (const auto &run : line.glyphRuns())
            m_painter.drawGlyphRun(start, run);
    }

    void paintCell(int column, double top, const QString &text, const QFont &font)
    {
        const auto [start, width] = m_columns.at(column);
        paintText({start, top, width - m_gap, m_rowHeight}, text, font,
                  m_table.columns.at(column).isNumber ? Qt::AlignRight : leading(),
                  text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
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
    QList<std::pair<double, double>> m_columns; ///< start and width
};

} // namespace

Result<PrintedTable> readPrintedTable(const DatabaseUrl &url, const TableContent &content,
                                      bool isSelectionOnly, const QString &currencySymbol,
                                      const QString &moment, const Progress &progress)
{
    PrintedTable table{content.title, joinedParts(content.filters), moment, {}, {}, 0};
    const auto &columns = content.definition.columns;
    for (const auto position : content.columns) {
        const auto &column = columns.at(position);
        table.columns.append({column.title,
                              column.kind == ColumnKind::Money || column.kind == ColumnKind::Number,
                              column.kind == ColumnKind::Text});
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
