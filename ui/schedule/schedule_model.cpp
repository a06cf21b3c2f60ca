// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_model.h"

#include "base/printable.h"
#include "presentation/format.h"
#include "schedule/cron_sentence.h"

namespace caretaker {

namespace {

QString punctualityOf(const Moment &moment)
{
    if (moment.state == MomentState::Skipped)
        return ScheduleModel::tr("missed");
    const auto late = moment.claimedAt - moment.at;
    return late > punctual ? ScheduleModel::tr("%1 late").arg(formatSpan(late))
                           : ScheduleModel::tr("on time");
}

} // namespace

void ScheduleModel::setSchedules(const Schedules &schedules, Instant now)
{
    const bool isSameSize = m_schedules.tasks.size() == schedules.tasks.size();
    if (!isSameSize)
        beginResetModel();
    m_schedules = schedules;
    m_now = now;
    if (!isSameSize)
        endResetModel();
    else if (!schedules.tasks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ScheduleModel::setUnsaved(const QMap<QString, QString> &expressions)
{
    m_unsaved = expressions;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
}

int ScheduleModel::rowOf(const QString &task) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (scheduleAt(row).task == task)
            return row;
    }
    return -1;
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_schedules.tasks.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// As it is being edited, or else as it is stored.
QString ScheduleModel::expressionOf(const TaskSchedule &schedule) const
{
    return m_unsaved.value(schedule.task, schedule.expression);
}

QString ScheduleModel::textOf(const TaskSchedule &schedule, int column) const
{
    switch (column) {
    case On:
        return schedule.isEnabled ? tr("On") : tr("Off");
    case Task:
        return schedule.title;
    case When: {
        const auto expression = expressionOf(schedule);
        const auto parsed = CronExpression::parse(expression);
        const auto when = parsed ? sentenceFor(*parsed) : printable(expression);
        return m_unsaved.contains(schedule.task) ? tr("Not saved: %1").arg(when) : when;
    }
    case Next:
        if (!schedule.isEnabled)
            return QStringLiteral("off"); // a word, which its column shows as a chip
        if (!schedule.next)
            return tr("—");
        return formatRelative(*schedule.next, m_now);
    case Last:
        return schedule.last ? formatRelative(schedule.last->at, m_now) : tr("never");
    case Outcome:
        return schedule.last ? toStored(schedule.last->state) : QString();
    case Punctuality:
        return schedule.last ? punctualityOf(*schedule.last) : QString();
    default:
        return {};
    }
}

QString ScheduleModel::fullTextOf(const TaskSchedule &schedule, int column) const
{
    const auto &zone = m_schedules.zone;
    switch (column) {
    case When:
        return textOf(schedule, When) + u'\n' + printable(expressionOf(schedule));
    case Next:
        return schedule.next ? formatMoment(*schedule.next, zone) : QString();
    case Last:
        return schedule.last ? formatMoment(schedule.last->at, zone) : QString();
    case Outcome:
    case Punctuality:
        return schedule.last ? printable(schedule.last->note) : QString();
    default:
        return {};
    }
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &schedule = scheduleAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(schedule, index.column());
    case FullTextRole:
        return fullTextOf(schedule, index.column());
    case Qt::CheckStateRole:
        if (index.column() == On)
            return schedule.isEnabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == On)
            return tr("%1: %2").arg(schedule.title, textOf(schedule, On));
        if (index.column() == Next && !schedule.isEnabled)
            return textOf(schedule, On);
        return {};
    default:
        return {};
    }
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case On:
        return tr("On");
    case Task:
        return tr("Task");
    case When:
        return tr("When");
    case Next:
        return tr("Next run");
    case Last:
        return tr("Last scheduled run");
    case Outcome:
        return tr("Outcome");
    case Punctuality:
        return tr("On time");
    default:
        return {};
    }
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == On ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ScheduleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != On ||
        role != Qt::CheckStateRole)
        return false;
    auto &schedule = m_schedules.tasks[index.row()];
    const bool isEnabled = value.toInt() == Qt::Checked;
    if (schedule.isEnabled == isEnabled)
        return false;
    schedule.isEnabled = isEnabled;
    Q_EMIT dataChanged(index, index);
    Q_EMIT toggled(schedule.task, isEnabled);
    return true;
}

} // namespace caretaker
