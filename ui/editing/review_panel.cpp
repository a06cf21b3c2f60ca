// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/review_panel.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "editing/review_rows.h"
#include "presentation/direction.h"
#include "preview/changes_view.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"
#include "widgets/primary_button.h"
#include "widgets/progress_row.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace caretaker {

ReviewPanel::ReviewPanel(Session &session, EditBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_buffer(buffer)
    , m_summary(new QLabel(this))
    , m_banner(new Banner(this))
    , m_conflictsBox(new QWidget(this))
    , m_conflicts(new TextTableModel(
          {tr("Row"), tr("Field"), tr("As you saw it"), tr("Now"), tr("Your edit")}, this))
    , m_conflictsTable(new QTableView(m_conflictsBox))
    , m_keep(new QPushButton(icon(QStringLiteral("edit")), tr("Keep my edits"), m_conflictsBox))
    , m_drop(new QPushButton(icon(QStringLiteral("undo")), tr("Drop my edits"), m_conflictsBox))
    , m_changes(new ChangesModel(ChangesModel::Boxes::None, this))
    , m_changesView(new ChangesView(m_changes, this))
    , m_progress(new ProgressRow(this))
    , m_close(new QPushButton(tr("Back to the table"), this))
    , m_save(new PrimaryButton(this))
{
    setObjectName(QStringLiteral("reviewPanel"));
    setAccessibleName(tr("Review of edits"));
    build();
    read();
}

ReviewPanel::~ReviewPanel() = default;

void ReviewPanel::build()
{
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(new Heading(tr("Review of edits — %1")
                                      .arg(m_buffer.table().definition.name == QLatin1String("jobs")
                                               ? tr("Jobs")
                                               : tr("Compliance documents"))));
    layout->addWidget(m_summary);
    layout->addWidget(m_banner);
    // Its room stays where it shows neither.
    auto *rows = new QWidget(this);
    auto *rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins(0, 0, 0, 0);
    rowsLayout->addWidget(makeConflicts(), 1);
    rowsLayout->addWidget(m_changesView, 2);
    layout->addWidget(rows, 1);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_close, &QPushButton::click);
}

QWidget *ReviewPanel::makeConflicts()
{
    m_conflictsTable->setObjectName(QStringLiteral("editConflictsTable"));
    m_conflictsTable->setAccessibleName(tr("Changed by others meanwhile"));
    m_conflictsTable->setModel(m_conflicts);
    applyTableStyle(m_conflictsTable,
                    {{20, false}, {18, false}, {26, true}, {26, true}, {26, true}});
    m_conflictsTable->setItemDelegate(new CellDelegate(m_conflictsTable));
    m_keep->setObjectName(QStringLiteral("keepEditsButton"));
    m_keep->setToolTip(tr("Take over the row as it is now, with your edits on top of it"));
    m_drop->setObjectName(QStringLiteral("dropEditsButton"));
    m_drop->setToolTip(tr("Leave the row as others have made it"));
    connect(m_keep, &QPushButton::clicked, this, &ReviewPanel::keepOnTop);
    connect(m_drop, &QPushButton::clicked, this, &ReviewPanel::drop);
    connect(m_conflictsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] {
                const auto *conflict = currentConflict();
                m_keep->setEnabled(conflict != nullptr && !conflict->isGone());
                m_drop->setEnabled(conflict != nullptr);
            });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::related);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_conflictsBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addWidget(
        new Heading(tr("Changed by others meanwhile"), Heading::Level::Group, m_conflictsBox));
    layout->addWidget(m_conflictsTable, 1);
    layout->addLayout(buttons);
    m_conflictsBox->hide();
    return m_conflictsBox;
}

QLayout *ReviewPanel::makeButtons()
{
    m_close->setObjectName(QStringLiteral("reviewCloseButton"));
    m_close->setToolTip(tr("Back to the table without saving; the edits stay (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &ReviewPanel::closed);
    m_save->setObjectName(QStringLiteral("saveEditsButton"));
    m_save->setToolTip(tr("Write what is shown here, as one run that can be undone (Ctrl+Enter)"));
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &ReviewPanel::save);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_save);
    return row;
}

void ReviewPanel::read()
{
    m_summary->setText(tr("Comparing with the database…"));
    m_save->setEnabled(false);
    m_save->setText(tr("Save"));
    m_reading = m_session.runner.start<EditReview>(
        [url = m_session.url, &table = m_buffer.table(), edits = m_buffer.edits(),
         now = m_session.clock](const Progress &) { return reviewEdits(url, table, edits, now); });
    m_progress->follow(m_reading.get(), tr("Reading the database"));
    connect(m_reading.get(), &Operation::finished, this, &ReviewPanel::showReview);
    m_close->setFocus();
}

