// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"

#include <QSqlQuery>
#include <QThread>

#include <vector>

namespace caretaker {

/// What Statement and Transaction have to know of each other on one connection.
struct TransactionState
{
    bool isOpen = false;
    bool hasFailed = false; ///< Dialect::errorEndsTransaction, or the connection is lost

    /// Prepared statements that were done with after the failure. Freeing one is a statement too,
    /// which the server would refuse and the driver complain of, so they wait for the rollback, or
    /// until the driver is gone.
    std::vector<QSqlQuery> waiting;
};

/// What a Connection owns; its own file because Statement and Transaction see it as well.
struct Connection::Handle
{
    QString name;
    DatabaseUrl url;
    Qt::HANDLE thread = QThread::currentThreadId();
    std::shared_ptr<TransactionState> transaction = std::make_shared<TransactionState>();

    ~Handle()
    {
        Q_ASSERT(thread == QThread::currentThreadId());
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
        transaction->waiting.clear();
    }
};

} // namespace caretaker
