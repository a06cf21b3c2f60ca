// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/check.h"
#include "database/inspection.h"
#include "database/migrations.h"
#include "database/preparation.h"
#include "database/snapshot.h"
#include "database/statement.h"
#include "postgres_server.h"
#include "temporary_database.h"

#include <QRegularExpression>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What is particular to a database on a PostgreSQL server: sessions, errors, rights, transactions.
class PostgresTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    using Kind = Transaction::Kind;

    static Connection connect(const TemporaryDatabase &database, Access access = Access::ReadWrite,
                              std::chrono::milliseconds lockWait = defaultLockWait)
    {
        return expectOk(Connection::open(database.url(), access, lockWait));
    }

    static QString nameOf(const TemporaryDatabase &database)
    {
        return database.url().server().database;
    }

    static DatabaseUrl urlFor(const TemporaryDatabase &database, const QString &user)
    {
        return PostgresServer::instance().url(nameOf(database), user);
    }

private Q_SLOTS:
    /// Qt's driver complains on standard error, where cron makes a mail of it.
    void init() { QTest::failOnWarning(QRegularExpression(".")); }
    void cleanup() { qunsetenv("PGPASSWORD"); }

    void noSettingOfTheServerChangesHowTimeLooks()
    {
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        database.addJob(at("2026-08-24T14:30:00.000120Z"));
        for (const auto *setting : {"timezone = 'Asia/Karachi'", "datestyle = 'SQL, DMY'",
                                    "default_transaction_isolation = 'serializable'"})
            database.execute(
                QString("ALTER DATABASE %1 SET %2").arg(nameOf(database), QLatin1String(setting)));
        const auto connection = connect(database);
        const auto stored =
            readOne(connection, "SELECT CAST(updated_at AS text) FROM jobs")->toString();
        QCOMPARE(stored, "2026-08-24 14:30:00.00012+00");
        QCOMPARE(readOne(connection, "SELECT count(*) FROM jobs WHERE updated_at = ?", {stored})
                     ->toInt(),
                 1);
        const auto transaction = Transaction::begin(connection, Kind::Write);
        QCOMPARE(readOne(connection, "SHOW transaction_isolation")->toString(), "read committed");
    }

    void aSocketIsAsGoodAsAPort()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        const auto &server = PostgresServer::instance();
        const auto url = DatabaseUrl::parse(QString("postgresql://caretaker@/%1?host=%2&port=%3")
                                                .arg(nameOf(database), server.socketFolder())
                                                .arg(server.port()));
        QVERIFY(Connection::open(*url, Access::ReadOnly));
    }

    void aRefusalSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("message");
        auto &server = PostgresServer::instance();
        const auto name = server.createWorkspace();
        const auto at = QString("@127.0.0.1:%1/").arg(server.port());
        QTest::newRow("host") << "caretaker@nowhere.invalid/x" << QString()
                              << "the host is not known";
        QTest::newRow("port") << "caretaker@127.0.0.1:1/x" << QString()
                              << "no server answers there";
        QTest::newRow("socket") << "caretaker@/x?host=/nowhere" << QString()
                                << "there is no such socket";
        QTest::newRow("database") << "caretaker" + at + "no_such" << QString()
                                  << "does not exist on that server";
        QTest::newRow("user") << "nobody" + at + name << QString() << "has no such user";
        QTest::newRow("no password")
            << "guarded" + at + name << QString() << "wants a password and there is none";
        QTest::newRow("wrong password") << "guarded" + at + name << "Zaphod42"
                                        << "refused the user's name or password";
        QTest::newRow("encryption") << "caretaker" + at + name + "?sslmode=require" << QString()
                                    << "cannot be reached by an encrypted connection";
    }
    void aRefusalSaysWhatToDo()
    {
        QFETCH(QString, url);
        QFETCH(QString, password);
        QFETCH(QString, message);
        if (!password.isNull())
            qputenv("PGPASSWORD", password.toUtf8());
        const auto parsed = DatabaseUrl::parse("postgresql://" + url);
        const auto refused = Connection::open(*parsed, Access::ReadOnly);
        QVERIFY(!refused);
        const auto &error = refused.error();
        QCOMPARE(error.code, ErrorCode::DatabaseUnusable);
        QVERIFY2(error.message.contains(message), qPrintable(error.message));
        QVERIFY(error.message.startsWith(parsed->displayName()));
        QVERIFY(!error.message.contains("Zaphod42") && !error.detail.contains("Zaphod42"));
        QVERIFY(!error.detail.isEmpty());
    }

    void thePasswordComesFromTheEnvironment()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        qputenv("PGPASSWORD", "s3cret");
        QVERIFY(Connection::open(urlFor(database, "guarded"), Access::ReadOnly));
    }

    void aReadOnlyConnectionWritesNothing()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        const auto before = database.bytes();
        const auto connection = connect(database, Access::ReadOnly);
        for (const auto *sql : {"UPDATE jobs SET title = 'x'", "CREATE TABLE t (x int)"}) {
            const auto refused = Statement::run(connection, QString::fromLatin1(sql));
            QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
            QVERIFY(refused.error().message.contains("is read-only"));
        }
        QCOMPARE(database.bytes(), before);
    }

    void aUserWhoMayOnlyReadIsToldSoAtOnce()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        database.execute(QString("ALTER DATABASE %1 SET default_transaction_read_only = on")
                             .arg(nameOf(database)));
        QVERIFY(Connection::open(database.url(), Access::ReadOnly));
        const auto refused = Connection::open(database.url(), Access::ReadWrite);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY(refused.error().message.contains("is read-only"));
    }

    void aRightThatIsMissingIsNamed()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        database.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO guarded");
        qputenv("PGPASSWORD", "s3cret");
        const auto connection =
            expectOk(Connection::open(urlFor(database, "guarded"), Access::ReadWrite));
        const auto refused = Statement::run(connection, "UPDATE jobs SET title = 'x'");
        QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY2(refused.error().message.contains("permission denied for table jobs"),
                 qPrintable(refused.error().message));
        const auto adopted = adopt(connection, {}, at("2026-01-01T00:00:00Z"));
        QCOMPARE(adopted.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY(adopted.error().message.contains("permission denied for schema public"));

        const auto hints = checkDatabase(connection)->hints.join(u'\n');
        for (const auto *right : {"UPDATE on jobs", "UPDATE on compliance_data",
                                  "INSERT on job_notifications", "sequence of job_notifications"})
            QVERIFY2(hints.contains(right), qPrintable(hints));
    }

    void aCheckTellsVersionAndEncoding()
    {
        TemporaryDatabase database(Content::Adopted, Backend::Postgres);
        const auto check = checkDatabase(connect(database, Access::ReadOnly));
        QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
        QCOMPARE(check->inspection.kind, DatabaseKind::WebApplication);
        QCOMPARE(check->inspection.version, latestSchemaVersion);
        QVERIFY(check->inspection.notificationNeedsJob);
        QCOMPARE(check->vitals.size(), 2);
        QCOMPARE(check->vitals.first().name, "server_version");
        QVERIFY(!check->vitals.first().value.isEmpty());
        QCOMPARE(check->vitals.last().value, "UTF8");
        QCOMPARE(check->damage, QStringList());
        const auto jobs = std::find_if(check->rowCounts.begin(), check->rowCounts.end(),
                                       [](const auto &count) { return count.table == "jobs"; });
        QCOMPARE(jobs->rows, 419);
    }

    void aForeignDatabaseIsRefused()
    {
        const auto connection = expectOk(
            Connection::open(PostgresServer::instance().url("postgres"), Access::ReadOnly));
        const auto refused = inspect(connection);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY(refused.error().message.contains("is a database, but neither"));
    }

    void adoptionAddsWhatWasAgreedTo()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        const AdoptionOptions options{true, true};
        const auto now = at("2026-01-01T00:00:00Z");
        const auto before = database.bytes();
        {
            const auto reader = connect(database, Access::ReadOnly);
            QCOMPARE(planAdoption(reader, options)->size(), 3);
            QCOMPARE(database.bytes(), before);
        }
        const auto connection = connect(database);
        const auto adopted = adopt(connection, options, now);
        QVERIFY2(adopted, adopted ? "" : qPrintable(adopted.error().detail));
        QVERIFY(planAdoption(connection, options)->isEmpty());
        QVERIFY(adopt(connection, options, now)); // safe to repeat
        QVERIFY(inspect(connection)->isAdopted());
        QVERIFY(!inspect(connection)->notificationNeedsJob);
        const auto id = database.insert("job_notifications", {{"notification_type", "T"},
                                                              {"title", "t"},
                                                              {"message", "m"},
                                                              {"is_read", false},
                                                              {"created_at", "2026-01-01 00:00:00"},
                                                              {"recipient_id", 1}});
        QCOMPARE(database.value("SELECT last_value FROM job_notifications_id_seq"), id);
    }

    void filesAreMadeAndBackedUpByOtherMeans()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        const auto created = createEmbedded(database.url(), at("2026-01-01T00:00:00Z"));
        QCOMPARE(created.error().code, ErrorCode::InvalidArgument);
        QVERIFY(created.error().message.contains("createdb"));
        const auto backedUp = backup(connect(database), database.filePath("copy"));
        QCOMPARE(backedUp.error().code, ErrorCode::InvalidArgument);
        QVERIFY(backedUp.error().message.contains("pg_dump"));
        QVERIFY(!QFile::exists(database.filePath("copy")));
    }

    void aLockIsWaitedForAsLongAsWasSaid()
    {
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        database.addJob(at("2026-01-01T00:00:00Z"));
        const auto holder = connect(database);
        const auto transaction = Transaction::begin(holder, Kind::Write);
        QVERIFY(Statement::run(holder, "UPDATE jobs SET title = 'held'"));
        const auto other = connect(database, Access::ReadWrite, std::chrono::milliseconds(50));
        const auto refused = Statement::run(other, "UPDATE jobs SET title = ?", {"x"});
        QCOMPARE(refused.error().code, ErrorCode::Locked);
    }

    void exclusiveTransactionsKeepEachOtherOut()
    {
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        const auto first = connect(database);
        const auto second = connect(database, Access::ReadWrite, std::chrono::milliseconds(50));
        {
            auto held = Transaction::begin(first, Kind::Exclusive);
            QVERIFY(held);
            QVERIFY(Transaction::begin(second, Kind::Write));
            QCOMPARE(Transaction::begin(second, Kind::Exclusive).error().code, ErrorCode::Locked);
            QVERIFY(held->commit());
        }
        QVERIFY(Transaction::begin(second, Kind::Exclusive));
    }

    void aSnapshotDoesNotSeeWhatOthersWriteMeanwhile()
    {
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        const auto reader = connect(database, Access::ReadOnly);
        const auto snapshot = Snapshot::take(reader);
        QCOMPARE(readOne(reader, "SELECT count(*) FROM jobs")->toInt(), 0);
        database.addJob(at("2026-01-01T00:00:00Z"));
        QCOMPARE(readOne(reader, "SELECT count(*) FROM jobs")->toInt(), 0);
    }

    /// The server would answer COMMIT with a rollback and no error.
    void aTransactionThatFailedIsNotCommitted()
    {
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        const auto connection = connect(database);
        {
            auto prepared = Statement::prepare(connection, "UPDATE users SET role = ?");
            auto transaction = Transaction::begin(connection, Kind::Write);
            QVERIFY(prepared->execute({"FM"}));
            QVERIFY(!Statement::run(connection, "UPDATE users SET email = ?", {QVariant()}));
            QVERIFY(!prepared->execute({"CONTRACTOR"}));
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(readOne(connection, "SELECT role FROM users WHERE id = ?", {1})->toString(),
                 "ADMIN");
    }

    void aConnectionThatIsLostIsAResult()
    {
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        const auto connection = connect(database);
        auto prepared = Statement::prepare(connection, "UPDATE users SET role = ?");
        auto transaction = Transaction::begin(connection, Kind::Write);
        QVERIFY(prepared->execute({"FM"}));
        const auto process = readOne(connection, "SELECT pg_backend_pid()")->toInt();
        QVERIFY(database.value("SELECT pg_terminate_backend(?)", {process}).toBool());
        const auto lost = transaction->commit();
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Failed);
        QVERIFY2(lost.error().message.contains("ended the connection; nothing was changed"),
                 qPrintable(lost.error().message));
        QVERIFY(!Statement::run(connection, "SELECT 1"));
    }

    void valuesAreBoundAndComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("SQL") << "'; DROP TABLE jobs; --";
        QTest::newRow("quotes and backslashes") << R"(it's "so" \' \\ \n E'x' $$)";
        QTest::newRow("question marks and names") << "? :name $1 @x";
        QTest::newRow("beyond the basic plane") << "Zürich 🔧";
        QTest::newRow("line breaks") << "a\r\nb\tc\x1b[2J";
        QTest::newRow("empty, which is not NULL") << "";
    }
    void valuesAreBoundAndComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        database.execute(
            QString("ALTER DATABASE %1 SET backslash_quote = off").arg(nameOf(database)));
        const auto connection = connect(database);
        QVERIFY(Statement::run(connection, "UPDATE users SET first_name = ?", {text}));
        QCOMPARE(readOne(connection, "SELECT first_name FROM users")->toString(), text);
        QCOMPARE(
            readOne(connection, "SELECT count(*) FROM users WHERE first_name = ?", {text})->toInt(),
            1);
    }

    void aNullTextIsStoredAsNull()
    {
        TemporaryDatabase database(Content::Embedded, Backend::Postgres);
        database.addJob(at("2026-01-01T00:00:00Z"), {{"notes", QString()}});
        QCOMPARE(database.value("SELECT count(*) FROM jobs WHERE notes IS NULL").toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
