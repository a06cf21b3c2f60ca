// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv.h"

#include "base/printable.h"

namespace caretaker {

namespace {

QString csvCell(QString cell)
{
    cell.replace(QChar::Null, QChar::ReplacementCharacter); // many readers end a text there
    const auto needsQuotes = [](QChar each) {
        return each == u',' || each == u'"' || each == u'\n' || each == u'\r';
    };
    if (std::none_of(cell.cbegin(), cell.cend(), needsQuotes))
        return cell;
    cell.replace(u'"', QLatin1String("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

QString csvRecord(const QStringList &cells)
{
    QStringList written;
    for (const auto &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + QLatin1String("\r\n");
}

QString tabbedLine(const QStringList &cells)
{
    QStringList written;
    for (const auto &cell : cells)
        written.append(printable(cell));
    return written.join(u'\t') + u'\n';
}

QString withoutFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

} // namespace caretaker
