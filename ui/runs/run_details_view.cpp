// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_details_view.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "presentation/format.h"
#include "presentation/run_words.h"
#include "presentation/words.h"
#include "preview/changes_view.h"
#include "preview/mails_view.h"
#include "runs/approval_banner.h"
#include "runs/comparison_view.h"
#include "runs/log_view.h"
#include "runs/undo.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace caretaker {

namespace {

QString headOf(const Run &run)
{
    return RunDetailsView::tr("Run %1 — %2: %3")
        .arg(QString::number(run.id), runTitle(run), inSentence(wordFor(run.outcome).text));
}

QString factsOf(const Run &run)
{
    QStringList lines{RunDetailsView::tr("Started %1 by %2 from the %3")
                          .arg(formatMoment(run.startedAt), printable(run.startedBy),
                               inSentence(wordFor(run.trigger).text)),
                      optionsInWords(run)};
    if (run.undoneBy)
        lines.append(RunDetailsView::tr("This run was undone by run %1").arg(*run.undoneBy));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<QStringList> notificationRows(const QList<RunNotification> &notifications)
{
    QList<QStringList> rows;
    for (const auto &each : notifications)
        rows.append({each.recipient, each.title, each.message, each.job,
                     each.isInApp ? RunDetailsView::tr("in the application")
                                  : RunDetailsView::tr("kept here only")});
    return rows;
}

} // namespace

RunDetailsView::RunDetailsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_headRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_head(new Heading({}, Heading::Level::Group, this))
    , m_facts(new QLabel(this))
    , m_outbox(new QPushButton(icon(QStringLiteral("outbox")), tr("Show in the outbox"), this))
    , m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Undo…"), this))
    , m_approval(new ApprovalBanner(session, this))
    , m_tabs(new QTabWidget(this))
    , m_changes(new ChangesModel(ChangesModel::Boxes::None, this))
    , m_changesView(new ChangesView(m_changes, this))
    , m_mails(new MailsView(MailsView::Columns::WithState, this))
    , m_notifications(new TextTableModel(
          {tr("Recipient"), tr("Title"), tr("Message"), tr("Job"), tr("Where")}, this))
    , m_log(new LogView(this))
    , m_comparison(new ComparisonView(session, this))
{
    m_head->setObjectName(QStringLiteral("runHead"));
    m_facts->setObjectName(QStringLiteral("runFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    for (auto *label : {m_head, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_outbox->setObjectName(QStringLiteral("runOutboxButton"));
    m_outbox->setToolTip(tr("See this run's e-mails in the outbox, where they can be sent, retried "
                            "and cancelled"));
    connect(m_outbox, &QPushButton::clicked, this, [this] { Q_EMIT outboxRequested(m_runId); });
    m_undo->setObjectName(QStringLiteral("undoButton"));
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_runId); });
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_changesView, QString());
    m_tabs->addTab(m_mails, QString());
    m_tabs->addTab(makeNotificationsTable(), QString());
    m_tabs->addTab(m_log, QString());
    m_tabs->addTab(m_comparison, tr("Compared"));
    m_tabs->setTabToolTip(4, tr("Beside the run of this task before it"));
    connect(m_comparison, &ComparisonView::runRequested, this, &RunDetailsView::runRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::related, 0, 0);
    layout->setSpacing(spacing::related);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::related);
    buttons->addWidget(m_outbox, 0, Qt::AlignTop);
    buttons->addWidget(m_undo, 0, Qt::AlignTop);
    buttons->addStretch();
    m_headRow->setSpacing(spacing::related);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::tight);
    texts->addWidget(m_head);
    texts->addWidget(m_facts);
    m_headRow->addLayout(texts, 1);
    m_headRow->addLayout(buttons);
    layout->addLayout(m_headRow);
    layout->addWidget(m_approval);
    connect(m_approval, &ApprovalBanner::previewRequested, this,
            &RunDetailsView::approvalRequested);
    layout->addWidget(m_tabs, 1);
    clear();
}

/// The buttons go below the text where both do not fit side by side.
void RunDetailsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto needed = characterWidth(fontMetrics()) * 80;
    m_headRow->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *RunDetailsView::makeNotificationsTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("runNotificationsTable"));
    table->setAccessibleName(tr("Notifications"));
    table->setModel(m_notifications);
    applyTableStyle(table, {{28, false}, {24, false}, {40, true}, {16, false}, {22, false}});
    table->setItemDelegate(new CellDelegate(table));
    return table;
}

void RunDetailsView::chooseChange(const QString &words)
{
    m_changesView->choose(words);
}

void RunDetailsView::setRun(const RunDetails &details)
{
    m_head->setText(headOf(details.run));
    m_facts->setText(factsOf(details.run));
    m_changes->setRows(changeRows(details.changes, details.people));
    m_mails->setMails(mailRows(details.emails));
    m_log->setEntries(details.log);
    m_notifications->setRows(notificationRows(details.notifications));
    m_comparison->setRun(details.run.id);
    m_tabs->setTabText(0, counted(tr("Changes"), details.changes.size()));
    m_tabs->setTabText(1, counted(tr("E-mails"), details.emails.size()));
    m_tabs->setTabText(2, counted(tr("Notifications"), details.notifications.size()));
    m_tabs->setTabText(3, counted(tr("Log"), details.log.size()));
    m_tabs->setVisible(true);
    m_outbox->setVisible(!details.emails.isEmpty());
    showUndo(details);
    const bool isWaiting = details.run.outcome == toStored(RunOutcome::NeedsApproval);
    m_approval->setRun(isWaiting ? std::optional(details.run) : std::nullopt);
    if (details.changes.isEmpty() && m_tabs->currentIndex() == 0)
        m_tabs->setCurrentWidget(m_log);
}

void RunDetailsView::showUndo(const RunDetails &details)
{
    m_runId = details.run.id;
    m_undo->setVisible(true);
    m_undo->setEnabled(canUndo(details));
    if (details.run.undoneBy)
        m_undo->setToolTip(tr("This run was undone by run %1").arg(*details.run.undoneBy));
    else if (canUndo(details))
        m_undo->setToolTip(tr("See which rows can go back to what they were before this run"));
    else
        m_undo->setToolTip(tr("This run has changed nothing that could be undone"));
}

void RunDetailsView::clear()
{
    m_outbox->setVisible(false);
    m_undo->setVisible(false);
    m_approval->setRun({});
    m_head->clear();
    m_facts->setText(tr("Choose a run to see what it did."));
    m_tabs->setVisible(false);
}

} // namespace caretaker