void ReviewPanel::showReview()
{
    const auto review = m_reading->result();
    if (!review) {
        m_summary->clear();
        m_banner->tell(Tone::Danger, QStringLiteral("error"), review.error().message);
        connect(m_banner->addButton(tr("Try again"), QStringLiteral("reviewAgainButton")),
                &QPushButton::clicked, this, &ReviewPanel::read);
        return;
    }
    m_review = *review;
    const auto rows = reviewRows(m_review);
    const auto count = int(m_review.plan.changes.size());
    m_changes->setRows(rows);
    m_changesView->setVisible(count > 0);
    QStringList parts{count > 0 ? tr("%Ln row(s) will change", nullptr, count)
                                : tr("Nothing is left to save")};
    if (const auto conflicts = int(m_review.conflicts.size()); conflicts > 0)
        parts.append(tr("%Ln row(s) changed by others", nullptr, conflicts));
    if (const auto problems = int(m_review.problems.size()); problems > 0)
        parts.append(tr("%Ln cell(s) cannot be saved", nullptr, problems));
    m_summary->setText(joinedParts(parts));
    const auto action = tr("Save %Ln row(s)", nullptr, count);
    m_save->setText(action);
    m_save->setAccessibleName(tr("Apply: %1").arg(action));
    m_save->setEnabled(count > 0);
    showProblems();
    showConflicts();
}

void ReviewPanel::showProblems()
{
    if (m_review.problems.isEmpty()) {
        m_banner->clear();
        return;
    }
    const auto &table = m_buffer.table();
    QStringList lines;
    for (const auto &problem : std::as_const(m_review.problems))
        lines.append(tr("%1, %2: %3")
                         .arg(printable(problem.key),
                              table.definition.columns.at(table.positionOf(problem.column)).title,
                              problem.message));
    if (const auto others = int(heldUp()); others > 0)
        lines.append(
            tr("%Ln other edit(s) of these rows are left out until then.", nullptr, others));
    m_banner->tell(Tone::Danger, QStringLiteral("error"), lines.join(u'\n'));
}

/// Edits that could be saved, of rows with one that cannot.
qsizetype ReviewPanel::heldUp() const
{
    QMap<qint64, qsizetype> wrong; // by the row
    for (const auto &problem : m_review.problems)
        ++wrong[problem.id];
    qsizetype count = 0;
    for (const auto &edit : m_buffer.edits())
        count += wrong.contains(edit.id) ? edit.cells.size() - wrong.value(edit.id) : 0;
    return count;
}

void ReviewPanel::showConflicts()
{
    QList<QStringList> lines;
    m_conflictOfRow.clear();
    for (const auto &edit : m_buffer.edits()) {
        for (const auto &conflict : std::as_const(m_review.conflicts)) {
            if (conflict.id != edit.id)
                continue;
            const auto some =
                conflictRows(m_buffer.table(), edit, conflict, m_session.currencySymbol);
            lines.append(some);
            m_conflictOfRow.append(QList<qint64>(some.size(), edit.id));
        }
    }
    m_conflicts->setRows(lines);
    m_conflictsBox->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_conflictsTable->setCurrentIndex(m_conflicts->index(0, 0));
}

const EditConflict *ReviewPanel::currentConflict() const
{
    const auto id = m_conflictOfRow.value(m_conflictsTable->currentIndex().row());
    for (const auto &conflict : m_review.conflicts) {
        if (conflict.id == id)
            return &conflict;
    }
    return nullptr;
}

void ReviewPanel::keepOnTop()
{
    if (const auto *conflict = currentConflict())
        m_buffer.rebase(conflict->id, conflict->now);
    read();
}

void ReviewPanel::drop()
{
    if (const auto *conflict = currentConflict())
        m_buffer.discardRow(conflict->id);
    read();
}

void ReviewPanel::save()
{
    if (m_saving || m_review.plan.changes.isEmpty())
        return;
    m_banner->clear();
    m_saving = m_session.runner.save(m_review.plan);
    m_progress->follow(m_saving.get(), tr("Writing"));
    connect(m_saving.get(), &Operation::finished, this, &ReviewPanel::showSaved);
    for (auto *button : {m_save, m_close, m_keep, m_drop})
        button->setEnabled(false);
}

void ReviewPanel::showSaved()
{
    const auto report = m_saving->result();
    m_saving.release()->deleteLater(); // it is the sender
    m_close->setEnabled(true);
    if (report) {
        const auto changes = report->applied.plan.changes;
        for (const auto &change : changes)
            m_buffer.discardRow(change.update.id);
        Q_EMIT saved(report->runId, int(changes.size()));
        return;
    }
    if (report.error().code == ErrorCode::Stale) { // what has come up is shown in its place
        read();
        return;
    }
    m_save->setEnabled(true);
    m_banner->tellFailure(report.error());
}

} // namespace caretaker
