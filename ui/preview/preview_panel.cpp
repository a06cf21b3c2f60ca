// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_panel.h"

#include "presentation/export_folder.h"
#include "preview/as_of_picker.h"
#include "preview/plan_file.h"
#include "preview/plan_view.h"
#include "preview/plan_words.h"
#include "preview/stale_view.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/option_fields.h"
#include "widgets/placeholder_view.h"
#include "widgets/primary_button.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace caretaker {

PreviewPanel::PreviewPanel(Session &session, const Task &task, const TaskOptions &options,
                           std::optional<qint64> approves, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_task(task)
    , m_approves(approves)
    , m_heading(new Heading(QString(), Heading::Level::Page, this))
    , m_asOf(new AsOfPicker(session.clock, this))
    , m_options(new OptionFields(task.description(), options, this))
    , m_again(new QPushButton(icon(QStringLiteral("refresh")), tr("Preview again"), this))
    , m_summary(new QLabel(this))
    , m_tickAll(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_earlierRun(new Banner(this))
    , m_plan(new PlanView(this))
    , m_stale(new StaleView(this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout)
    , m_progress(new ProgressRow(this))
    , m_whyNot(new Note(this))
    , m_alsoSends(new Note(this))
    , m_export(new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_showNew(new QPushButton(tr("Show the new plan"), this))
    , m_apply(new PrimaryButton(this))
{
    setObjectName(QStringLiteral("previewPanel"));
    setAccessibleName(tr("Preview of %1").arg(task.description().title));
    build();
    read();
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::build()
{
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_stale);
    m_stack->addWidget(m_placeholder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    m_heading->setObjectName(QStringLiteral("previewHeading"));
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    layout->addWidget(makeHead());
    auto *summaryRow = new QHBoxLayout;
    summaryRow->addWidget(m_summary, 1);
    summaryRow->addWidget(m_tickAll);
    layout->addLayout(summaryRow);
    layout->addWidget(m_banner);
    layout->addWidget(m_earlierRun);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());

    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_banner->setObjectName(QStringLiteral("previewBanner"));
    m_earlierRun->setObjectName(QStringLiteral("earlierRun"));
    m_tickAll->setObjectName(QStringLiteral("tickAllButton"));
    m_tickAll->setFlat(true);
    connect(m_tickAll, &QPushButton::clicked, this,
            [this] { m_plan->setAllTicked(!m_plan->isWhole()); });
    connect(m_plan, &PlanView::chosenChanged, this, &PreviewPanel::showChosen);
    connect(m_placeholder, &PlaceholderView::actionTriggered, this, &PreviewPanel::read);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_close, &QPushButton::click);
}

QWidget *PreviewPanel::makeHead()
{
    m_again->setObjectName(QStringLiteral("previewAgainButton"));
    m_again->setToolTip(tr("Read the database again with these settings (F5)"));
    connect(m_again, &QPushButton::clicked, this, &PreviewPanel::read);
    connect(m_asOf, &AsOfPicker::chosen, this, &PreviewPanel::read);
    connect(m_asOf, &AsOfPicker::edited, this, &PreviewPanel::markOutdated);
    connect(m_options, &OptionFields::changed, this, &PreviewPanel::markOutdated);
    auto *head = new QWidget(this);
    auto *row = new FlowLayout(head);
    row->addWidget(m_asOf);
    if (!m_task.description().options.isEmpty())
        row->addWidget(m_options);
    else
        m_options->hide();
    row->addWidget(m_again);
    return head;
}

QLayout *PreviewPanel::makeButtons()
{
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setToolTip(tr("Save this plan as a JSON file"));
    connect(m_export, &QPushButton::clicked, this, &PreviewPanel::exportPlan);
    m_close->setObjectName(QStringLiteral("closeButton"));
    connect(m_close, &QPushButton::clicked, this, &PreviewPanel::closed);
    m_showNew->setObjectName(QStringLiteral("showNewPlanButton"));
    m_showNew->setToolTip(tr("Look at the plan as of now; rows that you left out stay out"));
    connect(m_showNew, &QPushButton::clicked, this, &PreviewPanel::showNewPlan);
    m_apply->setObjectName(QStringLiteral("applyButton"));
    connect(m_apply, &QPushButton::clicked, this, &PreviewPanel::apply);
    m_whyNot->setObjectName(QStringLiteral("whyNotApplied"));
    m_whyNot->setText(tr("A preview of another moment cannot be applied; go back to now."));
    m_whyNot->setWordWrap(true);
    m_whyNot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_export);
    m_alsoSends->setObjectName(QStringLiteral("alsoSends"));
    m_alsoSends->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_whyNot, 1);
    row->addStretch();
    row->addWidget(m_alsoSends);
    row->addWidget(m_close);
    row->addWidget(m_showNew);
    row->addWidget(m_apply);
    return row;
}

/// What can be seen and done in a state, in one place.
void PreviewPanel::enter(State state)
{
    m_state = state;
    const bool isBusy =
        state == State::Reading || state == State::Applying || state == State::Comparing;
    const bool hasPlan = state != State::Nothing && state != State::Stale;
    for (auto *widget : {static_cast<QWidget *>(m_asOf), static_cast<QWidget *>(m_options),
                         static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_tickAll)})
        widget->setEnabled(!isBusy);
    m_plan->setEnabled(state != State::Reading);
    m_plan->setLocked(state != State::Shown);
    m_export->setEnabled(!isBusy && hasPlan);
    m_close->setEnabled(state != State::Applying);
    m_apply->setVisible(hasPlan && state != State::Applied);
    m_apply->setEnabled(state == State::Shown && m_asOf->isNow() && !m_plan->chosen().isEmpty());
    m_whyNot->setVisible(m_apply->isVisibleTo(this) && !m_asOf->isNow());
    m_alsoSends->setVisible(m_apply->isVisibleTo(this) && m_apply->isEnabled() &&
                            !m_alsoSends->text().isEmpty());
    m_showNew->setVisible(state == State::Stale);
    m_tickAll->setVisible(state == State::Shown && !m_plan->plan().changes.isEmpty());
    m_summary->setVisible(state != State::Applied && state != State::Nothing);
    if (state != State::Shown && state != State::Outdated)
        m_earlierRun->clear();
    showHeading();
    m_stack->setCurrentWidget(state == State::Nothing ? static_cast<QWidget *>(m_placeholder)
                              : state == State::Stale ? static_cast<QWidget *>(m_stale)
                                                      : static_cast<QWidget *>(m_plan));
}

