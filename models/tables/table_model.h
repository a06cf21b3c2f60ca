// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/cell_overlay.h"
#include "tables/table_definition.h"
#include "tables/table_reader.h"

#include <QCache>
#include <QSqlTableModel>

#include <optional>

namespace caretaker {

/// A table of any size for a view. By its roles and headers a QSqlTableModel; but where that
/// sorts, counts and keeps every row on the GUI thread, this one has a TableReader read the
/// ids of the rows in the background, which are its order and its count, and keeps only the rows
/// around those that a view has asked for. A row that is not there yet is empty (see LoadedRole)
/// and announced with dataChanged when it has come.
///
/// Values are as stored: formatting is for delegates. Read-only, but for what an overlay takes: its
/// edits wait there until a person submits them (OnManualSubmit), and this model never writes.
class TableModel : public QSqlTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the row's id
        LoadedRole,                ///< whether the row has been read
    };

    /// Both have to outlive the model. Nothing is read before the first select().
    TableModel(const TableDefinition &definition, TableReader &reader, QObject *parent = nullptr);
    ~TableModel() override;

    [[nodiscard]] const TableDefinition &definition() const { return m_definition; }
    [[nodiscard]] const TableQuery &query() const { return m_query; }

    /// What the first select() will read.
    void startWith(const TableQuery &query) { m_query = query; }

    /// Changes what is shown, and reads it. A query that is still being read is given up.
    void setSearch(const QString &search);
    void setStatus(const QString &status);
    void setKind(const QString &kind);
    void setReference(std::optional<qint64> reference);
    /// One of the definition's filters, with its value as stored; empty: none.
    void setFilter(const QString &name, const QString &value = {});
    /// Rows with this value in the column only; an empty one: without a value; none: all.
    void setFacet(int column, const std::optional<QString> &value);
    void setDays(const std::optional<DayRange> &days);
    /// All of it at once, such as a saved view's.
    void setQuery(const TableQuery &query);
    void sort(int column, Qt::SortOrder order) override;

    /// Has to outlive the model; null: none.
    void setOverlay(CellOverlay *overlay);

    /// Reads everything anew. A view keeps its place where the same rows are there.
    bool select() override;

    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const;
    /// From the top; without those that are not there.
    [[nodiscard]] QList<int> rowsOf(const QList<qint64> &ids) const;

    /// A row's values as they were read, whatever the overlay shows; empty while it is not there.
    [[nodiscard]] TableRow readRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &) const override { return false; }
    void fetchMore(const QModelIndex &) override {}

    /// A view asks this when a person types a letter. Nothing where that would read all of a large
    /// table.
    [[nodiscard]] QModelIndexList
    match(const QModelIndex &start, int role, const QVariant &value, int hits = 1,
          Qt::MatchFlags flags = Qt::MatchStartsWith | Qt::MatchWrap) const override;

    /// For the overlay.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // Read-only, whatever a QSqlTableModel can do.
    bool insertRows(int, int, const QModelIndex & = {}) override { return false; }
    bool removeRows(int, int, const QModelIndex & = {}) override { return false; }
    bool insertColumns(int, int, const QModelIndex & = {}) override { return false; }
    bool removeColumns(int, int, const QModelIndex & = {}) override { return false; }

Q_SIGNALS:
    /// Reading the order has begun or ended; ended well, rowCount() is that of the query.
    void readingChanged(bool isReading);
    void failed(const caretaker::Error &error);

private:
    struct Page
    {
        QList<TableRow> rows;
        bool isOutdated = false; ///< shown until it has been read again
    };

    void takeOrder(const Result<RowOrder> &order);
    void want(int page) const;
    void readNextPage();
    void takePage(int page, quint64 generation, const Result<QList<TableRow>> &rows);
    void outdatePages();

    const TableDefinition &m_definition;
    TableReader &m_reader;
    CellOverlay *m_overlay = nullptr;
    TableQuery m_query;
    RowOrder m_order;
    quint64 m_generation = 0; ///< of m_order: pages of an older order are dropped
    TableReader::CancelFlag m_reading;
    quint64 m_request = 0; ///< the newest; answers to older ones are dropped
    mutable QCache<int, Page> m_pages;
    mutable QList<int> m_wanted;      ///< the most recent last
    mutable bool m_isReadDue = false; ///< readNextPage() will be called
    bool m_isPageUnderWay = false;
};

} // namespace caretaker
