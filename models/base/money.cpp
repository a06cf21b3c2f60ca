// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace caretaker {

namespace {

/// Beyond it an amount is a damaged value, not money: decimal(12,2) ends at ten digits.
constexpr qint64 unitLimit = 100'000'000'000'000;

std::optional<Money> fromDecimalText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(-?)(\d{1,14})(?:\.(\d{1,9}))?$)"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto decimals = match.captured(3).leftJustified(3, u'0');
    auto cents =
        match.capturedView(2).toLongLong() * 100 + QStringView(decimals).left(2).toLongLong();
    if (decimals.at(2) >= u'5')
        ++cents;
    return Money::fromCents(match.capturedLength(1) > 0 ? -cents : cents);
}

} // namespace

std::optional<Money> Money::fromStored(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        if (value.toLongLong() <= -unitLimit || value.toLongLong() >= unitLimit)
            return {};
        return fromCents(value.toLongLong() * 100);
    case QMetaType::Double:
        return std::isfinite(value.toDouble()) && std::abs(value.toDouble()) < double(unitLimit)
                   ? std::optional(fromCents(std::llround(value.toDouble() * 100)))
                   : std::nullopt;
    default:
        return fromDecimalText(value.toString());
    }
}

QString Money::toText(const QString &currencySymbol) const
{
    const auto size = m_cents < 0 ? -m_cents : m_cents;
    return (m_cents < 0 ? QStringLiteral("-") : QString()) + currencySymbol +
           QLocale(QLocale::English, QLocale::UnitedStates).toString(size / 100) +
           QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
}

} // namespace caretaker
