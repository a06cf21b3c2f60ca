// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "tables/saved_view.h"

namespace caretaker {

class FilterChips;
class FilterPanel;
class TableModel;
class TableTools;

/// What narrows a table: keeps the model, the fields and the chips in line with one another, and
/// with links and saved views that ask for rows.
class TableFilters : public QObject
{
    Q_OBJECT
public:
    /// The clock's zone says which days there are. All others have to outlive it.
    TableFilters(Clock clock, TableModel *model, TableTools *tools, FilterPanel *panel,
                 FilterChips *chips, QObject *parent = nullptr);

    /// See TablePage.
    void showLink(const QString &link);
    void showReference(qint64 id, const QString &text);

    /// Filters and order of a view.
    void show(const SavedView &view);
    [[nodiscard]] SavedView current() const;

    void clear();
    [[nodiscard]] bool isActive() const;

    /// In words, with status and search.
    [[nodiscard]] QStringList texts() const;

    /// A new day may have begun, and the rows are read anew.
    void renew();

private:
    void chooseStatus(const QString &status);
    void chooseFilter(const QString &name);
    void setDays(const std::optional<DayFilter> &days);
    void applyDays();
    void applyLink(const QString &link);
    void remove(const QString &chip);
    void update();
    [[nodiscard]] QList<std::pair<QString, QString>> chips() const;
    [[nodiscard]] QDate today() const;

    const Clock m_clock;
    TableModel *m_model;
    TableTools *m_tools;
    FilterPanel *m_panel;
    FilterChips *m_chips;
    std::optional<DayFilter> m_days; ///< as chosen; the model has what that means today
    QString m_reference;             ///< what the rows refer to, in words
};

} // namespace caretaker
