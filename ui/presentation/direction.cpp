// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/direction.h"

#include <QApplication>
#include <QTextDocument>
#include <QTextOption>

namespace caretaker {

QString isolated(const QString &text)
{
    if (QApplication::isLeftToRight() || text.isEmpty())
        return text;
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return firstStrongIsolate + text + popDirectionalIsolate;
}

QString cellsInOrder(const QString &first, const QString &second)
{
    return QApplication::isLeftToRight() ? first + second : second + first;
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
    auto option = document->defaultTextOption();
    option.setTextDirection(QApplication::layoutDirection());
    document->setDefaultTextOption(option);
}

} // namespace caretaker
