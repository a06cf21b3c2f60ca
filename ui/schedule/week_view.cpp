// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/week_view.h"

#include "base/date_pattern.h"
#include "presentation/direction.h"
#include "presentation/format.h"
#include "task_list.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "theme/tone.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace caretaker {

namespace {

constexpr int warningSize = 12;
constexpr int fewestOfTitle = 8; ///< characters

/// More of them are a number.
constexpr qsizetype mostTimes = 4;

QString timeOf(Instant moment, const QTimeZone &zone)
{
    return toDateTime(moment).toTimeZone(zone).toString(QStringLiteral("HH:mm"));
}

QString allTimes(const DayOfTask &day, const QTimeZone &zone)
{
    constexpr qsizetype most = 24;
    QStringList times;
    for (const auto moment : day.moments.mid(0, most))
        times.append(timeOf(moment, zone));
    if (const auto more = int(day.moments.size() - most); more > 0)
        times.append(WeekView::tr("and %n more", nullptr, more));
    return times.join(QStringLiteral(", "));
}

QString dayTitle(QDate day)
{
    return QLocale().toString(day, datePattern(QStringLiteral("ddd d MMM")));
}

/// For a screen reader: a line for each task.
QString inWords(const Week &week, const QList<TaskSchedule> &tasks)
{
    QStringList lines;
    for (const auto &task : tasks) {
        QStringList days;
        const auto row = week.tasks.value(task.task);
        for (int day = 0; day < row.size(); ++day) {
            if (!row.at(day).moments.isEmpty())
                days.append(WeekView::tr("%1: %2").arg(dayTitle(week.days.at(day)),
                                                       allTimes(row.at(day), week.zone)));
        }
        const auto nothing =
            task.isEnabled ? WeekView::tr("not in these days") : WeekView::tr("off");
        lines.append(WeekView::tr("%1 — %2").arg(
            task.title, days.isEmpty() ? nothing : days.join(QStringLiteral("; "))));
    }
    return lines.join(u'\n');
}

} // namespace

QString timesThatFit(const DayOfTask &day, const QTimeZone &zone, const QFontMetrics &metrics,
                     qreal width)
{
    if (day.moments.isEmpty())
        return {};
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    if (day.moments.size() <= mostTimes) {
        if (auto all = allTimes(day, zone); fits(all))
            return all;
    }
    const auto first = timeOf(day.moments.first(), zone);
    const auto others = QStringLiteral("%1 +%2").arg(first).arg(day.moments.size() - 1);
    if (day.moments.size() <= mostTimes && (day.moments.size() == 1 || fits(others)))
        return day.moments.size() == 1 ? first : others;
    return QStringLiteral("%1×").arg(formatNumber(day.moments.size()));
}

QString collisionsInWords(const Week &week)
{
    QStringList lines;
    for (const auto &collision : week.collisions) {
        QStringList titles;
        for (const auto &task : collision.tasks)
            titles.append(findTask(task)->description().title);
        const auto last = titles.takeLast();
        const auto names = WeekView::tr("%1 and %2").arg(titles.join(QStringLiteral(", ")), last);
        const auto when = formatMoment(collision.first, week.zone);
        lines.append(collision.count == 1
                         ? WeekView::tr("%1 are due together on %2: they run one after the other.")
                               .arg(names, when)
                         : WeekView::tr("%1 are due together %n times, first on %2: they run one "
                                        "after the other.",
                                        nullptr, int(collision.count))
                               .arg(names, when));
    }
    return lines.join(u'\n');
}

WeekView::WeekView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("weekView"));
    setAccessibleName(tr("The next 7 days"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void WeekView::setWeek(const Week &week, const QList<TaskSchedule> &tasks)
{
    m_week = week;
    m_tasks = tasks;
    const auto collisions = collisionsInWords(week);
    setAccessibleDescription(inWords(week, tasks) +
                             (collisions.isEmpty() ? QString() : u'\n' + collisions));
    updateGeometry();
    update();
}

void WeekView::setCurrentTask(const QString &task)
{
    m_current = task;
    update();
}

int WeekView::rowHeight() const
{
    return fontMetrics().height() + spacing::inner;
}

int WeekView::titleWidth() const
{
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const auto &task : m_tasks)
        widest = std::max(widest, metrics.horizontalAdvance(task.title));
    return std::min(
        {widest + spacing::page, width() / 4, width() - leastCellWidth() * Week::length});
}

/// Of a cell with one time and the warning.
int WeekView::leastCellWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + warningSize + spacing::tight;
}

QSize WeekView::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 110, rowHeight() * int(m_tasks.size() + 1) + 1};
}

QSize WeekView::minimumSizeHint() const
{
    return {leastCellWidth() * Week::length + characterWidth(fontMetrics()) * fewestOfTitle,
            sizeHint().height()};
}