/// What was only looked at is told from what is done.
void PreviewPanel::showHeading()
{
    const auto title = m_task.description().title;
    const bool isDone = m_state == State::Applied;
    if (m_approves)
        m_heading->setText((isDone ? tr("Run %1 approved — %2") : tr("Approve run %1 — %2"))
                               .arg(QString::number(*m_approves), title));
    else
        m_heading->setText((isDone ? tr("Done — %1") : tr("Preview — %1")).arg(title));
    m_close->setToolTip(isDone ? tr("Back to the tasks (Esc)")
                               : tr("Back to the tasks without changing anything (Esc)"));
}

void PreviewPanel::refresh()
{
    if (m_state == State::Shown || m_state == State::Outdated || m_state == State::Nothing ||
        m_state == State::Stale)
        read();
}

void PreviewPanel::read()
{
    m_banner->clear();
    m_apply->setText(m_approves ? tr("Approve") : tr("Apply"));
    m_summary->setText(tr("Looking for what there is to do…"));
    m_preview = m_session.runner.preview(m_task, m_options->values(), m_asOf->moment());
    m_progress->follow(m_preview.get(), tr("Reading the database"));
    connect(m_preview.get(), &Operation::finished, this, [this] {
        const auto plan = m_preview->result();
        if (!plan) {
            showUnread(plan.error());
            return;
        }
        m_plan->setPlan(*plan);
        showPlan(*plan);
    });
    enter(State::Reading);
    m_close->setFocus();
}

/// Once the view has it.
void PreviewPanel::showPlan(const Plan &plan)
{
    m_asOf->setZone(QTimeZone(plan.timezone.toLatin1()));
    if (plan.isEmpty())
        m_placeholder->show(QStringLiteral("ok"), plan.summary.join(u'\n'), {},
                            m_approves ? tr("Nothing is left to approve. Reject run %1, or leave "
                                            "it to the task's next run.")
                                             .arg(*m_approves)
                                       : QString());
    enter(plan.isEmpty() ? State::Nothing : State::Shown);
    showEarlierRun(plan);
}

QString PreviewPanel::actionFor(const Plan &plan) const
{
    auto action = m_task.describe(plan, Phrase::Action);
    if (!m_approves)
        return action;
    action.replace(0, 1, action.at(0).toLower()); // it goes on after the colon
    return tr("Approve: %1").arg(action);
}

void PreviewPanel::showChosen()
{
    const auto plan = m_plan->chosen();
    m_summary->setText(planInWords(m_task, plan));
    const auto action = actionFor(plan);
    m_apply->setText(action);
    m_apply->setAccessibleName(tr("Apply: %1").arg(action));
    // Where no rows change, the button itself speaks of the e-mails.
    m_alsoSends->setText(
        plan.changes.isEmpty() || plan.emails.isEmpty()
            ? QString()
            : tr("Also puts %n e-mail(s) into the outbox", nullptr, int(plan.emails.size())));
    m_apply->setAccessibleDescription(m_alsoSends->text());
    m_apply->setToolTip(!m_asOf->isNow()
                            ? m_whyNot->text()
                            : QStringList{tr("Do exactly what is shown here"), m_alsoSends->text()}
                                  .join(u'\n')
                                  .trimmed());
    m_tickAll->setText(m_plan->isWhole() ? tr("Untick all") : tr("Tick all"));
    if (m_state == State::Shown)
        enter(State::Shown);
}

