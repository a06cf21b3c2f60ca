// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace caretaker {

/// What a column holds: how it is sorted and, in the user interface, how it is shown.
enum class ColumnKind {
    Identifier, ///< for example a job number
    Text,
    Word,   ///< one of a fixed list of words, such as a status; sorted in the list's order
    Date,   ///< YYYY-MM-DD
    Moment, ///< a time stamp as stored, UTC
    Money,  ///< decimal(12,2); see Money::fromStored()
    Number, ///< whole
};

/// A column of a table as people see it. The SQL comes from our own constants only.
struct TableColumn
{
    QString name = {};       ///< in links and saved state, for example "due"; unique in its table
    QString title = {};      ///< translated
    QString expression = {}; ///< SQL over t and the definition's joins
    ColumnKind kind = ColumnKind::Text;
    QStringList words = {};  ///< of a Word column, in the order of work
    bool isSearched = false; ///< the filter box looks into it
    bool isWide = false;     ///< its texts are long
    bool isFacet = false;    ///< people narrow the table to one of its values
    QStringList dueIn = {};  ///< of a Date column: the statuses in which the day should not pass
};

/// An outer join by primary key, so that every row of the table stays one row.
struct TableJoin
{
    QString alias;
    QString sql; ///< LEFT JOIN …, over t and the joins before it
};

/// Rows by a condition that has a name: "the overdue jobs".
struct TableFilter
{
    QString name;      ///< in links, for example "overdue"
    QString title;     ///< translated; %1 stands for the value
    QString condition; ///< SQL over t and the joins, with a ? for the value
    /// What it takes: a Date, which is today unless a link says another, Moment or Text; none:
    /// nothing.
    std::optional<ColumnKind> value{};
    QString choice{}; ///< translated, in the list of statuses; empty: for links from elsewhere only
};

/// The value that the filter is to have, as stored: of a link, or else today where that is a date.
[[nodiscard]] QString valueOf(const TableFilter &filter, const QString &given, QDate today);

/// A table as people see it: rows of one table of the database, with names in place of ids.
struct TableDefinition
{
    QString name;  ///< for object names and saved state, for example "jobs"
    QString table; ///< what the rows belong to, in SQL under the alias t; they have an id there
    QList<TableJoin> joins;
    QList<TableColumn> columns;
    int statusColumn = 0; ///< the Word column of the status filter
    int sortColumn = 0;   ///< at first
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    int kindColumn = -1;    ///< a Word column with a filter of its own; -1: none
    QString reference = {}; ///< SQL of the id that rows can be chosen by, such as their run's
    QList<TableFilter> filters = {};

    /// Null where there is none of that name.
    [[nodiscard]] const TableFilter *filter(const QString &name) const;
    /// -1 where there is none of that name.
    [[nodiscard]] int column(const QString &name) const;
};

/// Days of a Date or Moment column, the first and the last included; an invalid one leaves that
/// side open, so that neither lets every row with a value through.
struct DayRange
{
    int column = 0;
    QDate first = {};
    QDate last = {};
    QTimeZone zone = QTimeZone::utc(); ///< in which moments have their days

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// Which rows, in which order.
struct TableQuery
{
    QString search; ///< every word of it has to be somewhere in the searched columns
    QString status; ///< empty: all
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::optional<qint64> reference = {}; ///< none: all
    QString filter = {};                  ///< the name of one of the filters; empty: none
    QString filterValue = {};             ///< as stored
    QString kind = {};                    ///< of the kind column; empty: all
    QMap<int, QString> facets = {};       ///< column → its value; an empty one: without a value
    std::optional<DayRange> days = {};

    friend bool operator==(const TableQuery &, const TableQuery &) = default;
};

} // namespace caretaker
