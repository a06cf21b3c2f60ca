// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/direction.h"

#include <QApplication>

namespace caretaker {

QString isolated(const QString &text)
{
    if (QApplication::isLeftToRight() || text.isEmpty())
        return text;
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return firstStrongIsolate + text + popDirectionalIsolate;
}

} // namespace caretaker
