// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "tables/day_filter.h"

#include <QWidget>

namespace caretaker {

class DayFilterField;
class FacetField;

/// The fields that narrow a table: one for each facet, and one for days. They flow onto a further
/// line where there is no more room.
class FilterPanel : public QWidget
{
    Q_OBJECT
public:
    FilterPanel(Session &session, const TableDefinition &definition, QWidget *parent = nullptr);

    /// Shows what holds, without a signal.
    void setFilters(const QMap<int, QString> &facets, const std::optional<DayFilter> &days,
                    QDate today);

    /// The rows have been read anew: there may be other values.
    void forgetValues();

    void focusFirst();

Q_SIGNALS:
    void facetChosen(int column, const std::optional<QString> &value);
    void daysChosen(const std::optional<DayFilter> &days);

protected:
    bool event(QEvent *event) override;

private:
    QList<FacetField *> m_facets;
    DayFilterField *m_days = nullptr; ///< where the table has columns with days
};

} // namespace caretaker
