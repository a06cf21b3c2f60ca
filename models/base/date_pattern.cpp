// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date_pattern.h"

#include <QLocale>
#include <QRegularExpression>

namespace caretaker {

QString datePattern(const QString &pattern)
{
    if (QLocale().language() != QLocale::German)
        return pattern;
    static const QRegularExpression day(QStringLiteral("\\bd\\b")); // not the name of a day: "ddd"
    auto written = pattern;
    return written.replace(day, QStringLiteral("d."));
}

} // namespace caretaker
