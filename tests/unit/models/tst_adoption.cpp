// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inspection.h"
#include "database/migrations.h"
#include "database/preparation.h"
#include "database/statement.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Adopting the web application's database: what is added, what is kept, and that all of it or
/// nothing happens.
class AdoptionTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const Instant m_now = at("2026-11-22T14:30:00Z");
    static constexpr AdoptionOptions everything{true, true};

    [[nodiscard]] Status adoptIt(const TemporaryDatabase &database,
                                 const AdoptionOptions &options) const
    {
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        return adopt(*connection, options, m_now);
    }

    static QList<AdoptionStep> planned(const TemporaryDatabase &database,
                                       const AdoptionOptions &options)
    {
        const auto connection = Connection::open(database.url(), Access::ReadOnly);
        return planAdoption(*connection, options).value();
    }

    static QStringList schema(TemporaryDatabase &database)
    {
        return database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema "
                             "ORDER BY type, name");
    }

    /// Three notifications, of which the newest was deleted: id 4 is the next.
    static void addNotifications(TemporaryDatabase &database)
    {
        for (const auto *title : {"one", "it's \"two\"; --", "three"})
            database.insert("job_notifications", {{"recipient_id", 1},
                                                  {"job_id", 1},
                                                  {"notification_type", "JOB_VERIFIED"},
                                                  {"title", title},
                                                  {"message", "m"},
                                                  {"is_read", false},
                                                  {"created_at", "2026-01-01 00:00:00"}});
        database.execute("DELETE FROM job_notifications WHERE title = 'three'");
    }

    static qint64 insertWithoutJob(TemporaryDatabase &database)
    {
        return database.insert("job_notifications", {{"recipient_id", 1},
                                                     {"job_id", QVariant()},
                                                     {"notification_type", "JOB_VERIFIED"},
                                                     {"title", "none"},
                                                     {"message", "m"},
                                                     {"is_read", false},
                                                     {"created_at", "2026-01-01 00:00:00"}});
    }

