// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/preparation.h"
#include "database/statement.h"
#include "demo/demo_data.h"
#include "demo/random.h"
#include "temporary_database.h"

#include <QtTest>

#include <algorithm>
#include <memory>

using namespace caretaker;
using namespace caretaker::testing;

namespace {

constexpr auto moment = "2026-11-22T14:30:00Z";

/// An embedded database as the program makes it, filled or still empty, open as long as the test
/// looks at it.
class Filled
{
public:
    Filled()
        : m_url(DatabaseUrl::fromPath(m_folder.filePath(QStringLiteral("demo.sqlite3"))))
        , m_isCreated(createEmbedded(m_url, at(moment)).isOk())
        , m_connection(Connection::open(m_url, Access::ReadWrite))
    {
        if (!m_isCreated || !m_connection)
            qFatal("the database could not be made");
    }

    explicit Filled(const DemoOptions &options, const char *now = moment) : Filled()
    {
        if (auto filled = fillWithDemoData(connection(), options, at(now)); !filled)
            qFatal("%s (%s)", qPrintable(filled.error().message),
                   qPrintable(filled.error().detail));
    }

    [[nodiscard]] const Connection &connection() const { return *m_connection; }

    [[nodiscard]] qint64 count(const QString &sql) const
    {
        const auto value = readOne(connection(), sql);
        if (!value)
            qFatal("%s", qPrintable(value.error().detail));
        return value->toLongLong();
    }

    /// Every row of every table, as text.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (const auto *table : tables) {
            auto statement = Statement::run(connection(), QStringLiteral("SELECT * FROM ") + table);
            while (*statement->next()) {
                QStringList cells{table};
                for (int column = 0; statement->value(column).isValid(); ++column)
                    cells.append(statement->value(column).isNull() ? QStringLiteral("NULL")
                                                                   : statement->text(column));
                all.append(cells.join(u'|'));
            }
        }
        return all;
    }

    static constexpr const char *tables[] = {"users",
                                             "workspaces",
                                             "contractors",
                                             "jobs",
                                             "job_assignments",
                                             "estimates",
                                             "payouts",
                                             "payout_requests",
                                             "job_completions",
                                             "compliance_data",
                                             "job_payout_eligibility",
                                             "job_notifications"};

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;
    bool m_isCreated;
    Result<Connection> m_connection;
};

} // namespace

class DemoDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomNumbersAreThoseOfTheReference()
    {
        // The first outputs of the reference implementation for the state 1234567.
        demo::Random random(1234567);
        QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317));
        QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
        QCOMPARE(random.next(), Q_UINT64_C(9817491932198370423));
    }

    void theSameSeedGivesTheSameRows()
    {
        QCOMPARE(Filled({300, 7}).rows(), Filled({300, 7}).rows());
    }

    void anotherSeedGivesOtherRows()
    {
        QVERIFY(Filled({300, 7}).rows() != Filled({300, 8}).rows());
    }

    void makesAsManyJobsAsAskedFor_data()
    {
        QTest::addColumn<int>("jobs");
        for (const auto jobs : {1, 2, 13, 300, 2000})
            QTest::addRow("%d", jobs) << jobs;
    }
    void makesAsManyJobsAsAskedFor()
    {
        QFETCH(int, jobs);
        const Filled database({jobs, 1});
        QCOMPARE(database.count("SELECT count(*) FROM jobs"), jobs);
        QCOMPARE(database.count("SELECT count(*) FROM jobs WHERE job_number = "
                                "printf('JOB-%06d', id)"),
                 jobs);
        QCOMPARE(database.count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        QCOMPARE(database.count("SELECT count(*) FROM pragma_integrity_check "
                                "WHERE integrity_check <> 'ok'"),
                 0);
    }

    void nothingContradictsItself_data()
    {
        QTest::addColumn<QString>("contradiction");
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("job touched before it was created", "jobs WHERE updated_at < created_at");
        row("job touched in the future", "jobs WHERE updated_at > '2026-11-22 14:30:00'");
        row("job due before it was created", "jobs WHERE due_date < date(created_at)");
        row("completed without a date or cost",
            "jobs WHERE status = 'COMPLETED' AND (completed_date IS NULL OR actual_cost IS NULL)");
        row("date or cost without being completed",
            "jobs WHERE status <> 'COMPLETED' AND (completed_date IS NOT NULL OR actual_cost IS "
            "NOT NULL)");
        row("completed before it was created", "jobs WHERE completed_date < date(created_at)");
        row("completed after it was last touched", "jobs WHERE completed_date > date(updated_at)");
        row("completed or under way without anybody",
            "jobs WHERE status IN ('COMPLETED', 'IN_PROGRESS') AND assigned_to_id IS NULL");
        row("numbers out of order", "jobs a JOIN jobs b ON b.id = a.id + 1 "
                                    "WHERE date(b.created_at) < date(a.created_at)");
        row("unknown words", "jobs WHERE status NOT IN ('PENDING', 'IN_PROGRESS', 'COMPLETED', "
                             "'CANCELLED') OR priority NOT IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')");
        row("fractions of a cent",
            "jobs WHERE abs(estimated_cost * 100 - round(estimated_cost * 100)) > 0.0001");
        row("assigned to somebody else",
            "job_assignments a JOIN jobs j ON j.id = a.job_id JOIN contractors c "
            "ON c.id = a.contractor_id WHERE j.assigned_to_id IS NOT c.user_id "
            "OR c.workspace_id <> j.workspace_id");
        row("assigned outside the job's life",
            "job_assignments a JOIN jobs j ON j.id = a.job_id "
            "WHERE a.assigned_at < j.created_at OR a.assigned_at > j.updated_at");
        row("created by a contractor", "jobs j JOIN users u ON u.id = j.created_by_id "
                                       "WHERE u.role NOT IN ('ADMIN', 'FM')");
        row("completion before the job", "job_completions c JOIN jobs j ON j.id = c.job_id "
                                         "WHERE c.submitted_at < j.created_at");
        row("paid without a payout",
            "job_payout_eligibility e WHERE e.status = 'PAID' AND NOT EXISTS (SELECT 1 FROM "
            "payouts p WHERE p.job_id = e.job_id AND p.status = 'COMPLETED' AND p.amount = "
            "e.amount AND p.paid_date >= date(e.created_at))");
        row("paid in the future", "payouts WHERE paid_date > '2026-11-22'");
        row("payout completed without a date",
            "payouts WHERE (status = 'COMPLETED') <> (paid_date IS NOT NULL)");
        row("document issued after it expires", "compliance_data WHERE issue_date >= expiry_date");
        row("document issued in the future", "compliance_data WHERE issue_date > '2026-11-22'");
        row("document touched in the future",
            "compliance_data WHERE updated_at > '2026-11-22 14:30:00'");
        row("document of another workspace",
            "compliance_data d JOIN contractors c ON c.id = d.contractor_id "
            "WHERE c.workspace_id <> d.workspace_id");
        row("request in the future", "payout_requests WHERE created_at > '2026-11-22 14:30:00'");
        row("estimate in the future", "estimates WHERE created_at > '2026-11-22 14:30:00'");
        row("notification read before it was written",
            "job_notifications WHERE read_at < created_at OR is_read <> (read_at IS NOT NULL)");
        row("address of a real domain",
            "users WHERE email <> '' AND email NOT GLOB '[a-z]*@example.com' "
            "AND email NOT GLOB '[a-z]*@example.org'");
        row("address with odd letters", "users WHERE email GLOB '*[^a-z0-9.@]*'");
    }
    void nothingContradictsItself()
    {
        QFETCH(QString, contradiction);
        static const Filled database({2000, 1});
        QCOMPARE(database.count("SELECT count(*) FROM " + contradiction), 0);
    }

    void hasSomethingForEveryTask_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("atMost");
        const auto row = [](const char *name, const char *sql, int atLeast, int atMost = 2000) {
            QTest::newRow(name) << QString::fromLatin1(sql) << atLeast << atMost;
        };
        constexpr auto documents =
            "compliance_data WHERE (status = 'APPROVED' AND expiry_date BETWEEN '2026-11-22' AND "
            "'2026-12-22') OR (status <> 'EXPIRED' AND expiry_date < '2026-11-22')";
        row("documents", "compliance_data", 400, 400);
        row("documents to change", documents, 14, 14);
        row("documents expiring",
            "compliance_data WHERE status = 'APPROVED' AND expiry_date BETWEEN '2026-11-22' AND "
            "'2026-12-22'",
            1);
        row("documents expired",
            "compliance_data WHERE status <> 'EXPIRED' AND expiry_date < '2026-11-22'", 1);
        row("documents without expiry", "compliance_data WHERE expiry_date IS NULL", 10);
        row("documents far from expiry", "compliance_data WHERE expiry_date > '2027-06-01'", 10);
        row("documents dealt with", "compliance_data WHERE status IN ('EXPIRED')", 10);
        row("unassigned", "jobs WHERE status = 'PENDING' AND assigned_to_id IS NULL", 6);
        row("due soon",
            "jobs WHERE status = 'PENDING' AND due_date BETWEEN '2026-11-22' AND '2026-11-29'", 1);
        row("pending and overdue", "jobs WHERE status = 'PENDING' AND due_date < '2026-11-22'", 6);
        row("created yesterday", "jobs WHERE date(created_at) = '2026-11-21'", 2);
        row("completed yesterday",
            "jobs WHERE status = 'COMPLETED' AND completed_date = '2026-11-21'", 2);
        row("estimated yesterday", "estimates WHERE date(created_at) = '2026-11-21'", 1);
        row("paid yesterday", "payouts WHERE status = 'COMPLETED' AND paid_date = '2026-11-21'", 1);
        row("drafts", "estimates WHERE status = 'DRAFT'", 6);
        row("completions", "job_completions WHERE status = 'SUBMITTED'", 1);
        row("pending requests", "payout_requests WHERE status = 'PENDING'", 6);
        row("old requests",
            "payout_requests WHERE status = 'PENDING' AND created_at < '2026-11-15 14:30:00'", 2);
        row("new requests",
            "payout_requests WHERE status = 'PENDING' AND created_at > '2026-11-15 14:30:00'", 1);
        row("ready for payout", "job_payout_eligibility WHERE status = 'READY'", 3);
        row("stale",
            "jobs WHERE status IN ('PENDING', 'IN_PROGRESS') AND updated_at < '2026-08-24 "
            "14:30:00'",
            15, 30);
        row("finished", "jobs WHERE status IN ('COMPLETED', 'CANCELLED')", 1700, 1950);
        row("notifications", "job_notifications", 10);
        row("administrators", "users WHERE role = 'ADMIN' AND is_active", 2);
        row("facility managers", "users WHERE role = 'FM' AND is_active", 4);
        row("inactive users", "users WHERE NOT is_active", 1);
        row("users without an address", "users WHERE email = ''", 1, 1);
        row("jobs without a creator", "jobs WHERE created_by_id IS NULL", 1);
        row("jobs with notes", "jobs WHERE notes <> ''", 100);
    }
    void hasSomethingForEveryTask()
    {
        QFETCH(QString, sql);
        QFETCH(int, atLeast);
        QFETCH(int, atMost);
        for (quint64 seed = 1; seed <= 3; ++seed) {
            static QMap<quint64, std::shared_ptr<Filled>> databases;
            auto &database = databases[seed];
            if (!database)
                database = std::make_shared<Filled>(DemoOptions{2000, seed});
            const auto count = database->count("SELECT count(*) FROM " + sql);
            QVERIFY2(count >= atLeast && count <= atMost,
                     qPrintable(QString("%1 with seed %2").arg(count).arg(seed)));
        }
    }

    void leavesTheConnectionAsItWas()
    {
        const Filled empty;
        const Filled filled({50, 1});
        for (const auto *setting : {"PRAGMA foreign_keys", "PRAGMA cache_size"})
            QCOMPARE(filled.count(setting), empty.count(setting));
        constexpr auto indexes = "SELECT count(*) FROM sqlite_schema WHERE type = 'index'";
        QCOMPARE(filled.count(indexes), empty.count(indexes));
    }

    void usersMayBeThereAlready()
    {
        const Filled other({60, 1});
        const auto name =
            readOne(other.connection(), "SELECT username FROM users WHERE id = 1")->toString();
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded);
        database.addUser({{"username", name}, {"email", name + "@example.com"}});
        database.addUser({{"email", ""}});
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(fillWithDemoData(*connection, {60, 1}, at(moment)).isOk());
        QCOMPARE(database.value("SELECT count(*) FROM pragma_foreign_key_check").toInt(), 0);
        QCOMPARE(database.value("SELECT count(*) FROM users WHERE email = ''").toInt(), 1);
    }

    void refusesADatabaseWithJobs()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded);
        database.addJob(at(moment));
        const auto before = database.bytes();
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto filled = fillWithDemoData(*connection, {50, 1}, at(moment));
        QVERIFY(!filled);
        QCOMPARE(filled.error().code, ErrorCode::Failed);
        QVERIFY(filled.error().message.contains("holds records already (in the table jobs)"));
        QCOMPARE(database.bytes(), before);
        QCOMPARE(database.value("SELECT count(*) FROM jobs").toInt(), 1);
    }

    void refusesTheWebApplicationsDatabase_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("with records") << false;
        QTest::newRow("without records") << true;
    }
    void refusesTheWebApplicationsDatabase()
    {
        QFETCH(bool, isEmpty);
        TemporaryDatabase database(TemporaryDatabase::Content::Adopted);
        if (isEmpty) {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(Statement::run(*connection, "PRAGMA foreign_keys = OFF").isOk());
            for (const auto *table : Filled::tables)
                QVERIFY(Statement::run(*connection, QString("DELETE FROM ") + table).isOk());
        }
        const auto before = database.bytes();
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto filled = fillWithDemoData(*connection, {50, 1}, at(moment));
        QVERIFY(!filled);
        QCOMPARE(filled.error().code, ErrorCode::Failed);
        QVERIFY(filled.error().message.contains("the web application's database"));
        QCOMPARE(database.bytes(), before);
    }

    void cancellingLeavesNothingBehind()
    {
        const Filled database;
        qint64 reported = 0;
        const DemoProgress progress{[&](qint64 done, qint64) { reported = done; },
                                    [&] { return reported >= 1000; }};
        const auto filled =
            fillWithDemoData(database.connection(), {5000, 1}, at(moment), progress);
        QVERIFY(!filled);
        QCOMPARE(filled.error().code, ErrorCode::Cancelled);
        QCOMPARE(database.rows(), QStringList());
        QVERIFY(fillWithDemoData(database.connection(), {50, 1}, at(moment)).isOk());
    }

    void progressRunsToTheEnd()
    {
        const Filled database;
        QList<qint64> steps;
        qint64 lastTotal = 0;
        const DemoProgress progress{[&](qint64 done, qint64 total) {
                                        steps.append(done);
                                        lastTotal = total;
                                    },
                                    {}};
        QVERIFY(fillWithDemoData(database.connection(), {3000, 1}, at(moment), progress).isOk());
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.first(), 0);
        QCOMPARE(steps.last(), lastTotal);
    }
};

QTEST_GUILESS_MAIN(DemoDataTest)
#include "tst_demo_data.moc"
