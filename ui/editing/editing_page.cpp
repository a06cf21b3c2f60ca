// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editing_page.h"

#include "editing/edit_bar.h"
#include "editing/edit_delegate.h"
#include "editing/review_panel.h"
#include "edits/edit_rules.h"
#include "runs/undo_panel.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker {

EditingPage::EditingPage(Session &session, const EditableTable &table, TablePageTexts texts,
                         QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_table(table)
    , m_buffer(new EditBuffer(table, this))
    , m_rows(new TablePage(session, table.definition, std::move(texts), this))
    , m_switch(new QPushButton(icon(QStringLiteral("edit")), tr("Edit"), this))
    , m_banner(new Banner(this))
    , m_bar(new EditBar(*m_buffer, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(table.definition.name + QStringLiteral("EditingPage"));
    build();
    addShortcuts();
    showSwitch();
}

EditingPage::~EditingPage() = default;

void EditingPage::build()
{
    const auto &name = m_table.definition.name;
    m_switch->setObjectName(name + QStringLiteral("EditSwitch"));
    m_switch->setAccessibleName(tr("Edit"));
    m_switch->setCheckable(true);
    connect(m_switch, &QPushButton::toggled, this, &EditingPage::setEditing);
    m_rows->addTool(m_switch, Qt::CTRL | Qt::Key_E);
    m_banner->setObjectName(name + QStringLiteral("EditBanner"));
    m_rows->addBelow(m_banner);
    m_rows->addBelow(m_bar);
    m_rows->model()->setOverlay(m_buffer);
    m_stack->addWidget(m_rows);
    connect(m_rows, &Page::linkActivated, this, &Page::linkActivated);
    connect(m_rows, &Page::setUpRequested, this, &Page::setUpRequested);
    connect(m_bar, &EditBar::reviewRequested, this, &EditingPage::review);
    connect(m_bar, &EditBar::placeRequested, this, &EditingPage::moveTo);
    connect(m_bar, &EditBar::left, m_rows->table(), qOverload<>(&QWidget::setFocus));
    connect(m_buffer, &EditBuffer::changed, this, &Page::unsavedEditsChanged);
    connect(m_rows->table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_bar->setPlace(currentPlace()); });
    // What is being typed must not go with the order of the rows.
    connect(m_rows->model(), &QAbstractItemModel::modelAboutToBeReset, this,
            &EditingPage::finishTyping);
}

void EditingPage::addShortcuts()
{
    const auto onTable = [this](const QKeySequence &keys, void (EditingPage::*act)()) {
        auto *shortcut = new QShortcut(keys, m_rows->table());
        shortcut->setContext(Qt::WidgetShortcut);
        shortcut->setEnabled(false);
        connect(shortcut, &QShortcut::activated, this, act);
        m_cellShortcuts.append(shortcut);
    };
    onTable(Qt::Key_F2, &EditingPage::edit);
    onTable(Qt::Key_Return, &EditingPage::edit);
    onTable(Qt::Key_Enter, &EditingPage::edit);
    onTable(Qt::Key_Escape, &EditingPage::discardCurrent);
    onTable(QKeySequence::Undo, &EditingPage::restoreDiscarded);
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &EditingPage::review);
}

void EditingPage::activate()
{
    m_rows->activate();
    readConditions();
}

void EditingPage::refresh()
{
    m_rows->refresh();
    if (isVisible())
        readConditions();
}

QWidget *EditingPage::searchField()
{
    return m_rows->searchField();
}

int EditingPage::unsavedEdits() const
{
    return m_buffer->cellCount();
}

void EditingPage::discardEdits()
{
    m_buffer->discardAll();
}

/// What would be written has to be seen first, so an undo makes room for the review.
void EditingPage::saveEdits()
{
    if (m_undo && !m_undo->isApplying())
        closeUndo();
    review();
    if (!m_review)
        Q_EMIT savingEnded(m_buffer->isEmpty());
}

void EditingPage::goHome()
{
    if (m_review && !m_review->isSaving())
        closeReview();
    if (m_undo && !m_undo->isApplying())
        closeUndo();
}

void EditingPage::showRows(const QString &link)
{
    goHome();
    m_rows->showRows(link);
}

void EditingPage::readConditions()
{
    m_reading = m_session.runner.start<EditConditions>(
        [url = m_session.url, now = m_session.clock](const Progress &) {
            return readEditConditions(url, now);
        });
    connect(m_reading.get(), &Operation::finished, this, &EditingPage::showConditions);
}

void EditingPage::showConditions()
{
    const auto conditions = m_reading->result();
    if (conditions)
        m_conditions = *conditions;
    else
        m_conditions.whyNot = conditions.error().message;
    m_buffer->setToday(m_conditions.today);
    showSwitch();
}

void EditingPage::showSwitch()
{
    const bool isPossible = m_conditions.whyNot.isEmpty() && m_conditions.today.isValid();
    m_switch->setEnabled(isPossible);
    m_switch->setToolTip(!m_conditions.whyNot.isEmpty() ? m_conditions.whyNot
                         : m_switch->isChecked()
                             ? tr("The table can be edited; switch that off (Ctrl+E)")
                             : tr("Edit cells of this table: nothing is written before you have "
                                  "reviewed it (Ctrl+E)"));
    m_switch->setAccessibleDescription(m_switch->toolTip());
}