private Q_SLOTS:
    void nothingOfTheWebApplicationIsTouchedUnasked()
    {
        TemporaryDatabase database(Content::WebApplication);
        addNotifications(database);
        const auto schemaBefore = schema(database);
        const auto jobs = database.rows("SELECT * FROM jobs");
        QVERIFY(adoptIt(database, {}));
        QCOMPARE(database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE "
                               "tbl_name NOT LIKE 'caretaker_%' ORDER BY type, name"),
                 schemaBefore);
        QCOMPARE(database.rows("SELECT * FROM jobs"), jobs);
        QCOMPARE(database.value("PRAGMA journal_mode").toString(), "delete");
        QCOMPARE(database.rows("SELECT version, applied_at FROM caretaker_migrations"),
                 QStringList{"1|2026-11-22 14:30:00"});
    }

    void thePlanIsWhatAdoptionDoes_data()
    {
        QTest::addColumn<bool>("relax");
        QTest::addColumn<bool>("indexes");
        QTest::addColumn<int>("steps");
        QTest::newRow("tables only") << false << false << 1;
        QTest::newRow("with relaxed notifications") << true << false << 2;
        QTest::newRow("with indexes") << false << true << 2;
        QTest::newRow("with both") << true << true << 3;
    }
    void thePlanIsWhatAdoptionDoes()
    {
        QFETCH(bool, relax);
        QFETCH(bool, indexes);
        QFETCH(int, steps);
        const AdoptionOptions options{relax, indexes};
        TemporaryDatabase byHand(Content::WebApplication), adopted(Content::WebApplication);
        const auto before = byHand.bytes();
        const auto plan = planned(byHand, options);
        QCOMPARE(plan.size(), steps);
        QCOMPARE(byHand.bytes(), before);
        {
            const auto connection = Connection::open(byHand.url(), Access::ReadWrite);
            QVERIFY(Statement::run(*connection, "PRAGMA foreign_keys = OFF"));
            for (const auto &step : plan) {
                QVERIFY(!step.description.isEmpty());
                QVERIFY(runAll(*connection, step.statements));
            }
        }
        QVERIFY(adoptIt(adopted, options));
        QCOMPARE(schema(adopted), schema(byHand));
    }

    void adoptingTwiceHasNothingToDo()
    {
        TemporaryDatabase database(Content::WebApplication);
        addNotifications(database);
        QVERIFY(adoptIt(database, everything));
        QVERIFY(planned(database, everything).isEmpty());
        const auto before = database.bytes();
        QVERIFY(adoptIt(database, everything));
        QCOMPARE(database.bytes(), before);
    }

    void whatWasLeftOutCanBeAddedLater()
    {
        TemporaryDatabase later(Content::Adopted), atOnce(Content::WebApplication);
        QCOMPARE(planned(later, everything).size(), 2);
        QVERIFY(adoptIt(later, everything));
        QVERIFY(adoptIt(atOnce, everything));
        QCOMPARE(schema(later), schema(atOnce));
    }

    void anEmbeddedDatabaseNeedsNothing()
    {
        QVERIFY(planned(TemporaryDatabase(Content::Embedded), everything).isEmpty());
    }

    void relaxingKeepsRowsIndexesForeignKeysAndTheNextId()
    {
        TemporaryDatabase database(Content::WebApplication);
        addNotifications(database);
        const auto rows = database.rows("SELECT * FROM job_notifications ORDER BY id");
        const auto indexes = database.rows("SELECT name, sql FROM sqlite_schema WHERE tbl_name = "
                                           "'job_notifications' AND type = 'index' ORDER BY name");
        const auto columns = QStringLiteral("SELECT cid, name, type, dflt_value, pk, "
                                            "name <> 'job_id' AND \"notnull\" "
                                            "FROM pragma_table_info('job_notifications')");
        const auto columnsBefore = database.rows(columns);
        const auto keys =
            QStringLiteral("SELECT * FROM pragma_foreign_key_list('job_notifications')");
        const auto keysBefore = database.rows(keys);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(indexes.size(), 4);
        QCOMPARE(keysBefore.size(), 2);

        QVERIFY(adoptIt(database, {true, false}));

        QCOMPARE(database.rows("SELECT * FROM job_notifications ORDER BY id"), rows);
        QCOMPARE(database.rows("SELECT name, sql FROM sqlite_schema WHERE tbl_name = "
                               "'job_notifications' AND type = 'index' ORDER BY name"),
                 indexes);
        QCOMPARE(database.rows(columns), columnsBefore);
        QCOMPARE(database.rows(keys), keysBefore);
        QCOMPARE(insertWithoutJob(database), 4);
        QVERIFY(database.rows("SELECT name FROM sqlite_schema WHERE name LIKE 'caretaker_new%'")
                    .isEmpty());
        QCOMPARE(database.value("PRAGMA integrity_check").toString(), "ok");
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(!Statement::run(*connection, "UPDATE job_notifications SET recipient_id = 999"));
        QVERIFY(!Statement::run(*connection, "UPDATE job_notifications SET title = NULL"));
    }

    void relaxingKeepsTriggersAndWhatRefersToTheTable()
    {
        TemporaryDatabase database(Content::WebApplication);
        addNotifications(database);
        database.execute("CREATE TABLE attachments (id integer PRIMARY KEY, notification_id bigint "
                         "REFERENCES job_notifications (id) ON DELETE CASCADE)");
        database.execute("INSERT INTO attachments VALUES (1, 1)");
        database.execute("CREATE VIEW unread AS SELECT title FROM job_notifications WHERE "
                         "NOT is_read");
        database.execute("CREATE TRIGGER note AFTER INSERT ON job_notifications BEGIN "
                         "INSERT INTO attachments (notification_id) VALUES (NEW.id); END");
        database.execute("CREATE TRIGGER tell AFTER DELETE ON estimates BEGIN DELETE FROM "
                         "job_notifications WHERE job_id = OLD.job_id; END");
        const auto others =
            QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE name IN "
                           "('attachments', 'unread', 'note', 'tell') ORDER BY name");
        const auto before = database.rows(others);

        const auto adopted = adoptIt(database, {true, false});
        QVERIFY2(adopted, adopted ? "" : qPrintable(adopted.error().message));

        QCOMPARE(database.rows(others), before);
        QCOMPARE(database.rows("SELECT * FROM attachments"), QStringList{"1|1"});
        QCOMPARE(database.rows("SELECT title FROM unread").size(), 2);
        insertWithoutJob(database);
        QCOMPARE(database.rows("SELECT * FROM attachments"), (QStringList{"1|1", "2|4"}));
    }

    void indexesAreAddedOnceAndOnlyWhereTheyAreMissing()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto own = QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'index' AND "
                                        "name LIKE 'caretaker_%' AND tbl_name NOT LIKE "
                                        "'caretaker_%' ORDER BY name");
        QVERIFY(adoptIt(database, {false, true}));
        const auto all = database.rows(own);
        QCOMPARE(all.size(), 8);
        database.execute("DROP INDEX caretaker_jobs_assignee");
        const auto plan = planned(database, everything);
        QCOMPARE(plan.size(), 2); // and notifications, which were not relaxed
        QCOMPARE(plan.last().statements.size(), 1);
        QVERIFY(adoptIt(database, {false, true}));
        QCOMPARE(database.rows(own), all);
    }

    void notificationsThatReferToNothingStopTheRelaxingWhole()
    {
        TemporaryDatabase database(Content::WebApplication);
        addNotifications(database);
        {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(Statement::run(*connection, "PRAGMA foreign_keys = OFF"));
            QVERIFY(Statement::run(*connection, "UPDATE job_notifications SET job_id = 99999"));
        }
        const auto before = database.bytes();
        const auto adopted = adoptIt(database, everything);
        QVERIFY(!adopted);
        QCOMPARE(adopted.error().code, ErrorCode::Failed);
        QVERIFY(adopted.error().message.contains("Adopt without --relax-notifications"));
        QCOMPARE(database.bytes(), before);

        QVERIFY(adoptIt(database, {false, true})); // as the message says
    }

    void notificationsThatAreRelaxedAlreadyAreNotLookedAt()
    {
        TemporaryDatabase database(Content::WebApplication);
        QVERIFY(adoptIt(database, {true, false}));
        {
            addNotifications(database);
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(Statement::run(*connection, "PRAGMA foreign_keys = OFF"));
            QVERIFY(Statement::run(*connection, "UPDATE job_notifications SET job_id = 99999"));
        }
        const auto adopted = adoptIt(database, everything);
        QVERIFY2(adopted, adopted ? "" : qPrintable(adopted.error().message));
        QVERIFY(planned(database, everything).isEmpty());
    }

    void anErrorHalfWayLeavesNothing_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("a table of ours") << "CREATE TABLE caretaker_outbox (id integer)";
        QTest::newRow("the table for the copy")
            << "CREATE TABLE caretaker_new_notifications (id integer)";
        QTest::newRow("an index's name") << "CREATE TABLE caretaker_jobs_assignee (id integer)";
    }
    void anErrorHalfWayLeavesNothing()
    {
        QFETCH(QString, obstacle);
        TemporaryDatabase database(Content::WebApplication);
        addNotifications(database);
        database.execute(obstacle);
        const auto before = database.bytes();
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto adopted = adopt(*connection, everything, m_now);
        QVERIFY(!adopted);
        QCOMPARE(adopted.error().code, ErrorCode::Failed);
        QCOMPARE(database.bytes(), before);
        QCOMPARE(readOne(*connection, "PRAGMA foreign_keys")->toInt(), 1);
    }

    void anUnknownDefinitionIsLeftAloneAndSaidSo()
    {
        TemporaryDatabase database(Content::WebApplication);
        {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(Statement::run(*connection, "DROP TABLE job_notifications"));
            QVERIFY(Statement::run(
                *connection,
                "CREATE TABLE [job_notifications] ([id] integer PRIMARY KEY, [recipient_id] "
                "bigint, [job_id] [big int] NOT NULL, notification_type, title, message, is_read, "
                "read_at, created_at)"));
        }
        const auto before = database.bytes();
        const auto adopted = adoptIt(database, {true, false});
        QVERIFY(!adopted);
        QVERIFY(adopted.error().message.contains("defined in a way that is not known"));
        QCOMPARE(database.bytes(), before);
    }

    void aLockedDatabaseIsSaidToBeLocked()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        const auto other = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(Statement::run(*other, "BEGIN IMMEDIATE"));
        const auto connection =
            Connection::open(database.url(), Access::ReadWrite, std::chrono::milliseconds(1));
        const auto adopted = adopt(*connection, everything, m_now);
        QVERIFY(!adopted);
        QCOMPARE(adopted.error().code, ErrorCode::Locked);
        QCOMPARE(database.bytes(), before);
    }
};

QTEST_GUILESS_MAIN(AdoptionTest)
#include "tst_adoption.moc"
