// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/cell_delegate.h"

#include "base/instant.h"
#include "base/money.h"
#include "base/printable.h"
#include "clock.h"
#include "delegates/chip.h"
#include "presentation/direction.h"
#include "presentation/format.h"
#include "theme/spacing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace caretaker {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolated(printable(option->text));
    option->textElideMode = Qt::ElideRight;
    // A box that can no longer be ticked looks like it; what it belongs to is as legible as before.
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator) &&
        !index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        option->state &= ~QStyle::State_Enabled;
        option->palette.setColor(QPalette::Disabled, QPalette::Text,
                                 option->palette.color(QPalette::Active, QPalette::Text));
    }
    if (!index.data(Qt::TextAlignmentRole).isValid())
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
}

QString CellDelegate::fullText(const QModelIndex &) const
{
    return {};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto text = fullText(index);
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = displayText(index.data(), view->locale());
    // As plain text: a title from the database may look like markup.
    QToolTip::showText(
        event->globalPos(),
        text.isEmpty()
            ? QString()
            : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()),
        view);
    return true;
}

void CellDelegate::paintAsChip(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Word &word) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintChip(painter, cell.rect, word, cell.palette);
}

void IdentifierDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
}

QString WordDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return wordFor(value.toString()).text;
}

void WordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    auto word = wordFor(index.data().toString());
    word.text = printable(word.text);
    if (word.tone == Tone::Neutral) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    paintAsChip(painter, option, index, word);
}

QSize WordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto word = wordFor(index.data().toString());
    return chipSize(word, option.fontMetrics) + QSize(2 * spacing::tight, spacing::tight);
}

QString DateDelegate::displayText(const QVariant &value, const QLocale &) const
{
    const auto text = value.toString();
    const auto date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? formatDate(date) : text;
}

QString MomentDelegate::displayText(const QVariant &value, const QLocale &) const
{
    const auto text = value.toString();
    const auto moment = instantFromStored(text);
    return moment ? formatRelative(*moment, systemNow()) : text;
}

QString MomentDelegate::fullText(const QModelIndex &index) const
{
    const auto moment = instantFromStored(index.data().toString());
    return moment ? formatMoment(*moment) : QString();
}

MoneyDelegate::MoneyDelegate(QString currencySymbol, QObject *parent)
    : CellDelegate(parent)
    , m_currencySymbol(std::move(currencySymbol))
{
}

QString MoneyDelegate::displayText(const QVariant &value, const QLocale &) const
{
    const auto money = Money::fromStored(value);
    return money ? formatMoney(*money, m_currencySymbol) : value.toString();
}

void MoneyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->displayAlignment = numberAlignment;
}

QString NumberDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.isNull() ? QString() : formatNumber(value.toLongLong());
}

void NumberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->displayAlignment = numberAlignment;
}

CellDelegate *makeDelegate(ColumnKind kind, const QString &currencySymbol, QObject *parent)
{
    switch (kind) {
    case ColumnKind::Identifier:
        return new IdentifierDelegate(parent);
    case ColumnKind::Text:
        return new CellDelegate(parent);
    case ColumnKind::Word:
        return new WordDelegate(parent);
    case ColumnKind::Date:
        return new DateDelegate(parent);
    case ColumnKind::Moment:
        return new MomentDelegate(parent);
    case ColumnKind::Money:
        return new MoneyDelegate(currencySymbol, parent);
    case ColumnKind::Number:
        return new NumberDelegate(parent);
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