void EditingPage::setEditing(bool isOn)
{
    finishTyping();
    if (!isOn && !m_buffer->isEmpty()) {
        m_switch->setChecked(true);
        m_banner->tell(Tone::Notice, QStringLiteral("warning"),
                       tr("%Ln edit(s) are not saved.", nullptr, m_buffer->cellCount()));
        connect(m_banner->addButton(tr("Review…"), QStringLiteral("unsavedReviewButton")),
                &QPushButton::clicked, this, &EditingPage::review);
        connect(
            m_banner->addButton(tr("Discard the edits"), QStringLiteral("unsavedDiscardButton")),
            &QPushButton::clicked, this, [this] {
                m_banner->clear();
                m_buffer->discardAll();
                m_switch->setChecked(false);
            });
        return;
    }
    m_banner->clear();
    m_buffer->setOn(isOn);
    useDelegates(isOn);
    for (auto *shortcut : std::as_const(m_cellShortcuts))
        shortcut->setEnabled(isOn);
    m_rows->table()->setEditTriggers(isOn ? QAbstractItemView::DoubleClicked
                                          : QAbstractItemView::NoEditTriggers);
    showSwitch();
    if (!isOn)
        return;
    auto *table = m_rows->table();
    if (!table->currentIndex().isValid() && m_rows->model()->rowCount() > 0)
        table->setCurrentIndex(m_rows->model()->index(0, 0));
    table->setFocus();
    m_bar->setPlace(currentPlace());
}

/// The table's own delegates look after the cells again once the switch is off.
void EditingPage::useDelegates(bool isEditing)
{
    auto *table = m_rows->table();
    for (const auto &field : m_table.fields) {
        const auto column = m_table.positionOf(field.column);
        if (!m_editDelegates.contains(column)) {
            auto *look = qobject_cast<QStyledItemDelegate *>(table->itemDelegateForColumn(column));
            Q_ASSERT(look);
            m_looks.insert(column, look);
            auto *editing =
                new EditDelegate(*m_buffer, *m_rows->model(), *look, m_conditions.people, table);
            m_editDelegates.insert(column, editing);
            // Once the view has given the focus back to the table.
            connect(editing, &QAbstractItemDelegate::closeEditor, m_bar, &EditBar::askForReason,
                    Qt::QueuedConnection);
        }
        table->setItemDelegateForColumn(column, isEditing ? m_editDelegates.value(column)
                                                          : m_looks.value(column));
    }
}

CellPlace EditingPage::currentPlace() const
{
    const auto current = m_rows->table()->currentIndex();
    return current.isValid() ? CellPlace{m_rows->model()->idAt(current.row()), current.column()}
                             : CellPlace();
}

void EditingPage::edit()
{
    const auto current = m_rows->table()->currentIndex();
    if (!current.isValid())
        return;
    if (m_rows->model()->flags(current).testFlag(Qt::ItemIsEditable))
        m_rows->table()->edit(current);
    else
        m_bar->explain(
            whyReadOnly(m_table, m_rows->model()->readRow(current.row()), current.column()));
}

void EditingPage::discardCurrent()
{
    if (!m_buffer->isPending(currentPlace()))
        return;
    m_buffer->discardCell(currentPlace());
    m_bar->explain(tr("The edit was taken back; Ctrl+Z brings it back."));
}

void EditingPage::restoreDiscarded()
{
    m_buffer->restoreDiscarded();
    m_bar->setPlace(currentPlace());
}

void EditingPage::moveTo(CellPlace place)
{
    if (const auto row = m_rows->model()->rowOf(place.id)) {
        m_rows->table()->setCurrentIndex(m_rows->model()->index(*row, place.position));
        m_rows->table()->setFocus();
        return;
    }
    m_rows->showRows(QStringLiteral("search ") + m_buffer->keyOf(place.id));
    m_rows->choose(place.id);
}

void EditingPage::finishTyping()
{
    for (auto *delegate : std::as_const(m_editDelegates))
        delegate->finish();
}

void EditingPage::review()
{
    finishTyping();
    if (m_review || m_undo || m_buffer->isEmpty())
        return;
    m_banner->clear();
    m_review = new ReviewPanel(m_session, *m_buffer, this);
    connect(m_review, &ReviewPanel::closed, this, &EditingPage::closeReview);
    connect(m_review, &ReviewPanel::saved, this, &EditingPage::showSaved);
    m_stack->addWidget(m_review);
    m_stack->setCurrentWidget(m_review);
}

void EditingPage::closeReview()
{
    leave(std::exchange(m_review, nullptr));
    Q_EMIT savingEnded(m_buffer->isEmpty());
}

void EditingPage::showSaved(qint64 runId, int rows)
{
    closeReview();
    m_banner->tellOutcome(tr("%Ln row(s) saved.", nullptr, rows));
    connect(m_banner->addButton(tr("Show run"), QStringLiteral("showEditRunButton")),
            &QPushButton::clicked, this, [this, runId] {
                Q_EMIT linkActivated(QStringLiteral("runs"), QString::number(runId));
            });
    connect(m_banner->addButton(tr("Undo…"), QStringLiteral("undoEditsButton")),
            &QPushButton::clicked, this, [this, runId] { openUndo(runId); });
}

void EditingPage::openUndo(qint64 runId)
{
    if (m_undo || m_review)
        return;
    m_banner->clear();
    m_undo = new UndoPanel(m_session, runId, this);
    m_undo->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    connect(m_undo, &UndoPanel::closed, this, &EditingPage::closeUndo);
    m_stack->addWidget(m_undo);
    m_stack->setCurrentWidget(m_undo);
}

void EditingPage::closeUndo()
{
    leave(std::exchange(m_undo, nullptr));
}

/// Back to the table.
void EditingPage::leave(QWidget *panel)
{
    m_stack->removeWidget(panel);
    panel->hide();
    panel->deleteLater(); // it may be the sender
    m_stack->setCurrentWidget(m_rows);
    m_rows->refresh();
    m_rows->table()->setFocus();
}

} // namespace caretaker
