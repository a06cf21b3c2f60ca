// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tasks_page.h"

#include "preview/preview_panel.h"
#include "runs/approval_banner.h"
#include "runs/undo_panel.h"
#include "runs/waiting_runs.h"
#include "settings/settings.h"
#include "task_list.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"
#include "widgets/page_scroll.h"
#include "widgets/task_card.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace caretaker {

TasksPage::TasksPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_banner(new Banner(this))
    , m_waiting(new WaitingRuns(session, this))
{
    setObjectName(QStringLiteral("tasksPage"));
    m_stack->addWidget(makeCards());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_waiting, &WaitingRuns::previewRequested, this, &TasksPage::show);
    connect(&session.runner, &TaskRunner::runFinished, this, &TasksPage::readStates);
}

TasksPage::~TasksPage() = default;

QWidget *TasksPage::makeCards()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(new Heading(tr("Tasks"), Heading::Level::Page, content));
    layout->addWidget(m_waiting);
    layout->addWidget(m_banner);
    for (const auto *task : allTasks()) {
        auto *card = new TaskCard(*task, content);
        connect(card, &TaskCard::previewRequested, this, [this, card] { openPreview(card); });
        connect(card, &TaskCard::keepRequested, this, [this, card] { keep(card); });
        connect(card, &TaskCard::showScheduleRequested, this, [this, task] {
            Q_EMIT linkActivated(QStringLiteral("schedule"), task->description().name);
        });
        connect(card, &TaskCard::showRunRequested, this, [this](qint64 id) {
            Q_EMIT linkActivated(QStringLiteral("runs"), QString::number(id));
        });
        m_cards.append(card);
        layout->addWidget(card);
    }
    layout->addStretch();
    return scrolled(content, this);
}

void TasksPage::activate()
{
    if (m_preview && m_preview->isApplied()) // its run is in the history
        closePreview();
    readStates();
}

void TasksPage::refresh()
{
    readStates();
    if (m_preview)
        m_preview->refresh();
}

void TasksPage::goHome()
{
    if (isWriting())
        return;
    closePreview();
    closeUndo();
}

bool TasksPage::isWriting() const
{
    return (m_preview && m_preview->isApplying()) || (m_undo && m_undo->isApplying());
}

void TasksPage::readStates()
{
    m_reading = m_session.runner.start<Shown>(
        [url = m_session.url, now = m_session.clock()](const Progress &) -> Result<Shown> {
            const auto states = readTaskStates(url);
            if (!states)
                return states.error();
            const auto schedules = readSchedules(url, now);
            if (!schedules)
                return schedules.error();
            return Shown{*states, *schedules};
        });
    connect(m_reading.get(), &Operation::finished, this, &TasksPage::showStates);
}

void TasksPage::showStates()
{
    const auto shown = m_reading->result();
    if (!shown) {
        m_banner->tell(Tone::Danger, QStringLiteral("error"), shown.error().message);
        return;
    }
    m_waiting->setStates(shown->states);
    const auto now = m_session.clock();
    for (const auto &state : shown->states) {
        if (auto *card = cardOf(state.task))
            card->setState(state, now);
    }
    for (const auto &schedule : shown->schedules.tasks) {
        if (auto *card = cardOf(schedule.task))
            card->setSchedule(schedule, shown->schedules.zone, now);
    }
}

TaskCard *TasksPage::cardOf(const QString &task) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const TaskCard *card) {
        return card->task().description().name == task;
    });
    return found == m_cards.end() ? nullptr : *found;
}

void TasksPage::show(const QString &link)
{
    const auto approval = approvalFrom(link);
    if (auto *card = cardOf(approval ? approval->task : link))
        openPreview(card, approval ? std::optional(approval->runId) : std::nullopt);
}

void TasksPage::openPreview(TaskCard *card, std::optional<qint64> approves)
{
    if (isWriting())
        return;
    closePreview();
    closeUndo();
    m_previewed = card;
    m_preview = new PreviewPanel(m_session, card->task(),
                                 approves ? TaskOptions() : card->options(), approves, m_stack);
    connect(m_preview, &PreviewPanel::closed, this, &TasksPage::closePreview);
    connect(m_preview, &PreviewPanel::showRunRequested, this, [this](qint64 id) {
        closePreview();
        Q_EMIT linkActivated(QStringLiteral("runs"), QString::number(id));
    });
    connect(m_preview, &PreviewPanel::undoRequested, this, &TasksPage::openUndo);
    m_stack->addWidget(m_preview);
    m_stack->setCurrentWidget(m_preview);
}

void TasksPage::openUndo(qint64 runId)
{
    closePreview();
    m_undo = new UndoPanel(m_session, runId, m_stack);
    m_undo->layout()->setContentsMargins(spacing::page, spacing::page, spacing::page,
                                         spacing::page);
    connect(m_undo, &UndoPanel::closed, this, &TasksPage::closeUndo);
    m_stack->addWidget(m_undo);
    m_stack->setCurrentWidget(m_undo);
}

void TasksPage::closeUndo()
{
    if (!m_undo)
        return;
    m_stack->setCurrentIndex(0);
    m_stack->removeWidget(m_undo);
    m_undo->deleteLater(); // it may be the sender
    m_undo = nullptr;
}

void TasksPage::closePreview()
{
    if (!m_preview)
        return;
    const auto *focused = window()->focusWidget();
    const bool isElsewhere = focused && !m_preview->isAncestorOf(focused);
    m_stack->setCurrentIndex(0);
    m_stack->removeWidget(m_preview);
    m_preview->deleteLater();
    m_preview = nullptr;
    if (isElsewhere)
        return;
    // Back to where the person came from.
    m_previewed
        ->findChild<QPushButton *>(QStringLiteral("previewButton_") +
                                   m_previewed->task().description().name)
        ->setFocus();
}

void TasksPage::keep(const TaskCard *card)
{
    m_keeping = m_session.runner.start<Done>([url = m_session.url, &task = card->task(),
                                              values = card->options(),
                                              now = m_session.clock()](const Progress &) {
        return keepAsDefaults(url, task, values, now);
    });
    connect(m_keeping.get(), &Operation::finished, this, [this] {
        const auto kept = m_keeping->result();
        if (!kept)
            m_banner->tellFailure(kept.error());
        else
            m_banner->clear();
        readStates();
    });
}

} // namespace caretaker
