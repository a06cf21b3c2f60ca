// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/message_html.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace caretaker {

namespace {

using Values = QHash<QString, QString>; ///< HTML by the name of its place

QString templateNamed(const QString &name)
{
    QFile file(QStringLiteral(":/caretaker/email/%1.html").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without the e-mail template %s.", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

/// Fills the `{{places}}` in one pass, so that a value which looks like a place stays as it is.
QString filled(const QString &templateName, const Values &values)
{
    static const QRegularExpression place(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    const auto html = templateNamed(templateName);
    QString result;
    qsizetype end = 0;
    for (auto places = place.globalMatch(html); places.hasNext();) {
        const auto match = places.next();
        result += QStringView(html).sliced(end, match.capturedStart() - end);
        result += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    result += QStringView(html).sliced(end);
    return result;
}

QString block(const QString &templateName, const QString &text)
{
    return filled(templateName, {{QStringLiteral("text"), text.toHtmlEscaped()}});
}

bool isIndented(const QString &line)
{
    return line.startsWith(QStringLiteral("  "));
}

bool isUnderline(const QString &line)
{
    return line.size() >= 3 && line.count(u'=') == line.size();
}

bool isInCapitals(const QString &line)
{
    const auto isLower = [](QChar character) { return character.isLower(); };
    const auto isUpper = [](QChar character) { return character.isUpper(); };
    return std::none_of(line.begin(), line.end(), isLower) &&
           std::count_if(line.begin(), line.end(), isUpper) >= 2;
}

QString indentedBlock(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^•\\s*"));
    static const QRegularExpression fact(QStringLiteral("^([^•:]+):\\s{2,}(.+)$"));
    const auto text = line.trimmed();
    if (const auto match = bullet.match(text); match.hasMatch())
        return block(QStringLiteral("item"), text.sliced(match.capturedEnd()));
    if (const auto match = fact.match(text); match.hasMatch())
        return filled(QStringLiteral("fact"),
                      {{QStringLiteral("label"), match.captured(1).toHtmlEscaped()},
                       {QStringLiteral("text"), match.captured(2).toHtmlEscaped()}});
    return block(QStringLiteral("note"), text);
}

QString paragraph(const QStringList &lines)
{
    QStringList escaped;
    for (const auto &line : lines)
        escaped.append(line.toHtmlEscaped());
    return filled(QStringLiteral("paragraph"),
                  {{QStringLiteral("text"), escaped.join(QStringLiteral("<br>\n"))}});
}

/// The text's blocks, each a row of the template's table.
QString contentOf(const QStringList &lines)
{
    QString html;
    QStringList running;
    const auto endParagraph = [&] {
        if (!running.isEmpty())
            html += paragraph(std::exchange(running, {}));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        const auto next = lines.value(i + 1);
        const bool isBlank = line.trimmed().isEmpty();
        const bool isTitle = !isBlank && isUnderline(next);
        const bool isSection = !isIndented(line) && (isInCapitals(line) || isIndented(next));
        if (!isBlank && !isTitle && !isSection && !isIndented(line)) {
            running.append(line);
            continue;
        }
        endParagraph();
        if (isTitle) {
            html += block(QStringLiteral("title"), line);
            ++i;
        } else if (isSection && !isBlank) {
            html += block(QStringLiteral("section"), line);
        } else if (!isBlank) {
            html += indentedBlock(line);
        }
    }
    endParagraph();
    return html;
}

} // namespace

QString htmlOf(const QString &subject, const QString &text)
{
    return filled(QStringLiteral("message"),
                  {{QStringLiteral("subject"), subject.toHtmlEscaped()},
                   {QStringLiteral("content"), contentOf(text.split(u'\n'))}});
}

} // namespace caretaker
