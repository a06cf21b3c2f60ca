// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filter_panel.h"

#include "tables/day_filter_field.h"
#include "tables/facet_field.h"
#include "theme/spacing.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace caretaker {

namespace {

/// A field with its label above it, so that labels of many widths leave no ragged gaps.
QWidget *labelled(const QString &text, QWidget *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *label = new QLabel(text, pair);
    label->setBuddy(field);
    auto *layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

} // namespace

FilterPanel::FilterPanel(Session &session, const TableDefinition &definition, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(definition.name + QStringLiteral("Filters"));
    auto *layout = new FlowLayout(this, spacing::inner);
    for (int column = 0; column < definition.columns.size(); ++column) {
        if (!definition.columns.at(column).isFacet)
            continue;
        auto *field = new FacetField(session, definition, column, this);
        connect(field, &FacetField::chosen, this, &FilterPanel::facetChosen);
        layout->addWidget(labelled(definition.columns.at(column).title, field, this));
        m_facets.append(field);
    }
    if (dayColumns(definition).isEmpty())
        return;
    m_days = new DayFilterField(definition, this);
    connect(m_days, &DayFilterField::chosen, this, &FilterPanel::daysChosen);
    layout->addWidget(labelled(tr("Days of"), m_days, this));
}

void FilterPanel::setFilters(const QMap<int, QString> &facets, const std::optional<DayFilter> &days,
                             QDate today)
{
    for (auto *field : std::as_const(m_facets)) {
        const auto value = facets.find(field->column());
        field->setValue(value == facets.end() ? std::nullopt : std::optional(*value));
    }
    if (m_days)
        m_days->setFilter(days, today);
}

void FilterPanel::forgetValues()
{
    for (auto *field : std::as_const(m_facets))
        field->forgetValues();
}

/// A page that is too low takes its room from the table, not from the lines of fields.
bool FilterPanel::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
        event->type() == QEvent::Show)
        setMinimumHeight(layout()->heightForWidth(width()));
    return isDone;
}

void FilterPanel::focusFirst()
{
    if (!m_facets.isEmpty())
        m_facets.first()->setFocus(Qt::ShortcutFocusReason);
    else if (m_days)
        m_days->setFocus(Qt::ShortcutFocusReason);
}

} // namespace caretaker
