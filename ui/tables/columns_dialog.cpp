// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columns_dialog.h"

#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/list_style.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>

namespace caretaker {

namespace {

constexpr int rowsInSight = 10;

} // namespace

ColumnsDialog::ColumnsDialog(const TableDefinition &definition, const ColumnLayout &layout,
                             QWidget *parent)
    : QDialog(parent)
    , m_definition(definition)
    , m_widths(layout.widths)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns"));
    m_list->setObjectName(QStringLiteral("columnList"));
    applyListStyle(m_list);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
    m_up->setObjectName(QStringLiteral("columnUpButton"));
    m_up->setToolTip(tr("Further to the left in the table (Ctrl+Up)"));
    m_down->setObjectName(QStringLiteral("columnDownButton"));
    m_down->setToolTip(tr("Further to the right in the table (Ctrl+Down)"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_Up, this), &QShortcut::activated, m_up,
            &QPushButton::click);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Down, this), &QShortcut::activated, m_down,
            &QPushButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::tell);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("columnsCloseButton"));
    auto *reset = buttons->addButton(tr("Reset"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("columnsResetButton"));
    reset->setToolTip(tr("All columns in their first order and width"));
    connect(reset, &QPushButton::clicked, this, [this] {
        fill({});
        Q_EMIT resetRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *note = new Note(this);
    note->setText(tr("Space shows or hides a column."));
    auto *moves = new QVBoxLayout;
    moves->setSpacing(spacing::related);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_list, 1);
    row->addLayout(moves);
    auto *layoutOfAll = new QVBoxLayout(this);
    layoutOfAll->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layoutOfAll->setSpacing(spacing::inner);
    layoutOfAll->addWidget(note);
    layoutOfAll->addLayout(row, 1);
    layoutOfAll->addWidget(buttons);
    fill(layout);
    const auto frames = 2 * m_list->frameWidth();
    m_list->setMinimumSize(m_list->sizeHintForColumn(0) +
                               m_list->verticalScrollBar()->sizeHint().width() + frames,
                           m_list->sizeHintForRow(0) * qMin(rowsInSight, m_list->count()) + frames);
    m_list->setFocus();
}

void ColumnsDialog::fill(const ColumnLayout &layout)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    auto order = layout.order;
    for (const auto &column : m_definition.columns) {
        if (!order.contains(column.name))
            order.append(column.name);
    }
    for (const auto &name : std::as_const(order)) {
        const auto &column = m_definition.columns.at(m_definition.column(name));
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(layout.hidden.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
    showButtons();
}

void ColumnsDialog::move(int by)
{
    const auto row = m_list->currentRow();
    const auto target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(target, m_list->takeItem(row));
        m_list->setCurrentRow(target);
    }
    showButtons();
    tell();
}

void ColumnsDialog::tell()
{
    ColumnLayout layout{{}, {}, m_widths};
    for (int row = 0; row < m_list->count(); ++row) {
        const auto name = m_list->item(row)->data(Qt::UserRole).toString();
        layout.order.append(name);
        if (m_list->item(row)->checkState() != Qt::Checked)
            layout.hidden.append(name);
    }
    if (layout.hidden.size() == layout.order.size()) { // a table without columns could not be left
        const QSignalBlocker blocker(m_list);
        m_list->currentItem()->setCheckState(Qt::Checked);
        layout.hidden.removeOne(m_list->currentItem()->data(Qt::UserRole).toString());
    }
    Q_EMIT changed(layout);
}

void ColumnsDialog::showButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

} // namespace caretaker
