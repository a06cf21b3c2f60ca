// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedule_page.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "runs/waiting_runs.h"
#include "schedule/cron_sentence.h"
#include "schedule/crontab_dialog.h"
#include "schedule/schedule_delegates.h"
#include "schedule/schedule_editor.h"
#include "schedule/schedule_model.h"
#include "schedule/week_section.h"
#include "settings/settings.h"
#include "task_list.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/column_fit.h"
#include "widgets/heading.h"
#include "widgets/page_scroll.h"
#include "widgets/placeholder_view.h"
#include "widgets/table_style.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace caretaker {

SchedulePage::SchedulePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ScheduleModel(this))
    , m_table(makeTable())
    , m_banner(new Banner(this))
    , m_pause(new Banner(this))
    , m_crontab(new Banner(this))
    , m_waiting(new WaitingRuns(session, this))
    , m_last(new Note(this))
    , m_showRun(new QPushButton(tr("Show run"), this))
    , m_editor(new ScheduleEditor(this))
    , m_week(new WeekSection(session, this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("schedulePage"));
    m_banner->setObjectName(QStringLiteral("scheduleBanner"));
    m_pause->setObjectName(QStringLiteral("pauseBanner"));
    m_crontab->setObjectName(QStringLiteral("crontabBanner"));
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_placeholder);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SchedulePage::showCurrent);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            &SchedulePage::fitTable);
    connect(m_model, &ScheduleModel::toggled, this, &SchedulePage::toggle);
    connect(m_editor, &ScheduleEditor::saveRequested, this, &SchedulePage::save);
    connect(m_editor, &ScheduleEditor::unsavedChanged, this, [this] {
        m_model->setUnsaved(m_editor->unsaved());
        showWeek();
        Q_EMIT unsavedEditsChanged();
    });
    connect(m_week, &WeekSection::taskClicked, this, &SchedulePage::chooseTask);
    connect(m_waiting, &WaitingRuns::previewRequested, this,
            [this](const QString &link) { Q_EMIT linkActivated(QStringLiteral("tasks"), link); });
    connect(m_placeholder, &PlaceholderView::actionTriggered, this, [this] {
        if (m_isAdopted)
            refresh();
        else
            Q_EMIT adoptionRequested();
    });
    connect(&session.runner, &TaskRunner::runFinished, this, &SchedulePage::refresh);
    connect(&session.scheduler, &Scheduler::stateChanged, this, [this] {
        if (isVisible()) // else it is read when it comes to the front
            refresh();
    });
}

SchedulePage::~SchedulePage() = default;

QTableView *SchedulePage::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("scheduleTable"));
    table->setAccessibleName(tr("Schedule table"));
    table->setModel(m_model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableStyle(
        table,
        {{10, false}, {29, false}, {36, true}, {14, false}, {14, false}, {24, false}, {12, false}});
    new ColumnFit(table);
    table->setItemDelegate(new ScheduleCellDelegate(table));
    for (const auto column : {ScheduleModel::Next, ScheduleModel::Outcome})
        table->setItemDelegateForColumn(column, new ScheduleWordDelegate(table));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all rows are shown
    return table;
}

QWidget *SchedulePage::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    auto *import = new QPushButton(tr("Import from crontab…"), this);
    import->setObjectName(QStringLiteral("importCrontabButton"));
    import->setToolTip(QStringLiteral("%1\n%2").arg(
        tr("Takes over times and options of old cron jobs, after showing them"),
        CrontabDialog::hint()));
    connect(import, &QPushButton::clicked, this, &SchedulePage::importCrontab);
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(tr("Schedule"), Heading::Level::Page, content));
    head->addStretch();
    head->addWidget(import);
    layout->addLayout(head);
    for (auto *widget : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_pause),
                         static_cast<QWidget *>(m_crontab), static_cast<QWidget *>(m_banner)})
        layout->addWidget(widget);
    layout->addWidget(m_table);
    layout->addLayout(makeTaskButtons());
    layout->addSpacing(spacing::inner);
    layout->addWidget(m_editor);
    layout->addSpacing(spacing::inner);
    layout->addWidget(m_week);
    layout->addStretch();

    return scrolled(content, this);
}

