// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "database/connection.h"

#include <QTemporaryDir>
#include <QVariantMap>

namespace caretaker::testing {

/// A database in a folder of its own that is removed at the end of the test. A failure to set it
/// up ends the test program: no test can mean anything then.
class TemporaryDatabase
{
public:
    enum class Content {
        Embedded, ///< made by Caretaker, empty but for one workspace (id 1) and its owner (id 1)
        WebApplication, ///< a copy of the web application's database in tests/data, not adopted
        Adopted,        ///< the same, adopted
    };
    explicit TemporaryDatabase(Content content);

    [[nodiscard]] DatabaseUrl url() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString filePath(const QString &name) const; ///< in the same folder
    [[nodiscard]] QByteArray bytes() const;

    /// Inserts a row and returns its id.
    qint64 insert(const QString &table, const QVariantMap &values);

    /// A user, with a made-up name and address where `values` give none.
    qint64 addUser(const QVariantMap &values = {});

    /// A pending job of workspace 1, last touched at `updatedAt`.
    qint64 addJob(Instant updatedAt, const QVariantMap &values = {});

    /// A contractor of workspace 1 with a user of their own, who gets the given values.
    qint64 addContractor(const QVariantMap &user = {});

    /// An approved document, of type ID unless `values` say otherwise. `expiry`: YYYY-MM-DD; empty
    /// for none.
    qint64 addDocument(qint64 contractor, const QString &expiry, const QVariantMap &values = {});

    /// A pending request for 100.
    qint64 addPayoutRequest(qint64 contractor, const QVariantMap &values = {});

    void execute(const QString &sql, const QVariantList &values = {});
    QVariant value(const QString &sql, const QVariantList &values = {});

    /// Every row of a query, its columns joined by a bar: for comparing states of a table.
    QStringList rows(const QString &sql);

private:
    Connection connect() const;
    QTemporaryDir m_folder;
    int m_counter = 0;
};

/// A moment given as ISO 8601 with Z.
Instant at(const char *iso);

} // namespace caretaker::testing
