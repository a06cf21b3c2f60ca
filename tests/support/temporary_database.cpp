// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include "database/preparation.h"
#include "database/statement.h"

#include <QFile>

namespace caretaker::testing {

namespace {

template<typename T>
T expectOk(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

TemporaryDatabase::TemporaryDatabase(Content content)
{
    const auto now = at("2026-01-01T00:00:00Z");
    if (content == Content::Embedded) {
        expectOk(createEmbedded(url(), now));
        addUser({{"role", "ADMIN"}});
        insert("workspaces", {{"name", "Site"}, {"is_active", true}, {"owner_id", 1}});
        return;
    }
    if (!QFile::copy(QStringLiteral(CARETAKER_TEST_DATA "/workspace.sqlite3"), path()))
        qFatal("the web application's database could not be copied to %s", qPrintable(path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    if (content == Content::Adopted)
        expectOk(adopt(connect(), {}, now));
}

DatabaseUrl TemporaryDatabase::url() const
{
    return DatabaseUrl::fromPath(path());
}

QString TemporaryDatabase::path() const
{
    return filePath(QStringLiteral("test.sqlite3"));
}

QString TemporaryDatabase::filePath(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray TemporaryDatabase::bytes() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path()));
    return file.readAll();
}

Connection TemporaryDatabase::connect() const
{
    return expectOk(Connection::open(url(), Access::ReadWrite));
}

qint64 TemporaryDatabase::insert(const QString &table, const QVariantMap &values)
{
    const auto marks = QStringList(values.size(), QStringLiteral("?")).join(u',');
    const auto connection = connect();
    return expectOk(Statement::run(connection,
                                   QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                       .arg(table, values.keys().join(u','), marks),
                                   values.values()))
        .lastInsertId();
}

qint64 TemporaryDatabase::addUser(const QVariantMap &values)
{
    const auto name = QStringLiteral("user%1").arg(++m_counter);
    QVariantMap row{{"username", name},  {"email", name + "@example.com"}, {"first_name", "First"},
                    {"last_name", name}, {"role", "CONTRACTOR"},           {"is_active", true}};
    row.insert(values);
    return insert("users", row);
}

qint64 TemporaryDatabase::addJob(Instant updatedAt, const QVariantMap &values)
{
    const auto number = QStringLiteral("JOB-%1").arg(++m_counter, 6, 10, QLatin1Char('0'));
    QVariantMap row{{"job_number", number},
                    {"title", "A job"},
                    {"status", "PENDING"},
                    {"priority", "MEDIUM"},
                    {"workspace_id", 1},
                    {"created_at", toStored(updatedAt)},
                    {"updated_at", toStored(updatedAt)}};
    row.insert(values);
    return insert("jobs", row);
}

qint64 TemporaryDatabase::addContractor(const QVariantMap &user)
{
    return insert("contractors", {{"workspace_id", 1},
                                  {"user_id", addUser(user)},
                                  {"company_name", "A company"},
                                  {"status", "ACTIVE"}});
}

qint64 TemporaryDatabase::addDocument(qint64 contractor, const QString &expiry,
                                      const QVariantMap &values)
{
    QVariantMap row{{"workspace_id", 1},
                    {"contractor_id", contractor},
                    {"compliance_type", "ID"},
                    {"document_name", "A document"},
                    {"status", "APPROVED"},
                    {"expiry_date",
                     expiry.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(expiry)},
                    {"updated_at", "2026-01-01 00:00:00"}};
    row.insert(values);
    return insert("compliance_data", row);
}

qint64 TemporaryDatabase::addPayoutRequest(qint64 contractor, const QVariantMap &values)
{
    const auto number = QStringLiteral("PAY-REQ-%1").arg(++m_counter, 3, 10, QLatin1Char('0'));
    QVariantMap row{{"request_number", number},
                    {"contractor_id", contractor},
                    {"amount", 100},
                    {"status", "PENDING"},
                    {"created_at", "2026-11-22 00:00:00"}};
    row.insert(values);
    return insert("payout_requests", row);
}

void TemporaryDatabase::execute(const QString &sql, const QVariantList &values)
{
    const auto connection = connect();
    expectOk(Statement::run(connection, sql, values));
}

QVariant TemporaryDatabase::value(const QString &sql, const QVariantList &values)
{
    const auto connection = connect();
    return expectOk(readOne(connection, sql, values));
}

QStringList TemporaryDatabase::rows(const QString &sql)
{
    const auto connection = connect();
    auto statement = expectOk(Statement::run(connection, sql));
    QStringList all;
    while (expectOk(statement.next())) {
        QStringList cells;
        for (int column = 0; statement.value(column).isValid(); ++column)
            cells.append(statement.text(column));
        all.append(cells.join(u'|'));
    }
    return all;
}

Instant at(const char *iso)
{
    const auto instant = instantFromIso(QString::fromLatin1(iso));
    if (!instant)
        qFatal("%s is no moment", iso);
    return *instant;
}

} // namespace caretaker::testing
