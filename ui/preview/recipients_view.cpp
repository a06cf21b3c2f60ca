// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/recipients_view.h"

#include "delegates/cell_delegate.h"
#include "preview/recipients_model.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/table_style.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>

namespace caretaker {

namespace {

/// Fewer are found at a glance.
constexpr qsizetype worthFiltering = 12;

} // namespace

RecipientsView::RecipientsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new RecipientsModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_filter->setObjectName(QStringLiteral("recipientsFilter"));
    m_filter->setPlaceholderText(tr("Find a recipient"));
    m_filter->setAccessibleName(tr("Find a recipient"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_table->setObjectName(QStringLiteral("recipientsTable"));
    m_table->setAccessibleName(tr("Recipients"));
    m_table->setModel(m_model);
    applyTableStyle(m_table, {{20, true}, {9, false}});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setMinimumWidth(characterWidth(m_table->fontMetrics()) * 42);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setFilter(text);
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecipientsView::choose);
}

void RecipientsView::setAddresses(const QStringList &addresses)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_model->setAddresses(addresses);
    const bool isWorthFiltering = m_model->recipientCount() > worthFiltering;
    m_filter->setVisible(isWorthFiltering);
    if (!isWorthFiltering)
        m_filter->clear();
    if (!addresses.contains(m_chosen))
        m_chosen.clear();
    showChosen();
}

qsizetype RecipientsView::recipientCount() const
{
    return m_model->recipientCount();
}

/// A chosen recipient who is filtered out stays chosen; no row is current then.
void RecipientsView::showChosen()
{
    const auto row = m_model->rowOf(m_chosen);
    const bool isListed = m_model->addressAt(row) == m_chosen;
    m_table->setCurrentIndex(isListed ? m_model->index(row, 0) : QModelIndex());
}

void RecipientsView::choose(const QModelIndex &index)
{
    if (m_isFilling || !index.isValid())
        return;
    m_chosen = m_model->addressAt(index.row());
    Q_EMIT chosenChanged();
}

} // namespace caretaker
