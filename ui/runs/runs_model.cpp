// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_model.h"

#include "presentation/direction.h"
#include "presentation/format.h"
#include "presentation/run_words.h"
#include "presentation/words.h"

#include <algorithm>

namespace caretaker {

namespace {

/// Numbers to the right; the rest as it comes.
QVariant alignmentOf(int column)
{
    const bool isNumber = column == RunsModel::Changes || column == RunsModel::Emails ||
                          column == RunsModel::Duration;
    return isNumber ? QVariant(numberAlignment) : QVariant();
}

} // namespace

void RunsModel::setRuns(QList<Run> runs, Instant now)
{
    beginResetModel();
    m_runs = std::move(runs);
    m_now = now;
    endResetModel();
}

void RunsModel::setNow(Instant now)
{
    m_now = now;
    for (int row = 0; row < m_runs.size(); ++row) {
        if (!m_runs.at(row).finishedAt)
            Q_EMIT dataChanged(index(row, Duration), index(row, Duration));
    }
}

QString RunsModel::durationOf(const Run &run) const
{
    using namespace std::chrono;
    if (const auto duration = run.duration())
        return formatDuration(floor<milliseconds>(*duration));
    // Another computer's clock may be ahead of this one's.
    return formatDuration(floor<seconds>(std::max(m_now - run.startedAt, Instant::duration())));
}

QVariant RunsModel::sortValueOf(const Run &run, int column) const
{
    switch (column) {
    case Id:
        return run.id;
    case Task:
        return runTitle(run);
    case Started:
        return qint64(run.startedAt.time_since_epoch().count());
    case Outcome:
        return wordFor(shownOutcome(run)).text;
    case Changes:
        return run.changeCount;
    case Emails:
        return run.emailCount;
    case Duration:
        return qint64(run.duration().value_or(m_now - run.startedAt).count());
    case Trigger:
        return wordFor(run.trigger).text;
    case StartedBy:
        return run.startedBy;
    default:
        return {};
    }
}

int RunsModel::rowOf(qint64 runId) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [=](const Run &run) { return run.id == runId; });
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == SortRole)
        return sortValueOf(m_runs.at(index.row()), index.column());
    if (role != Qt::DisplayRole)
        return {};
    const auto &run = m_runs.at(index.row());
    switch (index.column()) {
    case Id:
        return run.id;
    case Task:
        return runTitle(run);
    case Started:
        return toStored(run.startedAt);
    case Outcome:
        return shownOutcome(run);
    case Changes:
        return formatNumber(run.changeCount);
    case Emails:
        return formatNumber(run.emailCount);
    case Duration:
        return durationOf(run);
    case Trigger:
        return run.trigger;
    case StartedBy:
        return run.startedBy;
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Run");
    case Task:
        return tr("Task");
    case Started:
        return tr("Started");
    case Outcome:
        return tr("Outcome");
    case Changes:
        return tr("Changes");
    case Emails:
        return tr("E-mails");
    case Duration:
        return tr("Duration");
    case Trigger:
        return tr("From");
    case StartedBy:
        return tr("Started by");
    default:
        return {};
    }
}

} // namespace caretaker