QLayout *SchedulePage::makeTaskButtons()
{
    m_last->setObjectName(QStringLiteral("scheduleLast"));
    m_last->setWordWrap(true);
    m_showRun->setObjectName(QStringLiteral("showScheduledRunButton"));
    m_showRun->setFlat(true);
    m_showRun->hide();
    connect(m_showRun, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated(QStringLiteral("runs"), QString::number(m_lastRunId.value_or(0)));
    });
    auto *preview = new QPushButton(icon(QStringLiteral("preview")), tr("Preview"), this);
    preview->setObjectName(QStringLiteral("schedulePreviewButton"));
    preview->setToolTip(tr("See what it would do; nothing is changed"));
    auto *run = new QPushButton(icon(QStringLiteral("run")), tr("Run now…"), this);
    run->setObjectName(QStringLiteral("runNowButton"));
    run->setToolTip(tr("See what it would do, then do it"));
    for (auto *button : {preview, run})
        connect(button, &QPushButton::clicked, this,
                [this] { Q_EMIT linkActivated(QStringLiteral("tasks"), currentTask()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(preview);
    row->addWidget(run);
    row->addSpacing(spacing::related);
    row->addWidget(m_last, 1);
    row->addWidget(m_showRun);
    return row;
}

void SchedulePage::activate()
{
    refresh();
}

void SchedulePage::refresh()
{
    m_reading = m_session.runner.start<Shown>([url = m_session.url, now = m_session.clock()](
                                                  const Progress &) { return read(url, now); });
    connect(m_reading.get(), &Operation::finished, this, &SchedulePage::showRead);
}

int SchedulePage::unsavedEdits() const
{
    return int(m_editor->unsaved().size());
}

void SchedulePage::discardEdits()
{
    m_editor->discardAll();
}

/// All or, where one cannot be read as a schedule, none: it is shown with what is wrong.
void SchedulePage::saveEdits()
{
    const auto unsaved = m_editor->unsaved();
    for (auto edited = unsaved.cbegin(); edited != unsaved.cend(); ++edited) {
        if (CronExpression::parse(*edited))
            continue;
        chooseTask(edited.key());
        Q_EMIT savingEnded(false);
        return;
    }
    m_isSavingAll = true;
    for (auto edited = unsaved.cbegin(); edited != unsaved.cend(); ++edited)
        save(edited.key(), *edited);
}

Result<SchedulePage::Shown> SchedulePage::read(const DatabaseUrl &url, Instant now)
{
    const auto schedules = readSchedules(url, now);
    if (!schedules)
        return schedules.error();
    const auto states = readTaskStates(url);
    if (!states)
        return states.error();
    return Shown{*schedules, *states, now};
}

void SchedulePage::showRead()
{
    if (m_changing) // it is read again after that
        return;
    const auto shown = m_reading->result();
    if (!shown) {
        m_placeholder->show(QStringLiteral("error"), shown.error().message, tr("Try again"),
                            shown.error().detail);
        m_stack->setCurrentWidget(m_placeholder);
        return;
    }
    m_isAdopted = shown->schedules.database.isUpToDate();
    if (!m_isAdopted) {
        m_placeholder->show(QStringLiteral("schedule"),
                            tr("Nothing runs by itself here yet: schedules are kept in Caretaker's "
                               "own tables, which this database lacks or has in an older form."),
                            tr("Show what would be added…"));
        m_stack->setCurrentWidget(m_placeholder);
        return;
    }
    m_stack->setCurrentIndex(0);
    showSchedules(*shown);
}

void SchedulePage::showSchedules(const Shown &shown)
{
    m_schedules = shown.schedules;
    const auto &schedules = m_schedules;
    m_readAt = shown.at;
    m_model->setSchedules(schedules, shown.at);
    fitTable();
    m_waiting->setStates(shown.states);
    showWeek();
    showPause(schedules);
    showState(schedules);
    if (m_table->currentIndex().isValid())
        showCurrent();
    else
        m_table->setCurrentIndex(m_model->index(std::max(m_model->rowOf(m_chosen), 0), 0));
}

/// The table is as high as its rows: the page scrolls, not the table within it.
void SchedulePage::fitTable()
{
    const auto *bar = m_table->horizontalScrollBar();
    const auto barHeight = bar->maximum() > 0 ? bar->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            2 * m_table->frameWidth() + barHeight +
                            m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize());
}

void SchedulePage::showPause(const Schedules &schedules)
{
    if (!schedules.pausedUntil) {
        m_pause->clear();
        return;
    }
    // Further away than anybody plans: it was paused until somebody resumes it.
    const bool isOpen = *schedules.pausedUntil - m_readAt > std::chrono::years(1);
    m_pause->tell(Tone::Notice, QStringLiteral("stopped"),
                  isOpen ? tr("Scheduling is paused until somebody resumes it.")
                         : tr("Scheduling is paused until %1 (%2).")
                               .arg(formatMoment(*schedules.pausedUntil, schedules.zone),
                                    formatRelative(*schedules.pausedUntil, m_readAt)));
    auto *button = m_pause->addButton(tr("Resume"), QStringLiteral("resumeButton"));
    connect(button, &QPushButton::clicked, this, &SchedulePage::resume);
}

/// The web application's cron jobs may do the same tasks as long as nobody has taken them out.
void SchedulePage::showState(const Schedules &schedules)
{
    const bool isAllOff = std::none_of(schedules.tasks.begin(), schedules.tasks.end(),
                                       [](const TaskSchedule &task) { return task.isEnabled; });
    if (schedules.database.kind == DatabaseKind::WebApplication && isAllOff)
        m_crontab->tell(Tone::Accent, QStringLiteral("info"),
                        tr("All schedules are off, because the web application's old cron jobs may "
                           "still do these tasks. Turn a task on here once its line is out of the "
                           "crontab, or both will do it."));
    else
        m_crontab->clear();
}

QString SchedulePage::currentTask() const
{
    const auto current = m_table->currentIndex();
    return current.isValid() ? m_model->scheduleAt(current.row()).task : m_chosen;
}

void SchedulePage::showTask(const QString &task)
{
    m_chosen = task;
    chooseTask(task);
}

void SchedulePage::chooseTask(const QString &task)
{
    if (const auto row = m_model->rowOf(task); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void SchedulePage::showCurrent()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid())
        return;
    if (current.column() != ScheduleModel::On) { // so that Space ticks the box of the row
        m_table->setCurrentIndex(current.siblingAtColumn(ScheduleModel::On));
        return;
    }
    const auto &schedule = m_model->scheduleAt(current.row());
    m_chosen = schedule.task;
    m_editor->setSchedule(schedule, m_schedules.zone, m_readAt);
    m_week->setCurrentTask(schedule.task);
    showLast(schedule);
}

/// As it will be once what is being edited has been saved; what is no schedule yet is as stored.
void SchedulePage::showWeek()
{
    auto schedules = m_schedules;
    const auto unsaved = m_editor->unsaved();
    bool isStored = true;
    for (auto &task : schedules.tasks) {
        const auto edited = unsaved.constFind(task.task);
        if (edited == unsaved.constEnd() || !CronExpression::parse(*edited))
            continue;
        task.expression = *edited;
        isStored = false;
    }
    m_week->setSchedules(schedules, m_readAt, isStored);
}

void SchedulePage::showLast(const TaskSchedule &schedule)
{
    m_lastRunId = schedule.last ? schedule.last->runId : std::nullopt;
    m_showRun->setVisible(m_lastRunId.has_value());
    if (!schedule.last) {
        m_last->setText(tr("It has not run by itself yet."));
        return;
    }
    const auto text = tr("Last: %1, %2.")
                          .arg(formatMoment(schedule.last->at, m_schedules.zone),
                               inSentence(wordFor(toStored(schedule.last->state)).text));
    m_last->setText(QStringList{text, printable(schedule.last->note)}.join(u' ').trimmed());
}

void SchedulePage::toggle(const QString &task, bool isEnabled)
{
    chooseTask(task); // what is below the table goes with it
    change({[url = m_session.url, task, isEnabled, now = m_session.clock()](const Progress &) {
                return enableSchedule(url, task, isEnabled, now);
            },
            [this, task, isEnabled] {
                if (isEnabled && m_schedules.database.kind == DatabaseKind::WebApplication)
                    m_banner->tell(Tone::Notice, QStringLiteral("warning"),
                                   tr("%1 runs by itself from now on. Take its line out of the "
                                      "crontab, or both will do it.")
                                       .arg(findTask(task)->description().title));
                else
                    m_banner->clear();
            }});
}

void SchedulePage::save(const QString &task, const QString &expression)
{
    change({[url = m_session.url, task, expression, now = m_session.clock()](const Progress &) {
                return setSchedule(url, task, expression, now);
            },
            [this, task, expression] {
                m_editor->markSaved(task, expression);
                m_banner->tellOutcome(tr("Saved. %1: %2")
                                          .arg(findTask(task)->description().title,
                                               sentenceFor(*CronExpression::parse(expression))));
            }});
}

void SchedulePage::resume()
{
    change({[url = m_session.url, now = m_session.clock()](const Progress &) {
                return changeSettings(url, {{QStringLiteral("schedule.paused_until"), QString()}},
                                      now);
            },
            [this] { m_banner->tellOutcome(tr("Scheduling goes on.")); }});
}

void SchedulePage::importCrontab()
{
    auto *dialog = CrontabDialog::forChosenFile(m_session, this);
    if (!dialog)
        return;
    connect(dialog, &CrontabDialog::applied, this, [this] {
        m_banner->tellOutcome(tr("The crontab's schedules are on."));
        m_session.scheduler.reread();
        refresh();
    });
    dialog->open();
}

void SchedulePage::change(Change change)
{
    m_changes.enqueue(std::move(change));
    if (!m_changing)
        beginChange();
}

void SchedulePage::beginChange()
{
    m_changing = m_session.runner.start<Done>(m_changes.head().work);
    connect(m_changing.get(), &Operation::finished, this, &SchedulePage::endChange);
}

void SchedulePage::endChange()
{
    const auto changed = m_changing->result();
    m_changing.release()->deleteLater(); // it is the sender
    const auto done = m_changes.dequeue();
    if (changed)
        done.stored();
    else if (!m_failure)
        m_failure = changed.error();
    if (!m_changes.isEmpty()) {
        beginChange();
        return;
    }
    if (m_failure) // now that no other change's success covers it
        m_banner->tellFailure(*std::exchange(m_failure, std::nullopt));
    m_session.scheduler.reread();
    refresh();
    if (std::exchange(m_isSavingAll, false))
        Q_EMIT savingEnded(unsavedEdits() == 0);
}

} // namespace caretaker
