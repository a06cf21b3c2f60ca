// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/week.h"

#include <QWidget>

namespace caretaker {

/// The week to come at a glance: a row for each task, a column for each day, and in each cell the
/// times at which the task runs. Cells with a collision are marked. What it shows is in its
/// accessible description as well.
class WeekView : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);

    void setWeek(const Week &week, const QList<TaskSchedule> &tasks);

    /// Marks a task's row.
    void setCurrentTask(const QString &task);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taskClicked(const QString &task);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int leastCellWidth() const;
    /// As from left to right; placed() puts it where it is seen. Row -1: the head.
    [[nodiscard]] QRectF cellAt(int row, int day) const;
    [[nodiscard]] QRectF placed(const QRectF &rect) const;
    [[nodiscard]] int rowAt(int y) const; ///< -1 where there is none
    [[nodiscard]] QString tipAt(QPoint position) const;
    void paintHead(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, const QRectF &cell, const DayOfTask &day) const;

    Week m_week;
    QList<TaskSchedule> m_tasks;
    QString m_current;
};

/// The times of a day as they fit into a width: "08:00, 20:00", "08:00 +2", "96×".
[[nodiscard]] QString timesThatFit(const DayOfTask &day, const QTimeZone &zone,
                                   const QFontMetrics &metrics, qreal width);

/// The collisions of a week in sentences, one a line.
[[nodiscard]] QString collisionsInWords(const Week &week);

} // namespace caretaker
