// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inspection.h"
#include "database/migrations.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Which database is recognised as what, and what a database that is not is said to lack.
class InspectionTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static Result<Inspection> inspectionOf(const TemporaryDatabase &database)
    {
        const auto connection = Connection::open(database.url(), Access::ReadOnly);
        if (!connection)
            return connection.error();
        return inspect(*connection);
    }

    static Status ownTablesOf(const TemporaryDatabase &database)
    {
        const auto connection = Connection::open(database.url(), Access::ReadOnly);
        if (!connection)
            return connection.error();
        return requireOwnTables(*connection);
    }

private Q_SLOTS:
    void recognisesEachKind_data()
    {
        QTest::addColumn<TemporaryDatabase::Content>("content");
        QTest::addColumn<DatabaseKind>("kind");
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("notificationNeedsJob");
        QTest::newRow("embedded") << Content::Embedded << DatabaseKind::Embedded
                                  << latestSchemaVersion << false;
        QTest::newRow("web application")
            << Content::WebApplication << DatabaseKind::WebApplication << 0 << true;
        QTest::newRow("adopted") << Content::Adopted << DatabaseKind::WebApplication
                                 << latestSchemaVersion << true;
    }
    void recognisesEachKind()
    {
        QFETCH(TemporaryDatabase::Content, content);
        QFETCH(DatabaseKind, kind);
        QFETCH(int, version);
        QFETCH(bool, notificationNeedsJob);
        const TemporaryDatabase database(content);
        const auto found = inspectionOf(database);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->kind, kind);
        QCOMPARE(found->version, version);
        QCOMPARE(found->isAdopted(), version > 0);
        QCOMPARE(found->notificationNeedsJob, notificationNeedsJob);

        const auto ready = ownTablesOf(database);
        QCOMPARE(ready.isOk(), version > 0);
        if (!ready) {
            QCOMPARE(ready.error().code, ErrorCode::NotAdopted);
            QVERIFY(ready.error().message.contains("database adopt --dry-run --database " +
                                                   database.path()));
        }
    }

    void everythingThatIsLackingIsNamed()
    {
        TemporaryDatabase database(Content::WebApplication);
        database.execute("DROP TABLE payouts");
        database.execute("ALTER TABLE jobs RENAME COLUMN title TO heading");
        database.execute("ALTER TABLE users RENAME COLUMN is_active TO enabled");
        const auto found = inspectionOf(database);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY2(found.error().message.contains(
                     "lacks: column users.is_active, column jobs.title, table payouts."),
                 qPrintable(found.error().message));
    }

    void aDatabaseWithNoneOfTheTablesIsForeign()
    {
        QTemporaryDir folder;
        const auto url = DatabaseUrl::fromPath(folder.filePath("shop.sqlite3"));
        const auto connection = Connection::create(url);
        QVERIFY(runAll(*connection, {"CREATE TABLE orders (id integer)"}));
        const auto found = inspect(*connection);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY(found.error().message.contains("neither Caretaker's nor the web application's"));
    }

    void furtherTablesAndColumnsDoNoHarm()
    {
        TemporaryDatabase database(Content::WebApplication);
        database.execute("ALTER TABLE jobs ADD COLUMN colour text");
        database.execute("CREATE TABLE caretaker_of_the_month (id integer)");
        const auto found = inspectionOf(database);
        QVERIFY(found);
        QCOMPARE(found->version, 0);
    }

    void aNewerDatabaseIsRefusedByName()
    {
        TemporaryDatabase database(Content::Adopted);
        database.execute("INSERT INTO caretaker_migrations VALUES (?, '2030-01-01 00:00:00', 'x')",
                         {latestSchemaVersion + 1});
        for (const auto &refused :
             {inspectionOf(database).error(), ownTablesOf(database).error()}) {
            QCOMPARE(refused.code, ErrorCode::DatabaseUnusable);
            QVERIFY(refused.message.startsWith(database.path()));
            QVERIFY(refused.message.contains(QString("newer Caretaker (version %1 of its tables; "
                                                     "this one knows %2)")
                                                 .arg(latestSchemaVersion + 1)
                                                 .arg(latestSchemaVersion)));
        }
    }
};

QTEST_GUILESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
