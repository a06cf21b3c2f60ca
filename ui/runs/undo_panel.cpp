// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/undo_panel.h"

#include "delegates/cell_delegate.h"
#include "presentation/direction.h"
#include "presentation/format.h"
#include "presentation/run_words.h"
#include "preview/changes_view.h"
#include "preview/mails_view.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/below_box.h"
#include "widgets/heading.h"
#include "widgets/primary_button.h"
#include "widgets/progress_row.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>

namespace caretaker {

namespace {

/// What nobody can take back.
QStringList whatStays(const UndoPlan &plan)
{
    QStringList parts;
    if (const auto count = int(plan.run.notificationCount); count > 0)
        parts.append(
            UndoPanel::tr("%n notification(s) stay, as people may have read them", nullptr, count));
    if (const auto count = int(plan.sentCount); count > 0)
        parts.append(UndoPanel::tr("%n e-mail(s) already sent", nullptr, count));
    return parts;
}

QString summaryOf(const UndoPlan &plan)
{
    QStringList parts{UndoPanel::tr("%n row(s) will go back", nullptr, int(plan.restored.size()))};
    if (const auto count = int(plan.left.size()); count > 0)
        parts.append(UndoPanel::tr("%n row(s) left alone", nullptr, count));
    if (const auto count = int(plan.cancelled.size()); count > 0)
        parts.append(UndoPanel::tr("%n unsent e-mail(s) will be cancelled", nullptr, count));
    return joinedParts(parts + whatStays(plan));
}

QString resultOf(const UndoPlan &plan)
{
    QStringList parts{UndoPanel::tr("%n row(s) restored", nullptr, int(plan.restored.size()))};
    if (const auto count = int(plan.left.size()); count > 0)
        parts.append(UndoPanel::tr("%n row(s) left alone", nullptr, count));
    if (const auto count = int(plan.cancelled.size()); count > 0)
        parts.append(UndoPanel::tr("%n e-mail(s) cancelled", nullptr, count));
    return joinedParts(parts + whatStays(plan));
}

QString actionOf(const UndoPlan &plan)
{
    if (plan.restored.isEmpty() && !plan.cancelled.isEmpty())
        return UndoPanel::tr("Cancel %n e-mail(s)", nullptr, int(plan.cancelled.size()));
    return UndoPanel::tr("Restore %n row(s)", nullptr, int(plan.restored.size()));
}

} // namespace

UndoPanel::UndoPanel(Session &session, qint64 runId, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_runId(runId)
    , m_heading(new Heading(tr("Undo run %1").arg(runId), Heading::Level::Group, this))
    , m_summary(new QLabel(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_restored(new ChangesModel(ChangesModel::Boxes::None, this))
    , m_left(new TextTableModel({tr("Row"), tr("Title"), tr("Why")}, this))
    , m_mails(new MailsView(MailsView::Columns::WithState, this))
    , m_keepOpen(new QCheckBox(tr("Keep these jobs open from now on"), this))
    , m_keepOpenNote(new Note(this))
    , m_progress(new ProgressRow(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_restore(new PrimaryButton(this))
{
    setObjectName(QStringLiteral("undoPanel"));
    setAccessibleName(tr("Undo of run %1").arg(runId));
    build();
    read();
}

UndoPanel::~UndoPanel() = default;

void UndoPanel::build()
{
    auto *left = new QTableView(this);
    left->setObjectName(QStringLiteral("leftTable"));
    left->setAccessibleName(tr("Rows left alone"));
    left->setModel(m_left);
    applyTableStyle(left, {{28, false}, {40, true}, {40, false}});
    left->setItemDelegate(new CellDelegate(left));
    m_tabs->setObjectName(QStringLiteral("undoTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new ChangesView(m_restored, this), QString());
    m_tabs->addTab(left, QString());
    m_tabs->addTab(m_mails, QString());
    m_heading->setObjectName(QStringLiteral("undoHeading"));
    m_heading->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("undoSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_keepOpen->setObjectName(QStringLiteral("keepOpenBox"));
    m_keepOpenNote->setText(tr("Their last change goes back as well. Where this box is ticked, the "
                               "next run does not close them again."));
    m_keepOpenNote->setWordWrap(true);
    indentBelowBox(m_keepOpenNote);
    m_keepOpen->setAccessibleDescription(m_keepOpenNote->text());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inner);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(spacing::tight);
    choice->addWidget(m_keepOpen);
    choice->addWidget(m_keepOpenNote);
    layout->addLayout(choice);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_close, &QPushButton::click);
}

QLayout *UndoPanel::makeButtons()
{
    m_close->setObjectName(QStringLiteral("undoCloseButton"));
    m_close->setToolTip(tr("Back to the runs without changing anything (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &UndoPanel::closed);
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setToolTip(tr("Put back what is shown here"));
    connect(m_restore, &QPushButton::clicked, this, &UndoPanel::apply);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_restore);
    return row;
}

void UndoPanel::read()
{
    m_summary->setText(tr("Looking for what can go back…"));
    m_tabs->setEnabled(false);
    showKeepOpen(false);
    m_restore->hide();
    m_preview = m_session.runner.start<UndoPlan>(
        [url = m_session.url, id = m_runId](const Progress &) { return planUndo(url, id); });
    m_progress->follow(m_preview.get(), tr("Reading the database"));
    connect(m_preview.get(), &Operation::finished, this, &UndoPanel::showPlan);
    m_close->setFocus();
}

void UndoPanel::showKeepOpen(bool isOffered)
{
    m_keepOpen->setVisible(isOffered);
    m_keepOpenNote->setVisible(isOffered);
}

void UndoPanel::showRows(const UndoPlan &plan)
{
    m_restored->setRows(changeRows(plan.restored, m_people));
    QList<QStringList> left;
    for (const auto &row : plan.left)
        left.append(
            {row.key, row.label,
             row.state == RowState::Gone ? tr("no longer there") : tr("changed since the run")});
    m_left->setRows(std::move(left));
    m_mails->setMails(mailRows(plan.cancelled));
    m_tabs->setTabText(0, counted(tr("To restore"), plan.restored.size()));
    m_tabs->setTabText(1, counted(tr("Left alone"), plan.left.size()));
    m_tabs->setTabText(2, counted(tr("E-mails"), plan.cancelled.size()));
}

void UndoPanel::showPlan()
{
    const auto plan = m_preview->result();
    if (!plan) {
        m_summary->clear();
        m_tabs->hide();
        m_banner->tell(Tone::Danger, QStringLiteral("error"), plan.error().message);
        return;
    }
    m_heading->setText(
        tr("Undo run %1: %2, %3")
            .arg(QString::number(m_runId), runTitle(plan->run), formatMoment(plan->run.startedAt)));
    m_people = plan->people;
    showRows(*plan);
    m_tabs->setEnabled(true);
    m_summary->setText(summaryOf(*plan));
    showKeepOpen(mayKeepOpen(*plan));
    const auto action = actionOf(*plan);
    m_restore->setText(action);
    m_restore->setAccessibleName(tr("Apply: %1").arg(action));
    m_restore->setVisible(true);
    m_restore->setEnabled(!plan->restored.isEmpty() || !plan->cancelled.isEmpty());
}

void UndoPanel::apply()
{
    m_banner->clear();
    m_undo = m_session.runner.undo(m_runId, {m_keepOpen->isChecked()});
    m_progress->follow(m_undo.get(), tr("Writing"));
    connect(m_undo.get(), &Operation::finished, this, &UndoPanel::showApplied);
    m_keepOpen->setEnabled(false);
    m_restore->setEnabled(false);
    m_close->setEnabled(false);
}

void UndoPanel::showApplied()
{
    const auto report = m_undo->result();
    m_undo.release()->deleteLater(); // it is the sender
    m_close->setEnabled(true);
    m_close->setFocus();
    if (!report) {
        m_banner->tellFailure(report.error());
        m_keepOpen->setEnabled(true);
        m_restore->setEnabled(true);
        return;
    }
    showRows(report->plan);
    m_summary->hide();
    showKeepOpen(false);
    m_restore->hide();
    m_banner->tell(Tone::Ok, QStringLiteral("ok"), resultOf(report->plan));
}

} // namespace caretaker
