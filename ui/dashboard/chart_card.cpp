// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chart_card.h"

#include "dashboard/bar_chart.h"
#include "delegates/cell_delegate.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/skeleton.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace caretaker {

namespace {

constexpr int linesOfSkeleton = 6;

}

ChartCard::ChartCard(const QString &name, const QString &title, QWidget *parent)
    : Card(parent)
    , m_summary(new Note(this))
    , m_asTable(new QToolButton(this))
    , m_skeleton(new Skeleton(linesOfSkeleton, this))
    , m_chart(new BarChart(this))
    , m_table(new QTableView(this))
    , m_nothing(new Note(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(name + QStringLiteral("Card"));
    m_chart->setObjectName(name);
    m_chart->setAccessibleName(title);
    m_summary->setObjectName(name + QStringLiteral("Summary"));
    m_summary->setWordWrap(true);
    m_nothing->setObjectName(name + QStringLiteral("Nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_asTable->setObjectName(name + QStringLiteral("AsTable"));
    m_asTable->setIcon(icon(QStringLiteral("table")));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setToolTip(tr("Show as a table"));
    m_asTable->setAccessibleName(tr("%1: show as a table").arg(title));
    m_asTable->setEnabled(false);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showFigures);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_table->setToolTip(tr("Enter shows what is behind a figure"));
    connect(m_table, &QTableView::activated, this, &ChartCard::follow);
    connect(m_chart, &BarChart::linkActivated, this, &ChartCard::linkActivated);

    for (QWidget *each : {m_skeleton, static_cast<QWidget *>(m_chart),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(each);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::related);
    head->addWidget(new Heading(title, Heading::Level::Group, this), 1);
    head->addWidget(m_asTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::inner, spacing::inner, spacing::inner);
    layout->setSpacing(spacing::tight);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addLayout(m_stack, 1);
    // The stack asks for what its current widget needs, at first the skeleton.
    setMinimumWidth(m_chart->minimumSizeHint().width() + 2 * spacing::page);
}

void ChartCard::setFigures(const ChartFigures &figures)
{
    if (m_table->model() && figures == m_figures)
        return; // who reads the table keeps the place
    m_figures = figures;
    m_chart->setFigures(figures);
    m_nothing->setText(figures.nothing);
    auto *old = m_table->model();
    auto *model = new TextTableModel(figures.headers(), m_table);
    model->setRows(figures.rows());
    m_table->setModel(model);
    delete old;
    applyTableStyle(m_table, QList<ColumnWidth>(model->columnCount(), {12, true}));
    m_table->setItemDelegate(new CellDelegate(m_table));
    showFigures();
}

void ChartCard::follow(const QModelIndex &figure)
{
    // The first column has the names of the categories.
    const auto &series = m_figures.series.at(qMax(0, figure.column() - 1));
    if (const auto link = series.links.value(figure.row()); !link.isEmpty())
        Q_EMIT linkActivated(m_figures.page, link);
}

void ChartCard::showFigures()
{
    const bool isEmpty = m_figures.isEmpty();
    m_asTable->setEnabled(!isEmpty);
    m_summary->setText(isEmpty ? QString() : m_figures.summary);
    if (isEmpty)
        m_stack->setCurrentWidget(m_nothing);
    else
        m_stack->setCurrentWidget(m_asTable->isChecked() ? static_cast<QWidget *>(m_table)
                                                         : m_chart);
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_figures.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *copy = menu->addAction(icon(QStringLiteral("copy")), tr("&Copy as table"), this,
                                 &ChartCard::copyAsTable);
    copy->setObjectName(QStringLiteral("copyAsTableAction"));
    auto *table = menu->addAction(tr("&Show as a table"), m_asTable, &QToolButton::toggle);
    table->setCheckable(true);
    table->setChecked(m_asTable->isChecked());
    menu->popup(event->globalPos());
}

void ChartCard::copyAsTable() const
{
    QGuiApplication::clipboard()->setText(m_figures.asText());
}

} // namespace caretaker
