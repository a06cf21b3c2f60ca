// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include "database/preparation.h"
#include "database/statement.h"
#include "postgres_server.h"

#include <QFile>
#include <QSqlField>

namespace caretaker::testing {

namespace {

const auto now = QLatin1String("2026-01-01T00:00:00Z");

/// A query whose columns are text, as SQLite has it.
QString asText(const Connection &connection, const QString &sql)
{
    if (connection.url().kind() == DatabaseUrl::Kind::Sqlite)
        return sql;
    const auto fields =
        expectOk(Statement::run(connection, QStringLiteral("SELECT * FROM (%1) q").arg(sql)))
            .record();
    QStringList names, texts;
    for (int i = 0; i < fields.count(); ++i) {
        names.append(QStringLiteral("c%1").arg(i));
        const auto type = fields.field(i).metaType().id();
        const auto form = type == QMetaType::Bool ? QStringLiteral("CAST(CAST(%1 AS int) AS text)")
                          : type == QMetaType::QDateTime
                              ? QStringLiteral("replace(CAST(%1 AS text), '+00', '')")
                              : QStringLiteral("CAST(%1 AS text)");
        texts.append(form.arg(names.last()));
    }
    return QStringLiteral("SELECT %1 FROM (%2) AS q (%3)")
        .arg(texts.join(u','), sql, names.join(u','));
}

} // namespace

TemporaryDatabase::TemporaryDatabase(Content content, Backend backend)
{
    if (backend == Backend::Sqlite)
        createFile(content);
    else
        createOnServer(content);
    if (content == Content::Adopted)
        expectOk(adopt(*connect(), {}, at(now.data())));
    if (content == Content::Embedded) {
        addUser({{"role", "ADMIN"}});
        insert("workspaces", {{"name", "Site"}, {"is_active", true}, {"owner_id", 1}});
    }
}

TemporaryDatabase::~TemporaryDatabase()
{
    m_session.reset();
    if (m_url->kind() == DatabaseUrl::Kind::Postgres)
        PostgresServer::instance().drop(m_url->server().database);
}

void TemporaryDatabase::createFile(Content content)
{
    m_url = DatabaseUrl::fromPath(filePath("test.sqlite3"));
    if (content == Content::Embedded) {
        expectOk(createEmbedded(url(), at(now.data())));
        return;
    }
    if (!QFile::copy(QStringLiteral(CARETAKER_TEST_DATA "/workspace.sqlite3"), path()))
        qFatal("the web application's database could not be copied to %s", qPrintable(path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
}

void TemporaryDatabase::createOnServer(Content content)
{
    auto &server = PostgresServer::instance();
    m_url =
        server.url(content == Content::Embedded ? server.createEmpty() : server.createWorkspace());
}

QString TemporaryDatabase::filePath(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray TemporaryDatabase::bytes() const
{
    if (m_url->kind() == DatabaseUrl::Kind::Postgres)
        return (rows("SELECT schema_to_xml_and_xmlschema('public', true, false, '')") +
                rows("SELECT sequencename, last_value FROM pg_sequences ORDER BY 1") +
                rows("SELECT indexdef FROM pg_indexes ORDER BY 1"))
            .join(u'\n')
            .toUtf8();
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path()));
    return file.readAll();
}

std::shared_ptr<Connection> TemporaryDatabase::connect() const
{
    if (m_session)
        return m_session;
    auto opened =
        std::make_shared<Connection>(expectOk(Connection::open(url(), Access::ReadWrite)));
    if (m_url->kind() == DatabaseUrl::Kind::Postgres)
        m_session = opened;
    return opened;
}

qint64 TemporaryDatabase::insert(const QString &table, const QVariantMap &values)
{
    const auto marks = QStringList(values.size(), QStringLiteral("?")).join(u',');
    return value(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
                     .arg(table, values.keys().join(u','), marks),
                 values.values())
        .toLongLong();
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

void TemporaryDatabase::failOn(const QString &event, const QString &table, const QString &when)
{
    const auto condition = when.isEmpty() ? QString() : QStringLiteral("WHEN (%1)").arg(when);
    const auto trigger =
        QStringLiteral("CREATE TRIGGER obstacle BEFORE %1 ON %2 FOR EACH ROW %3 %4");
    if (m_url->kind() == DatabaseUrl::Kind::Sqlite) {
        execute(trigger.arg(event, table, condition, "BEGIN SELECT RAISE(ABORT, 'no more'); END"));
        return;
    }
    execute("CREATE FUNCTION obstacle() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'no more'; END $$");
    execute(trigger.arg(event, table, condition, "EXECUTE FUNCTION obstacle()"));
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
    expectOk(Statement::run(*connection, sql, values));
}

QVariant TemporaryDatabase::value(const QString &sql, const QVariantList &values)
{
    const auto connection = connect();
    return expectOk(readOne(*connection, sql, values));
}

QStringList TemporaryDatabase::rows(const QString &sql) const
{
    const auto connection = connect();
    auto statement = expectOk(Statement::run(*connection, asText(*connection, sql)));
    const auto columns = statement.record().count();
    QStringList all;
    while (expectOk(statement.next())) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
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
