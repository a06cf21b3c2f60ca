// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar.h"

#include "theme/spacing.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace caretaker {

Calendar::Calendar(QWidget *parent) : QCalendarWidget(parent)
{
    setGridVisible(false);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setFirstDayOfWeek(locale().firstDayOfWeek());
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, {}); // or weekends are red, as if something was wrong with them
    // By itself no day is narrower than the widest letter, and in Urdu the week ends on Thursday.
    if (auto *view = findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview")))
        view->horizontalHeader()->setMinimumSectionSize(0);
    const auto arrow = [this](const char *button, Qt::ArrowType type) {
        auto *found = findChild<QToolButton *>(QLatin1String(button));
        if (!found)
            return;
        auto colors = found->palette(); // it stands on the colour of what is chosen
        for (const auto role : {QPalette::ButtonText, QPalette::WindowText})
            colors.setColor(role, colors.color(QPalette::HighlightedText));
        found->setPalette(colors);
        found->setArrowType(type);
    };
    // Not that of the field that it opens from: dates are typed from left to right always.
    setLayoutDirection(QGuiApplication::layoutDirection());
    const bool isMirrored = QGuiApplication::isRightToLeft();
    arrow("qt_calendar_prevmonth", isMirrored ? Qt::RightArrow : Qt::LeftArrow);
    arrow("qt_calendar_nextmonth", isMirrored ? Qt::LeftArrow : Qt::RightArrow);
}

QSize Calendar::minimumSizeHint() const
{
    int widest = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        widest = std::max(widest, fontMetrics().horizontalAdvance(
                                      locale().standaloneDayName(day, QLocale::ShortFormat)));
    const auto margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    constexpr int days = 7;
    return QCalendarWidget::minimumSizeHint().expandedTo(
        {days * (widest + 2 * (margin + spacing::related)), 0});
}

QSize Calendar::sizeHint() const
{
    return minimumSizeHint();
}

} // namespace caretaker
