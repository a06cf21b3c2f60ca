// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/snapshot.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Statements and transactions: values are bound, errors come out, and what was not committed has
/// not happened.
class StatementTest : public QObject
{
    Q_OBJECT

    TemporaryDatabase m_database{TemporaryDatabase::Content::Embedded};

    [[nodiscard]] Connection connect(std::chrono::milliseconds lockWait = defaultLockWait) const
    {
        return std::move(Connection::open(m_database.url(), Access::ReadWrite, lockWait)).value();
    }

    int namesLike(const QString &name)
    {
        return m_database.value("SELECT count(*) FROM workspaces WHERE name = ?", {name}).toInt();
    }

    static Status rename(const Connection &connection, const QString &name)
    {
        auto renamed = Statement::run(connection, "UPDATE workspaces SET name = ?", {name});
        if (!renamed)
            return renamed.error();
        return Done{};
    }

private Q_SLOTS:
    void init() { m_database.execute("UPDATE workspaces SET name = 'Site'"); }

    void valuesAreBoundAndComeBackAsTheyWere_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("SQL") << QVariant("'; DROP TABLE jobs; --");
        QTest::newRow("quotes") << QVariant(R"(it's "so" `here`)");
        QTest::newRow("question marks and names") << QVariant("? :name $1 @x");
        QTest::newRow("zero byte within") << QVariant(QString("a") + QChar(u'\0') + "b");
        QTest::newRow("beyond the basic plane") << QVariant("Zürich 🔧");
        QTest::newRow("line breaks") << QVariant("a\r\nb\tc\x1b[2J");
        QTest::newRow("long") << QVariant(QString(300000, 'x'));
        QTest::newRow("empty, which is not NULL") << QVariant(QString(""));
        QTest::newRow("largest integer") << QVariant(std::numeric_limits<qint64>::max());
        QTest::newRow("smallest integer") << QVariant(std::numeric_limits<qint64>::min());
        QTest::newRow("real") << QVariant(0.1);
    }
    void valuesAreBoundAndComeBackAsTheyWere()
    {
        QFETCH(QVariant, value);
        const auto connection = connect();
        QVERIFY(Statement::run(connection, "CREATE TEMP TABLE t (v)"));
        QVERIFY(Statement::run(connection, "INSERT INTO t VALUES (?)", {value}));
        QCOMPARE(*readOne(connection, "SELECT v FROM t"), value);
        QCOMPARE(readOne(connection, "SELECT count(*) FROM t WHERE v = ?", {value})->toInt(), 1);
        QCOMPARE(readOne(connection, "SELECT count(*) FROM jobs")->toInt(), 0);
    }

    void aNullTextIsStoredAsNull()
    {
        const auto connection = connect();
        QVERIFY(readOne(connection, "SELECT ? IS NULL", {QString()})->toBool());
        QVERIFY(!readOne(connection, "SELECT ? IS NULL", {QString("")})->toBool());
    }

    void aStatementThatIsRunAgainTakesNewValues()
    {
        const auto connection = connect();
        auto statement = Statement::prepare(connection, "SELECT ? + ?");
        for (const auto &[a, b] : {std::pair(1, 2), std::pair(30, 4)}) {
            QVERIFY(statement->execute({a, b}));
            QVERIFY(*statement->next());
            QCOMPARE(statement->integer(0), a + b);
            QVERIFY(!*statement->next());
        }
    }

    void theNumberOfValuesHasToFit_data()
    {
        QTest::addColumn<QVariantList>("values");
        QTest::newRow("none") << QVariantList();
        QTest::newRow("too few") << QVariantList{1};
        QTest::newRow("too many") << QVariantList{1, 2, 3};
    }
    void theNumberOfValuesHasToFit()
    {
        QFETCH(QVariantList, values);
        const auto connection = connect();
        auto fresh = Statement::prepare(connection, "SELECT ? + ?");
        QVERIFY(!fresh->execute(values));
        auto used = Statement::prepare(connection, "SELECT ? + ?");
        QVERIFY(used->execute({1, 2}));
        QVERIFY2(!used->execute(values), "the values of the run before must not serve again");
    }

    void aStatementThatIsRefusedSaysWhatAndWhere_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("detail");
        QTest::newRow("syntax") << "SELEC 1"
                                << "syntax error";
        QTest::newRow("table") << "SELECT * FROM nowhere"
                               << "no such table: nowhere";
        QTest::newRow("two at once") << "SELECT 1; DELETE FROM users"
                                     << "multiple statements";
        QTest::newRow("constraint") << "UPDATE users SET role = NULL"
                                    << "NOT NULL constraint";
    }
    void aStatementThatIsRefusedSaysWhatAndWhere()
    {
        QFETCH(QString, sql);
        QFETCH(QString, detail);
        const auto connection = connect();
        const auto refused = Statement::run(connection, sql);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Failed);
        QVERIFY(refused.error().message.startsWith(m_database.path()));
        QVERIFY2(refused.error().detail.contains(detail), qPrintable(refused.error().detail));
        QVERIFY(refused.error().detail.endsWith('[' + sql + ']'));
        QCOMPARE(readOne(connection, "SELECT count(*) FROM users")->toInt(), 1);
    }

    void anErrorHalfWayThroughTheRowsIsNoEnd()
    {
        const auto connection = connect();
        const auto rows =
            readAll<qint64>(connection,
                            "SELECT abs(value) FROM (SELECT 1 AS value UNION ALL SELECT 2 UNION "
                            "ALL SELECT -9223372036854775807 - 1)",
                            {}, [](const Statement &row) { return row.integer(0); });
        QVERIFY(!rows);
        QVERIFY(rows.error().detail.contains("integer overflow"));
    }

    void readOneTellsNoRowFromNull()
    {
        const auto connection = connect();
        QVERIFY(!readOne(connection, "SELECT 1 FROM users WHERE id = 99")->isValid());
        const auto null = readOne(connection, "SELECT NULL");
        QVERIFY(null->isValid());
        QVERIFY(null->isNull());
    }

    void whatWasNotCommittedHasNotHappened()
    {
        const auto connection = connect();
        {
            const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
            QVERIFY(transaction);
            QVERIFY(rename(connection, "Other"));
        }
        QCOMPARE(namesLike("Site"), 1);
        QVERIFY(Transaction::begin(connection, Transaction::Kind::Write)); // none is left open
    }

    void whatWasCommittedStays()
    {
        const auto connection = connect();
        {
            auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
            QVERIFY(rename(connection, "Other"));
            QVERIFY(transaction->commit());
            QCOMPARE(namesLike("Other"), 1);
        }
        QCOMPARE(namesLike("Other"), 1);
    }

    void aTransactionThatIsHandedOnIsNotRolledBack()
    {
        const auto connection = connect();
        auto first = Transaction::begin(connection, Transaction::Kind::Write);
        {
            auto second = std::move(first).value();
            QVERIFY(rename(connection, "Other"));
            QVERIFY(second.commit());
        }
        QCOMPARE(namesLike("Other"), 1);
    }

    void aCommitThatIsRefusedIsRolledBack()
    {
        const auto connection = connect();
        {
            auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
            QVERIFY(rename(connection, "Other"));
            QVERIFY(Statement::run(connection, "UPDATE workspaces SET owner_id = 99")); // deferred
            const auto committed = transaction->commit();
            QVERIFY(!committed);
            QVERIFY(committed.error().detail.contains("FOREIGN KEY"));
        }
        QCOMPARE(namesLike("Site"), 1);
        QVERIFY(Transaction::begin(connection, Transaction::Kind::Write));
    }

    void aWriteTransactionHoldsTheLockFromTheStart()
    {
        const auto connection = connect();
        const auto other = connect(std::chrono::milliseconds(1));
        const auto held = Transaction::begin(connection, Transaction::Kind::Write);
        const auto refused = rename(other, "Other");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QVERIFY(refused.error().message.contains("is locked by another program"));
    }

    void aSnapshotDoesNotSeeWhatOthersWriteMeanwhile()
    {
        const auto reader = connect();
        const auto sql = QStringLiteral("SELECT name FROM workspaces");
        {
            const auto snapshot = Snapshot::take(reader);
            QVERIFY(snapshot);
            QCOMPARE(readOne(snapshot->connection(), sql)->toString(), "Site");
            m_database.execute("UPDATE workspaces SET name = 'Other'");
            QCOMPARE(readOne(snapshot->connection(), sql)->toString(), "Site");
        }
        QCOMPARE(readOne(reader, sql)->toString(), "Other");
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
