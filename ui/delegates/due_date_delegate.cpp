// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/due_date_delegate.h"

#include "delegates/chip.h"
#include "theme/spacing.h"

#include <QApplication>
#include <QStyle>

namespace caretaker {

DueDateDelegate::DueDateDelegate(Clock clock, int statusColumn, QStringList dueIn, QObject *parent)
    : DateDelegate(parent)
    , m_clock(std::move(clock))
    , m_statusColumn(statusColumn)
    , m_dueIn(std::move(dueIn))
{
}

/// 0: it has not passed, or need not be kept any more.
int DueDateDelegate::daysOver(const QModelIndex &index) const
{
    const auto date = QDate::fromString(index.data().toString(), Qt::ISODate);
    if (!date.isValid() ||
        !m_dueIn.contains(index.siblingAtColumn(m_statusColumn).data().toString()))
        return 0;
    return qMax(0, int(date.daysTo(m_clock.today())));
}

Word DueDateDelegate::chipFor(const QModelIndex &index) const
{
    return {displayText(index.data(), QLocale()), QStringLiteral("expired"), Tone::Danger};
}

void DueDateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (daysOver(index) == 0) {
        DateDelegate::paint(painter, option, index);
        return;
    }
    paintAsChip(painter, option, index, chipFor(index));
}

QSize DueDateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (daysOver(index) == 0)
        return DateDelegate::sizeHint(option, index);
    return chipSize(chipFor(index), option.fontMetrics) + QSize(2 * spacing::tight, spacing::tight);
}

QString DueDateDelegate::fullText(const QModelIndex &index) const
{
    const auto days = daysOver(index);
    if (days == 0)
        return {};
    return tr("%1: %Ln day(s) over", nullptr, days).arg(displayText(index.data(), QLocale()));
}

} // namespace caretaker
