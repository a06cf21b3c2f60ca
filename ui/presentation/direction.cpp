// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/direction.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextOption>

namespace caretaker {

namespace {

constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

void layOut(QTextDocument *document, Qt::LayoutDirection direction)
{
    auto option = document->defaultTextOption();
    option.setTextDirection(direction);
    document->setDefaultTextOption(option);
}

} // namespace

QString isolated(const QString &text)
{
    if (QApplication::isLeftToRight() || text.isEmpty())
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

QString withoutIsolates(QString text)
{
    return text.remove(rightToLeftIsolate).remove(firstStrongIsolate).remove(popDirectionalIsolate);
}

QString joinedParts(const QStringList &parts)
{
    if (QApplication::isLeftToRight() || parts.size() < 2)
        return parts.join(partSeparator);
    QStringList isolates;
    for (const auto &part : parts)
        isolates.append(isolated(part));
    // Isolates alone do not say in what direction they follow each other.
    return rightToLeftIsolate + isolates.join(partSeparator) + popDirectionalIsolate;
}

QString cellsInOrder(const QString &first, const QString &second)
{
    return QApplication::isLeftToRight() ? first + second : second + first;
}

QString tableInOrder(const QString &rows, const QString &attributes)
{
    return QStringLiteral("<table width=\"100%\" %1>%2</table>").arg(attributes, rows);
}

QString leadingEdge()
{
    return QApplication::isLeftToRight() ? QStringLiteral("left") : QStringLiteral("right");
}

QString trailingEdge()
{
    return QApplication::isLeftToRight() ? QStringLiteral("right") : QStringLiteral("left");
}

void layOutAsWindow(QTextDocument *document)
{
    layOut(document, QApplication::layoutDirection());
}

void layOutAsCode(QTextDocument *document)
{
    layOut(document, Qt::LeftToRight);
}

void showProse(QPlainTextEdit *box, const QString &text)
{
    auto option = box->document()->defaultTextOption();
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    box->document()->setDefaultTextOption(option);
    box->setPlainText(text);
    // Where it is seen for the first time it scrolls while it gets its size.
    QMetaObject::invokeMethod(
        box, [box] { box->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

} // namespace caretaker
