// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_filter_bar.h"

#include "presentation/format.h"
#include "presentation/task_title.h"
#include "presentation/words.h"
#include "records/hand_task.h"
#include "task_list.h"
#include "theme/spacing.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/search_field.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace caretaker {

namespace {

constexpr int charactersOfChoice = 10; ///< a list is as wide as its words

QStringList outcomes()
{
    QStringList words;
    for (const auto outcome : allRunOutcomes)
        words.append(toStored(outcome));
    return words << QStringLiteral("undone"); // which a run's record does not say by itself
}

QStringList triggers()
{
    QStringList words;
    for (const auto trigger : allRunTriggers)
        words.append(toStored(trigger));
    return words;
}

void fill(QComboBox *field, const QString &any, const QStringList &words)
{
    field->addItem(any, QString());
    for (const auto &word : words)
        field->addItem(wordFor(word).text, word);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(charactersOfChoice);
}

void choose(QComboBox *field, const QString &word)
{
    field->setCurrentIndex(qMax(0, field->findData(word)));
}

} // namespace

RunFilterBar::RunFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Task, person, job, error"), this))
    , m_task(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_trigger(new QComboBox(this))
    , m_count(new Note(this))
{
    m_search->setObjectName(QStringLiteral("runsSearch"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setToolTip(
        tr("Show runs that contain all of these words, or changed a job or a document that does "
           "(Ctrl+F)"));
    m_task->setObjectName(QStringLiteral("runsTaskFilter"));
    m_task->setAccessibleName(tr("Task"));
    m_task->setToolTip(tr("Show runs of one task only"));
    fill(m_task, tr("Any task"), {});
    QStringList tasks;
    for (const auto *task : allTasks())
        tasks.append(task->description().name);
    for (const auto &task : tasks + handTasks())
        m_task->addItem(taskTitle(task), task);
    m_outcome->setObjectName(QStringLiteral("runsOutcomeFilter"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setToolTip(tr("Show runs of one outcome only"));
    fill(m_outcome, tr("Any outcome"), outcomes());
    m_trigger->setObjectName(QStringLiteral("runsTriggerFilter"));
    m_trigger->setAccessibleName(tr("From"));
    m_trigger->setToolTip(tr("Show runs that were started from one place only"));
    fill(m_trigger, tr("From anywhere"), triggers());
    m_count->setObjectName(QStringLiteral("runsCount"));

    connect(m_search, &QLineEdit::textChanged, this, &RunFilterBar::changed);
    for (auto *field : {m_task, m_outcome, m_trigger})
        connect(field, &QComboBox::currentIndexChanged, this, &RunFilterBar::changed);

    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new FlowLayout(this, spacing::related);
    row->addWidget(m_search);
    row->addWidget(m_task);
    row->addWidget(m_outcome);
    row->addWidget(m_trigger);
    row->addWidget(m_count);
}

RunFilter RunFilterBar::filter() const
{
    return {.search = m_search->text(),
            .task = m_task->currentData().toString(),
            .outcome = m_outcome->currentData().toString(),
            .trigger = m_trigger->currentData().toString()};
}

void RunFilterBar::setFilter(const RunFilter &filter)
{
    {
        const QSignalBlocker blocker(this); // once, not for every field
        m_search->setText(filter.search);
        choose(m_task, filter.task);
        choose(m_outcome, filter.outcome);
        choose(m_trigger, filter.trigger);
    }
    Q_EMIT changed();
}

void RunFilterBar::setCount(int shown, int all, bool isCut)
{
    const auto runs =
        isCut ? tr("the newest %Ln run(s)", nullptr, all) : tr("%Ln run(s)", nullptr, all);
    m_count->setText(shown == all ? runs : tr("%1 of %2").arg(formatNumber(shown), runs));
}

} // namespace caretaker
