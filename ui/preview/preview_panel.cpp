// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_panel.h"

#include "plan/plan_json.h"
#include "presentation/format.h"
#include "preview/plan_view.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"
#include "widgets/option_fields.h"
#include "widgets/placeholder_view.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedLayout>

namespace caretaker {

namespace {

QString summaryOf(const Task &task, const Plan &plan)
{
    QStringList parts{task.describe(plan, Phrase::Forecast)};
    if (const auto count = int(plan.notifications.size()); count > 0)
        parts.append(PreviewPanel::tr("%n notification(s)", nullptr, count));
    // Without changes the e-mails are what the task speaks of.
    if (const auto count = int(plan.emails.size()); count > 0 && !plan.changes.isEmpty())
        parts.append(PreviewPanel::tr("%n e-mail(s)", nullptr, count));
    if (const auto count = int(plan.warnings.size()); count > 0)
        parts.append(PreviewPanel::tr("%n warning(s)", nullptr, count));
    return parts.join(QStringLiteral("  ·  "));
}

/// E-mails are not called sent: they have gone as far as the outbox.
QString resultOf(const Task &task, const Plan &plan)
{
    QStringList parts;
    if (!plan.changes.isEmpty() || plan.emails.isEmpty())
        parts.append(task.describe(plan, Phrase::Report));
    if (const auto count = int(plan.emails.size()); count > 0)
        parts.append(PreviewPanel::tr("%n e-mail(s) in the outbox", nullptr, count));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

PreviewPanel::PreviewPanel(Session &session, const Task &task, const TaskOptions &options,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_task(task)
    , m_options(new OptionFields(task.description(), options, this))
    , m_again(new QPushButton(icon(QStringLiteral("refresh")), tr("Preview again"), this))
    , m_summary(new QLabel(this))
    , m_tickAll(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_plan(new PlanView(this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout)
    , m_progress(new ProgressRow(this))
    , m_export(new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_apply(new QPushButton(this))
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
    m_stack->addWidget(m_placeholder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addLayout(makeHead());
    auto *summaryRow = new QHBoxLayout;
    summaryRow->addWidget(m_summary, 1);
    summaryRow->addWidget(m_tickAll);
    layout->addLayout(summaryRow);
    layout->addWidget(m_banner);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());

    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
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

QLayout *PreviewPanel::makeHead()
{
    m_again->setObjectName(QStringLiteral("previewAgainButton"));
    m_again->setToolTip(tr("Read the database again with these thresholds (F5)"));
    connect(m_again, &QPushButton::clicked, this, &PreviewPanel::read);
    connect(m_options, &OptionFields::changed, this, [this] {
        // What is shown no longer belongs to what is set.
        m_apply->setEnabled(false);
        m_summary->setText(tr("The threshold has changed: preview again to see what it does."));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_options);
    row->addWidget(m_again);
    row->addStretch();
    auto *head = new QVBoxLayout;
    head->setSpacing(spacing::related);
    auto *heading = new Heading(tr("Preview — %1").arg(m_task.description().title));
    heading->setWordWrap(true);
    head->addWidget(heading);
    head->addLayout(row);
    return head;
}

QLayout *PreviewPanel::makeButtons()
{
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setToolTip(tr("Save this plan as a JSON file"));
    connect(m_export, &QPushButton::clicked, this, &PreviewPanel::exportPlan);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setToolTip(tr("Back to the tasks without changing anything (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &PreviewPanel::closed);
    m_apply->setObjectName(QStringLiteral("applyButton"));
    connect(m_apply, &QPushButton::clicked, this, &PreviewPanel::apply);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_apply);
    return row;
}

void PreviewPanel::setBusy(bool isBusy)
{
    for (auto *widget : {static_cast<QWidget *>(m_options), static_cast<QWidget *>(m_again),
                         static_cast<QWidget *>(m_tickAll), static_cast<QWidget *>(m_export)})
        widget->setEnabled(!isBusy);
    m_apply->setEnabled(false);
    m_close->setEnabled(!isApplying());
    m_plan->setLocked(isBusy || m_isOver);
}

void PreviewPanel::read()
{
    m_isOver = false;
    m_banner->clear();
    m_apply->setVisible(true);
    m_apply->setText(tr("Apply"));
    m_summary->show();
    m_summary->setText(tr("Looking for what there is to do…"));
    m_stack->setCurrentWidget(m_plan);
    m_plan->setEnabled(false);
    m_preview = m_session.runner.preview(m_task, m_options->values());
    m_progress->follow(m_preview.get(), tr("Reading the database"));
    connect(m_preview.get(), &Operation::finished, this, &PreviewPanel::showPlan);
    setBusy(true);
    m_close->setFocus();
}

void PreviewPanel::showPlan()
{
    const auto plan = m_preview->result();
    setBusy(false);
    if (!plan) {
        showFailure(plan.error());
        return;
    }
    m_plan->setEnabled(true);
    m_plan->setPlan(*plan);
    if (!plan->isEmpty())
        return;
    m_summary->clear();
    m_tickAll->hide();
    m_apply->hide();
    m_placeholder->show(QStringLiteral("ok"), plan->summary.join(u'\n'));
    m_stack->setCurrentWidget(m_placeholder);
}

void PreviewPanel::showChosen()
{
    const auto plan = m_plan->chosen();
    m_summary->setText(summaryOf(m_task, plan));
    const auto action = m_task.describe(plan, Phrase::Action);
    m_apply->setText(action);
    m_apply->setAccessibleName(tr("Apply: %1").arg(action));
    m_apply->setToolTip(tr("Do exactly what is shown here"));
    m_apply->setEnabled(!plan.isEmpty() && !m_isOver);
    m_tickAll->setText(m_plan->isWhole() ? tr("Untick all") : tr("Tick all"));
    m_tickAll->setVisible(!m_isOver && !m_preview->result()->changes.isEmpty());
}

void PreviewPanel::apply()
{
    m_banner->clear();
    m_run = m_session.runner.apply(m_task, m_plan->chosen());
    m_progress->follow(m_run.get(), tr("Writing"));
    connect(m_run.get(), &Operation::finished, this, &PreviewPanel::showApplied);
    setBusy(true);
}

void PreviewPanel::showApplied()
{
    const auto report = m_run->result();
    m_run.release()->deleteLater(); // it is the sender
    if (!report) {
        setBusy(false);
        showFailure(report.error());
        return;
    }
    m_isOver = true;
    setBusy(false);
    m_apply->hide();
    m_tickAll->hide();
    m_summary->hide();
    m_banner->tell(Tone::Ok, QStringLiteral("ok"), resultOf(m_task, report->applied.plan));
    auto *show = m_banner->addButton(tr("Show run"), QStringLiteral("showRunButton"));
    connect(show, &QPushButton::clicked, this,
            [this, id = report->runId] { Q_EMIT showRunRequested(id); });
    m_close->setFocus();
}

void PreviewPanel::showFailure(const Error &error)
{
    const bool wasCancelled = error.code == ErrorCode::Cancelled;
    if (!m_plan->isEnabled()) { // there is no plan to go back to
        m_summary->clear();
        m_apply->hide();
        if (wasCancelled)
            m_placeholder->show(QStringLiteral("stopped"), tr("The preview was cancelled."),
                                tr("Preview again"));
        else
            m_placeholder->show(QStringLiteral("error"), error.message, tr("Try again"),
                                error.detail);
        m_stack->setCurrentWidget(m_placeholder);
        return;
    }
    showChosen();
    if (error.code == ErrorCode::Stale) {
        m_apply->setEnabled(false); // the same plan would be refused again
        m_banner->tell(Tone::Notice, QStringLiteral("warning"), error.message);
        connect(m_banner->addButton(tr("Preview again"), QStringLiteral("staleAgainButton")),
                &QPushButton::clicked, this, &PreviewPanel::read);
        return;
    }
    m_banner->tell(wasCancelled ? Tone::Idle : Tone::Danger,
                   wasCancelled ? QStringLiteral("stopped") : QStringLiteral("error"),
                   error.message);
}

void PreviewPanel::exportPlan()
{
    const auto name =
        QStringLiteral("%1-%2.json")
            .arg(m_task.description().name, QDateTime::currentDateTime().toString("yyyyMMdd-HHmm"));
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Export the plan"), name, tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(QJsonDocument(toJson(m_plan->chosen())).toJson());
    if (file.commit())
        m_banner->tell(Tone::Ok, QStringLiteral("ok"), tr("Saved as %1").arg(path));
    else
        m_banner->tell(Tone::Danger, QStringLiteral("error"),
                       tr("%1 could not be written: %2. Choose another folder.")
                           .arg(path, file.errorString()));
}

} // namespace caretaker
