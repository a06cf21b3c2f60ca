// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_reader.h"

#include <QFileInfo>
#include <QPointer>
#include <QThread>

namespace caretaker {

/// One thread with a connection of its own.
class TableReader::Worker
{
public:
    explicit Worker(DatabaseUrl url) : m_url(std::move(url))
    {
        m_home.moveToThread(&m_thread);
        // The connection has to be closed by the thread that opened it.
        QObject::connect(
            &m_thread, &QThread::finished, &m_home, [this] { m_connection.reset(); },
            Qt::DirectConnection);
    }

    ~Worker()
    {
        m_thread.quit();
        m_thread.wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void run(std::function<void()> work)
    {
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(&m_home, std::move(work), Qt::QueuedConnection);
    }

    /// On the worker's thread. After a failure the next read opens the database anew: what is at
    /// its place may be another file by then, or a server that was started again.
    template<typename T>
    Result<T> read(const std::function<Result<T>(const Connection &)> &read)
    {
        const auto changed = QFileInfo(m_url.path()).lastModified();
        if (changed != m_changed)
            m_connection.reset();
        m_changed = changed;
        if (!m_connection) {
            auto opened = Connection::open(m_url, Access::ReadOnly);
            if (!opened)
                return opened.error();
            m_connection = std::make_unique<Connection>(std::move(opened).value());
        }
        auto result = read(*m_connection);
        if (!result && result.error().code != ErrorCode::Cancelled)
            m_connection.reset();
        return result;
    }

private:
    DatabaseUrl m_url;
    QObject m_home; ///< lives on the thread; deleted here once that has ended
    std::unique_ptr<Connection> m_connection;
    QDateTime m_changed; ///< of the file: one that was put in its place has another time
    QThread m_thread;
};

TableReader::TableReader(DatabaseUrl url, QObject *parent)
    : QObject(parent)
    , m_orders(std::make_unique<Worker>(url))
    , m_rows(std::make_unique<Worker>(std::move(url)))
{
}

TableReader::~TableReader() = default;

template<typename T>
void TableReader::ask(Worker &worker, std::function<Result<T>(const Connection &)> read,
                      QObject *context, Answer<T> answer)
{
    // The answer goes by way of the reader, which outlives its threads; the context may not.
    worker.run([this, &worker, read = std::move(read), context = QPointer(context),
                answer = std::move(answer)] {
        auto result = std::make_shared<Result<T>>(worker.template read<T>(read));
        QMetaObject::invokeMethod(
            this,
            [context, answer, result] {
                if (context)
                    answer(*result);
            },
            Qt::QueuedConnection);
    });
}

TableReader::CancelFlag TableReader::readOrder(const TableDefinition &definition,
                                               const TableQuery &query, QObject *context,
                                               Answer<RowOrder> answer)
{
    auto flag = std::make_shared<std::atomic_bool>(false);
    ask<RowOrder>(
        *m_orders,
        [&definition, query, flag](const Connection &connection) -> Result<RowOrder> {
            if (*flag)
                return Error{ErrorCode::Cancelled, {}, {}};
            return readRowOrder(connection, definition, query, [flag] { return flag->load(); });
        },
        context, std::move(answer));
    return flag;
}

void TableReader::readRows(const TableDefinition &definition, const QList<qint64> &ids,
                           QObject *context, Answer<QList<TableRow>> answer)
{
    ask<QList<TableRow>>(
        *m_rows,
        [&definition, ids](const Connection &connection) {
            return caretaker::readRows(connection, definition, ids);
        },
        context, std::move(answer));
}

} // namespace caretaker
