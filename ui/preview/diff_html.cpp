// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/diff_html.h"

#include "base/printable.h"
#include "presentation/direction.h"
#include "theme/tone.h"

#include <QStringList>

namespace caretaker {

namespace {

const auto lineBreak = QStringLiteral("<br>");

QString tinted(Tone tone, const QString &text, const QPalette &palette)
{
    const auto colors = colorsOf(tone, palette);
    return QStringLiteral("<span style='color:%1; background-color:%2;%3'>%4</span>")
        .arg(colors.text.name(), colors.surface.name(),
             tone == Tone::Danger ? QStringLiteral(" text-decoration:line-through;") : QString(),
             isolated(escapedLines(text)));
}

/// Texts of several lines: only the lines between those that both begin and end with are tinted.
QString linesAsHtml(const QStringList &before, const QStringList &after, const QPalette &palette)
{
    const auto shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const auto middle = [&](const QStringList &lines) {
        return lines.mid(head, lines.size() - head - tail).join(u'\n');
    };
    QStringList parts;
    if (head > 0)
        parts.append(escapedLines(before.mid(0, head).join(u'\n')));
    if (const auto gone = middle(before); !gone.isEmpty())
        parts.append(tinted(Tone::Danger, gone, palette));
    if (const auto added = middle(after); !added.isEmpty())
        parts.append(tinted(Tone::Ok, added, palette));
    if (tail > 0)
        parts.append(escapedLines(before.mid(before.size() - tail).join(u'\n')));
    return parts.join(lineBreak);
}

} // namespace

QString escapedLines(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n'))
        lines.append(printable(line).toHtmlEscaped());
    return lines.join(lineBreak);
}

QString differenceAsHtml(const QString &before, const QString &after, const QPalette &palette)
{
    if (before.isEmpty() || after.isEmpty())
        return (before.isEmpty() ? QString() : tinted(Tone::Danger, before, palette)) +
               (after.isEmpty() ? QString() : tinted(Tone::Ok, after, palette));
    if (after.startsWith(before))
        return escapedLines(before) + tinted(Tone::Ok, after.mid(before.size()), palette);
    if (before.startsWith(after))
        return escapedLines(after) + tinted(Tone::Danger, before.mid(after.size()), palette);
    if (before.contains(u'\n') && after.contains(u'\n'))
        return linesAsHtml(before.split(u'\n'), after.split(u'\n'), palette);
    return tinted(Tone::Danger, before, palette) + u' ' + tinted(Tone::Ok, after, palette);
}

} // namespace caretaker
