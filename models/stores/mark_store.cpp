// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/mark_store.h"

#include "database/inspection.h"
#include "database/migrations.h"
#include "database/statement.h"

namespace caretaker {

namespace {

Result<bool> hasMarks(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    return *version >= 2;
}

Status write(const Connection &connection, const QString &sql, const QVariantList &values)
{
    if (auto ready = requireOwnTables(connection); !ready)
        return ready;
    auto written = Statement::run(connection, sql, values);
    if (!written)
        return written.error();
    return Done{};
}

} // namespace

Result<QHash<qint64, QString>> acknowledgedDocuments(const Connection &connection)
{
    QHash<qint64, QString> documents;
    const auto ready = hasMarks(connection);
    if (!ready)
        return ready.error();
    if (!*ready)
        return documents;
    const auto rows = readAll<std::pair<qint64, QString>>(
        connection,
        QStringLiteral("SELECT document_id, CAST(expiry_date AS text) FROM "
                       "caretaker_acknowledgements"),
        {}, [](const Statement &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!rows)
        return rows.error();
    for (const auto &[id, date] : *rows)
        documents.insert(id, date);
    return documents;
}

Status acknowledgeDocument(const Connection &connection, qint64 documentId, QDate expiryDate,
                           const QString &user, Instant now)
{
    return write(connection,
                 QStringLiteral("INSERT INTO caretaker_acknowledgements (document_id, expiry_date, "
                                "acknowledged_by, acknowledged_at) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (document_id) DO UPDATE SET "
                                "expiry_date = excluded.expiry_date, "
                                "acknowledged_by = excluded.acknowledged_by, "
                                "acknowledged_at = excluded.acknowledged_at"),
                 {documentId, expiryDate.toString(Qt::ISODate), user, toStored(now)});
}

Status withdrawAcknowledgement(const Connection &connection, qint64 documentId)
{
    return write(connection,
                 QStringLiteral("DELETE FROM caretaker_acknowledgements WHERE document_id = ?"),
                 {documentId});
}

Result<QSet<qint64>> jobsKeptOpen(const Connection &connection)
{
    const auto ready = hasMarks(connection);
    if (!ready)
        return ready.error();
    if (!*ready)
        return QSet<qint64>();
    const auto ids =
        readAll<qint64>(connection, QStringLiteral("SELECT job_id FROM caretaker_keep_open"), {},
                        [](const Statement &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    return QSet<qint64>(ids->begin(), ids->end());
}

Status keepJobOpen(const Connection &connection, qint64 jobId, const QString &user, Instant now)
{
    return write(connection,
                 QStringLiteral("INSERT INTO caretaker_keep_open (job_id, added_by, added_at) "
                                "VALUES (?, ?, ?) ON CONFLICT (job_id) DO NOTHING"),
                 {jobId, user, toStored(now)});
}

Status letJobClose(const Connection &connection, qint64 jobId)
{
    return write(connection, QStringLiteral("DELETE FROM caretaker_keep_open WHERE job_id = ?"),
                 {jobId});
}

} // namespace caretaker
