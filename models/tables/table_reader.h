// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"
#include "tables/table_definition.h"
#include "tables/table_sql.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace caretaker {

/// Reads table rows for the models of one database, off the thread that asks. Orders, which may
/// take seconds on a large table, and rows, which have to come at once while a person scrolls, have
/// a thread and a connection each, so that rows never wait for an order. Threads and connections
/// are made on first use.
///
/// Belongs to the thread that made it. Answers come there, and only while `context` lives.
class TableReader : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Answer = std::function<void(const Result<T> &)>;

    /// Set it to have an order given up; its answer still comes, as Cancelled.
    using CancelFlag = std::shared_ptr<std::atomic_bool>;

    explicit TableReader(DatabaseUrl url, QObject *parent = nullptr);
    ~TableReader() override; ///< waits for what is being read

    /// `definition` has to outlive the reader.
    CancelFlag readOrder(const TableDefinition &definition, const TableQuery &query,
                         QObject *context, Answer<RowOrder> answer);
    void readRows(const TableDefinition &definition, const QList<qint64> &ids, QObject *context,
                  Answer<QList<TableRow>> answer);

private:
    class Worker;

    template<typename T>
    void ask(Worker &worker, std::function<Result<T>(const Connection &)> read, QObject *context,
             Answer<T> answer);

    std::unique_ptr<Worker> m_orders;
    std::unique_ptr<Worker> m_rows;
};

} // namespace caretaker