void PreviewPanel::showEarlierRun(const Plan &plan)
{
    const auto text = m_asOf->isNow() ? earlierRunInWords(plan) : QString();
    if (text.isEmpty())
        return;
    m_earlierRun->tell(Tone::Idle, QStringLiteral("info"), text);
    connect(m_earlierRun->addButton(tr("Show run"), QStringLiteral("showEarlierRunButton")),
            &QPushButton::clicked, this,
            [this, id = plan.preceding->id] { Q_EMIT showRunRequested(id); });
}

void PreviewPanel::markOutdated()
{
    if (m_state != State::Shown && m_state != State::Outdated)
        return;
    m_summary->setText(tr("What is set has changed: preview again to see what it does."));
    enter(State::Outdated);
}

void PreviewPanel::apply()
{
    m_banner->clear();
    m_run = m_approves ? m_session.runner.approve(*m_approves, m_plan->chosen())
                       : m_session.runner.apply(m_task, m_plan->chosen());
    m_progress->follow(m_run.get(), tr("Writing"));
    connect(m_run.get(), &Operation::finished, this, &PreviewPanel::showApplied);
    enter(State::Applying);
}

void PreviewPanel::showApplied()
{
    const auto report = m_run->result();
    m_run.release()->deleteLater(); // it is the sender
    if (!report && report.error().code == ErrorCode::Stale) {
        compareWithNow(report.error());
        return;
    }
    if (!report) {
        enter(State::Shown);
        m_banner->tellFailure(report.error());
        return;
    }
    enter(State::Applied);
    const auto &applied = report->applied.plan;
    const auto result = resultInWords(m_task, applied);
    m_banner->tell(Tone::Ok, QStringLiteral("ok"),
                   m_approves ? tr("Run %1 approved: %2").arg(QString::number(*m_approves), result)
                              : result);
    m_session.scheduler.reread();
    connect(m_banner->addButton(tr("Show run"), QStringLiteral("showRunButton")),
            &QPushButton::clicked, this,
            [this, id = report->runId] { Q_EMIT showRunRequested(id); });
    if (!applied.changes.isEmpty() || !applied.emails.isEmpty())
        connect(m_banner->addButton(tr("Undo…"), QStringLiteral("undoRunButton")),
                &QPushButton::clicked, this,
                [this, id = report->runId] { Q_EMIT undoRequested(id); });
    m_close->setFocus();
}

void PreviewPanel::showUnread(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        m_placeholder->show(QStringLiteral("stopped"), tr("The preview was cancelled."),
                            tr("Preview again"));
    else
        m_placeholder->show(QStringLiteral("error"), error.message, tr("Try again"), error.detail);
    enter(State::Nothing);
}

void PreviewPanel::compareWithNow(const Error &staleness)
{
    m_banner->tell(Tone::Notice, QStringLiteral("warning"), staleness.message);
    m_newer = m_session.runner.previewAgain(m_task, m_plan->plan());
    m_progress->follow(m_newer.get(), tr("Looking for what is different"));
    connect(m_newer.get(), &Operation::finished, this,
            [this, staleness] { showDifference(staleness); });
    enter(State::Comparing);
}

void PreviewPanel::showDifference(const Error &staleness)
{
    const auto newer = m_newer->result();
    if (!newer) {
        m_placeholder->show(QStringLiteral("error"), newer.error().message, tr("Preview again"),
                            newer.error().detail);
        enter(State::Nothing);
        m_banner->tell(Tone::Notice, QStringLiteral("warning"), staleness.message);
        return;
    }
    m_summary->setText(differenceInWords(newer->difference));
    m_stale->setDifference(newer->difference);
    enter(State::Stale);
    m_showNew->setFocus();
}

void PreviewPanel::showNewPlan()
{
    const auto newer = m_newer->result();
    m_banner->clear();
    m_plan->setPlan(newer->plan, m_plan->leftOut());
    showPlan(newer->plan);
    m_close->setFocus();
}

void PreviewPanel::exportPlan()
{
    const auto name =
        QStringLiteral("%1-%2.json")
            .arg(m_task.description().name, QDateTime::currentDateTime().toString("yyyyMMdd-HHmm"));
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Export the plan"), exportFolder().filePath(name), tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    const auto saved = savePlan(m_plan->chosen(), path);
    if (saved)
        m_banner->tell(Tone::Ok, QStringLiteral("ok"), tr("Saved as %1").arg(path));
    else
        m_banner->tellFailure(saved.error());
}

} // namespace caretaker
