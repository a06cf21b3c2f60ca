// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cell_text.h"

#include "base/instant.h"
#include "base/money.h"
#include "base/printable.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "tables/csv.h"

namespace caretaker {

namespace {

/// "-1234.50".
QString plainAmount(Money money)
{
    const auto cents = qAbs(money.cents());
    return QStringLiteral("%1%2.%3")
        .arg(money.cents() < 0 ? QStringLiteral("-") : QString())
        .arg(cents / 100)
        .arg(cents % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

QString shownText(ColumnKind kind, const QVariant &stored, const QString &currencySymbol)
{
    const auto text = stored.toString();
    switch (kind) {
    case ColumnKind::Identifier:
    case ColumnKind::Text:
        break;
    case ColumnKind::Word:
        return printable(wordFor(text).text);
    case ColumnKind::Date:
        if (const auto date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return formatDate(date);
        break;
    case ColumnKind::Moment:
        if (const auto moment = instantFromStored(text))
            return formatMoment(*moment);
        break;
    case ColumnKind::Money:
        if (const auto money = Money::fromStored(stored))
            return formatMoney(*money, currencySymbol);
        break;
    case ColumnKind::Number:
        if (!stored.isNull())
            return formatNumber(stored.toLongLong());
        break;
    }
    return printable(text);
}

QString exactText(ColumnKind kind, const QVariant &stored)
{
    const auto text = stored.toString();
    switch (kind) {
    case ColumnKind::Identifier:
    case ColumnKind::Text:
    case ColumnKind::Date:
        break;
    case ColumnKind::Word:
        return withoutFormula(wordFor(text).text);
    case ColumnKind::Moment:
        if (const auto moment = instantFromStored(text))
            return toIso(std::chrono::floor<std::chrono::seconds>(*moment));
        break;
    case ColumnKind::Money:
        if (const auto money = Money::fromStored(stored))
            return plainAmount(*money);
        break;
    case ColumnKind::Number: {
        bool isNumber = false;
        const auto number = stored.toLongLong(&isNumber);
        if (isNumber && !stored.isNull())
            return QString::number(number);
        break;
    }
    }
    return withoutFormula(text);
}

} // namespace caretaker
