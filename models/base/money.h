// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>

#include <optional>

namespace caretaker {

/// An amount of money in whole cents; never a binary floating-point number, so that sums are
/// exact. The database's decimal(12,2) fits with room for a sum over billions of rows.
class Money
{
public:
    Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }

    /// From a column's value as the drivers give it: SQLite REAL or INTEGER, or decimal text.
    /// A REAL is rounded to the nearest cent, which restores what was stored (12 digits are
    /// well inside a double's 15). Nothing where the value is NULL, no number, or far too large.
    static std::optional<Money> fromStored(const QVariant &value);

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    friend constexpr auto operator<=>(Money, Money) = default;
    constexpr Money &operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }

    /// `$1,262,201.62`: thousands with commas, two decimals, as the e-mails print it.
    [[nodiscard]] QString toText(const QString &currencySymbol) const;

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) {}
    qint64 m_cents = 0;
};

} // namespace caretaker

Q_DECLARE_METATYPE(caretaker::Money)
