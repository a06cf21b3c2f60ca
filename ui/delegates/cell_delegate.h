// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/words.h"
#include "tables/table_definition.h"

#include <QStyledItemDelegate>

namespace caretaker {

/// A cell of a table: text that elides, with the whole in a tooltip where it does not fit.
/// Base of the delegates that format.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// More than the cell shows; empty: the cell's own text where it is cut off.
    [[nodiscard]] virtual QString fullText(const QModelIndex &index) const;

protected:
    /// The cell with a chip in the place of its text.
    void paintAsChip(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const Word &word) const;
};

/// A job number and the like, elided in its middle.
class IdentifierDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A stored word as a coloured chip with an icon.
class WordDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// YYYY-MM-DD as "22 Nov 2026".
class DateDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
};

/// A stored time stamp as relative time, with the exact one in the tooltip.
class MomentDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    [[nodiscard]] QString fullText(const QModelIndex &index) const override;
};

/// A decimal amount with the currency symbol, to the right.
class MoneyDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit MoneyDelegate(QString currencySymbol, QObject *parent = nullptr);
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString m_currencySymbol;
};

/// A whole number with separators, to the right.
class NumberDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

[[nodiscard]] CellDelegate *makeDelegate(ColumnKind kind, const QString &currencySymbol,
                                         QObject *parent);

} // namespace caretaker