QRectF WeekView::cellAt(int row, int day) const
{
    const auto left = titleWidth();
    const auto size = qreal(width() - left) / Week::length;
    return {left + size * day, qreal(rowHeight()) * (row + 1), size, qreal(rowHeight())};
}

QRectF WeekView::placed(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

int WeekView::rowAt(int y) const
{
    const auto row = y / rowHeight() - 1;
    return row >= 0 && row < m_tasks.size() ? row : -1;
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    if (m_week.days.isEmpty())
        return;
    paintHead(painter);
    for (int row = 0; row < m_tasks.size(); ++row)
        paintRow(painter, row);
    paintLines(painter);
}

void WeekView::paintHead(QPainter &painter) const
{
    for (int day = 0; day < Week::length; ++day) {
        const auto cell = cellAt(-1, day);
        auto title = day == 0 ? tr("Today") : dayTitle(m_week.days.at(day));
        if (fontMetrics().horizontalAdvance(title) > cell.width() - spacing::tight)
            title = QLocale().toString(m_week.days.at(day), datePattern(QStringLiteral("ddd d")));
        painter.setPen(secondaryText(palette()));
        painter.drawText(placed(cell), Qt::AlignCenter, title);
    }
}

void WeekView::paintLines(QPainter &painter) const
{
    painter.setPen(lineColor(palette()));
    painter.setBrush(Qt::NoBrush);
    for (int day = 0; day < Week::length; ++day) {
        const auto x = placed({cellAt(-1, day).left(), 0, 0, 0}).left();
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    for (int row = 0; row < m_tasks.size(); ++row) {
        const auto top = cellAt(row, 0).top();
        painter.drawLine(QPointF(0, top), QPointF(width(), top));
    }
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void WeekView::paintRow(QPainter &painter, int row) const
{
    const auto &task = m_tasks.at(row);
    const auto line = cellAt(row, 0);
    const QRectF whole(0, line.top(), width(), line.height());
    if (task.task == m_current)
        painter.fillRect(whole, palette().alternateBase());
    auto face = painter.font();
    face.setBold(task.task == m_current);
    painter.save();
    painter.setFont(face);
    painter.setPen(task.isEnabled ? palette().color(QPalette::Text) : secondaryText(palette()));
    const QRectF title(spacing::related, line.top(), titleWidth() - 2 * spacing::tight - 4,
                       line.height());
    painter.drawText(placed(title), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(face).elidedText(task.title, Qt::ElideRight, int(title.width())));
    painter.restore();
    if (!task.isEnabled) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(placed(line), Qt::AlignCenter, tr("Off"));
        return;
    }
    const auto days = m_week.tasks.value(task.task);
    for (int day = 0; day < days.size(); ++day)
        paintCell(painter, cellAt(row, day), days.at(day));
}

void WeekView::paintCell(QPainter &painter, const QRectF &cell, const DayOfTask &day) const
{
    if (day.moments.isEmpty())
        return;
    const auto colors = colorsOf(day.collides ? Tone::Notice : Tone::Accent, palette());
    const auto box = cell.adjusted(spacing::tight, 3, -3, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(placed(box), 4, 4);
    auto text = box.adjusted(2, 0, -2, 0);
    if (day.collides) {
        paintIcon(&painter, QStringLiteral("warning"),
                  placed({text.left() + 1, text.center().y() - warningSize / 2.0, warningSize,
                          warningSize}),
                  colors.text);
        text.setLeft(text.left() + warningSize + 2);
    }
    painter.setPen(colors.text);
    painter.drawText(placed(text), Qt::AlignCenter,
                     isolated(timesThatFit(day, m_week.zone, fontMetrics(), text.width())));
}

void WeekView::mousePressEvent(QMouseEvent *event)
{
    if (const auto row = rowAt(event->position().toPoint().y()); row >= 0)
        Q_EMIT taskClicked(m_tasks.at(row).task);
}

QString WeekView::tipAt(QPoint position) const
{
    const auto row = rowAt(position.y());
    if (row < 0 || m_week.days.isEmpty())
        return {};
    const auto days = m_week.tasks.value(m_tasks.at(row).task);
    for (int day = 0; day < days.size(); ++day) {
        if (!placed(cellAt(row, day)).contains(position) || days.at(day).moments.isEmpty())
            continue;
        const auto text = tr("%1, %2: %3")
                              .arg(m_tasks.at(row).title, dayTitle(m_week.days.at(day)),
                                   allTimes(days.at(day), m_week.zone));
        return days.at(day).collides ? text + u'\n' + tr("Another task is due at the same time.")
                                     : text;
    }
    return {};
}

bool WeekView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

void WeekView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace caretaker
