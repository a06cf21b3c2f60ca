// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"
#include "base/instant.h"
#include "database/connection.h"

#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace caretaker::testing {

/// The value; an error ends the test program, because no test can mean anything then.
template<typename T>
T expectOk(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// A database of its own that is removed at the end of the test: a file in a folder, or one on the
/// program's PostgresServer. Both kinds are filled and read in the same way.
class TemporaryDatabase
{
public:
    enum class Content {
        Embedded, ///< made by Caretaker, empty but for one workspace (id 1) and its owner (id 1);
                  ///< on PostgreSQL an adopted one with the same tables
        WebApplication, ///< a copy of the web application's database in tests/data, not adopted
        Adopted,        ///< the same, adopted
    };
    explicit TemporaryDatabase(Content content, Backend backend = Backend::Sqlite);
    TemporaryDatabase(const TemporaryDatabase &) = delete;
    ~TemporaryDatabase();

    [[nodiscard]] DatabaseUrl url() const { return *m_url; }
    [[nodiscard]] QString path() const { return m_url->path(); }
    [[nodiscard]] QString filePath(const QString &name) const; ///< in a folder of its own

    /// The file as it is; on PostgreSQL all rows, definitions and counters: for comparing.
    [[nodiscard]] QByteArray bytes() const;

    /// Inserts a row and returns its id.
    qint64 insert(const QString &table, const QVariantMap &values);

    /// A user, with a made-up name and address where `values` give none.
    qint64 addUser(const QVariantMap &values = {});

    /// A pending job of workspace 1, last touched at `updatedAt`.
    qint64 addJob(Instant updatedAt, const QVariantMap &values = {});

    /// Makes `event` (INSERT, UPDATE or DELETE) on a table fail, where `when` holds for OLD or NEW.
    void failOn(const QString &event, const QString &table, const QString &when = {});

    /// A contractor of workspace 1 with a user of their own, who gets the given values.
    qint64 addContractor(const QVariantMap &user = {});

    /// An approved document, of type ID unless `values` say otherwise. `expiry`: YYYY-MM-DD; empty
    /// for none.
    qint64 addDocument(qint64 contractor, const QString &expiry, const QVariantMap &values = {});

    /// A pending request for 100.
    qint64 addPayoutRequest(qint64 contractor, const QVariantMap &values = {});

    void execute(const QString &sql, const QVariantList &values = {});
    QVariant value(const QString &sql, const QVariantList &values = {});

    /// Every row of a query, its columns joined by a bar: for comparing states of a table. Time
    /// stamps and booleans look as SQLite has them.
    QStringList rows(const QString &sql) const;

private:
    void createFile(Content content);
    void createOnServer(Content content);

    /// For SQLite a new one each time, which leaves the file alone when it goes; one for all on
    /// PostgreSQL, where connecting takes its time.
    std::shared_ptr<Connection> connect() const;

    QTemporaryDir m_folder;
    std::optional<DatabaseUrl> m_url;
    mutable std::shared_ptr<Connection> m_session;
    int m_counter = 0;
};

/// A moment given as ISO 8601 with Z.
Instant at(const char *iso);

} // namespace caretaker::testing
