// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/task_card.h"

#include "clock.h"
#include "presentation/format.h"
#include "presentation/run_words.h"
#include "presentation/words.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/option_fields.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace caretaker {

namespace {

/// "7 changes, 10 e-mails", without what there was none of.
QString workInWords(const Run &run)
{
    QStringList parts;
    if (run.changeCount > 0)
        parts.append(TaskCard::tr("%Ln change(s)", nullptr, int(run.changeCount)));
    if (run.emailCount > 0)
        parts.append(TaskCard::tr("%Ln e-mail(s)", nullptr, int(run.emailCount)));
    return parts.isEmpty() ? TaskCard::tr("nothing to do") : QLocale().createSeparatedList(parts);
}

QString lastRunInWords(const Run &run, Instant now)
{
    const auto when = formatRelative(run.startedAt, now);
    const auto outcome = shownOutcome(run);
    if (outcome != QLatin1String("succeeded"))
        return TaskCard::tr("Last run: %1, %2").arg(when, inSentence(wordFor(outcome).text));
    const auto took = std::chrono::floor<std::chrono::milliseconds>(
        run.finishedAt.value_or(run.startedAt) - run.startedAt);
    return TaskCard::tr("Last run: %1, %2, %3").arg(when, workInWords(run), formatDuration(took));
}

} // namespace

TaskCard::TaskCard(const Task &task, QWidget *parent)
    : Card(parent)
    , m_task(task)
    , m_lastRun(new Note(this))
    , m_showRun(new QPushButton(tr("Show run"), this))
    , m_next(new Note(this))
    , m_showSchedule(new QPushButton(tr("Schedule"), this))
    , m_options(new OptionFields(task.description(), {}, this))
    , m_keep(new QPushButton(tr("Keep as default"), this))
{
    const auto description = task.description();
    setObjectName(QStringLiteral("taskCard_") + description.name);
    auto *purpose = new QLabel(description.purpose, this);
    purpose->setWordWrap(true);
    purpose->setTextFormat(Qt::PlainText);
    m_lastRun->setObjectName(QStringLiteral("lastRun_") + description.name);
    m_lastRun->setText(tr("Last run: …"));
    m_showRun->setObjectName(QStringLiteral("showRunButton_") + description.name);
    m_showRun->setFlat(true);
    m_showRun->hide();
    connect(m_showRun, &QPushButton::clicked, this,
            [this] { Q_EMIT showRunRequested(m_lastRunId); });

    m_next->setObjectName(QStringLiteral("nextRun_") + description.name);
    m_showSchedule->setObjectName(QStringLiteral("showScheduleButton_") + description.name);
    m_showSchedule->setAccessibleName(tr("Schedule of %1").arg(description.title));
    m_showSchedule->setToolTip(tr("See and change when it runs by itself"));
    m_showSchedule->setFlat(true);
    connect(m_showSchedule, &QPushButton::clicked, this, &TaskCard::showScheduleRequested);

    auto *runs = new QWidget(this);
    auto *lastRow = new FlowLayout(runs);
    for (auto *widget : {static_cast<QWidget *>(m_lastRun), static_cast<QWidget *>(m_showRun),
                         static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_showSchedule)})
        lastRow->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::inner, spacing::page, spacing::inner);
    layout->setSpacing(spacing::related);
    layout->addWidget(new Heading(description.title, Heading::Level::Group, this));
    layout->addWidget(purpose);
    layout->addWidget(runs);
    if (description.options.isEmpty()) {
        m_options->hide(); // a line with nothing in it would stay empty
    } else {
        auto *optionRow = new QHBoxLayout;
        optionRow->setSpacing(spacing::related);
        optionRow->addWidget(m_options);
        optionRow->addWidget(m_keep);
        optionRow->addStretch();
        layout->addLayout(optionRow);
    }
    layout->addLayout(makeButtons(description));
}

QLayout *TaskCard::makeButtons(const TaskDescription &description)
{
    auto *preview = new QPushButton(icon(QStringLiteral("preview")), tr("Preview"), this);
    preview->setObjectName(QStringLiteral("previewButton_") + description.name);
    preview->setAccessibleName(tr("Preview %1").arg(description.title));
    preview->setToolTip(tr("See what it would do; nothing is changed"));
    auto *run = new QPushButton(icon(QStringLiteral("run")), tr("Run…"), this);
    run->setObjectName(QStringLiteral("runButton_") + description.name);
    run->setAccessibleName(tr("Run %1").arg(description.title));
    run->setToolTip(tr("See what it would do, then do it"));
    for (auto *button : {preview, run})
        connect(button, &QPushButton::clicked, this, &TaskCard::previewRequested);

    m_keep->setObjectName(QStringLiteral("keepButton_") + description.name);
    m_keep->setFlat(true);
    m_keep->setToolTip(tr("Use these thresholds for every run from now on, also for those of the "
                          "command line"));
    m_keep->hide();
    connect(m_keep, &QPushButton::clicked, this, &TaskCard::keepRequested);
    connect(m_options, &OptionFields::changed, this, &TaskCard::showWhetherKept);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(preview);
    row->addWidget(run);
    row->addStretch();
    return row;
}

TaskOptions TaskCard::options() const
{
    return m_options->values();
}

void TaskCard::setState(const TaskState &state, Instant now)
{
    // A threshold that is being tried out stays.
    if (m_defaults.isEmpty() || m_options->values() == m_defaults)
        m_options->setValues(state.options);
    m_defaults = state.options;
    showWhetherKept();
    m_showRun->setVisible(state.lastRun.has_value());
    if (!state.lastRun) {
        m_lastRun->setText(tr("It has not run on this database yet."));
        return;
    }
    m_lastRunId = state.lastRun->id;
    m_lastRun->setText(lastRunInWords(*state.lastRun, now));
    m_lastRun->setToolTip(formatMoment(state.lastRun->startedAt));
}

void TaskCard::setSchedule(const TaskSchedule &schedule, const QTimeZone &zone, Instant now)
{
    if (schedule.next) {
        m_next->setText(tr("Next: %1").arg(formatRelative(*schedule.next, now)));
        m_next->setToolTip(
            tr("%1 in %2\n%3")
                .arg(formatMoment(*schedule.next, zone), zoneName(zone), schedule.sentence));
    } else {
        m_next->setText(tr("It does not run by itself."));
        m_next->setToolTip(schedule.sentence);
    }
}

void TaskCard::showWhetherKept()
{
    m_keep->setVisible(!m_defaults.isEmpty() && m_options->values() != m_defaults);
}

} // namespace caretaker
