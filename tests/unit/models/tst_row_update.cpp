// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/row_update.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The guarded writer: it writes known columns only, and only where the row is what it was.
class RowUpdateTest : public QObject
{
    Q_OBJECT

    static constexpr auto then = "2026-01-01 00:00:00";
    static constexpr auto now = "2026-11-22 14:30:00";
    static constexpr auto row =
        "SELECT title, status, notes, actual_cost, updated_at FROM jobs ORDER BY id";
    const QVariant m_null;

    /// Whether the row was written.
    static Result<bool> write(const TemporaryDatabase &database, RowUpdate update)
    {
        update.updatedAtAfter = now;
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto refused = GuardedWriter(*connection).write({update});
        if (!refused)
            return refused.error();
        return refused->empty();
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void writesWhereTheRowIsWhatItWas_data()
    {
        QTest::addColumn<QVariant>("notes");
        QTest::addColumn<QVariant>("cost");
        QTest::newRow("texts and a number") << QVariant("n") << QVariant(12.5);
        QTest::newRow("whole number") << QVariant("n") << QVariant(2044);
        QTest::newRow("nothing") << m_null << m_null;
        QTest::newRow("empty text") << QVariant(QString("")) << m_null;
        QTest::newRow("hostile text") << QVariant("'; DROP TABLE users; --") << m_null;
    }
    void writesWhereTheRowIsWhatItWas()
    {
        QFETCH(QVariant, notes);
        QFETCH(QVariant, cost);
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto id =
            database.addJob(at("2026-01-01T00:00:00Z"), {{"notes", notes}, {"actual_cost", cost}});
        const auto other = database.addJob(at("2026-01-01T00:00:00Z"));
        const auto written = write(database, {"jobs",
                                              id,
                                              {{"status", "PENDING", "CANCELLED"},
                                               {"notes", notes, "'); new ?"},
                                               {"actual_cost", cost, QVariant()}},
                                              then});
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QVERIFY(*written);
        QCOMPARE(database.rows(row), (QStringList{
                                         QString("A job|CANCELLED|'); new ?||%1").arg(now),
                                         QString("A job|PENDING|||%1").arg(then),
                                     }));
        QCOMPARE(database.value("SELECT id FROM jobs WHERE status = 'PENDING'"), other);
        QCOMPARE(database.value("SELECT count(*) FROM jobs WHERE actual_cost IS NULL").toInt(), 2);
    }

    void leavesARowThatIsNotWhatItWas_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("other value") << "UPDATE jobs SET status = 'IN_PROGRESS'";
        QTest::newRow("NULL now has a value") << "UPDATE jobs SET notes = 'n'";
        QTest::newRow("NULL now is empty") << "UPDATE jobs SET notes = ''";
        QTest::newRow("value now NULL") << "UPDATE jobs SET actual_cost = NULL";
        QTest::newRow("a cent more") << "UPDATE jobs SET actual_cost = 12.51";
        QTest::newRow("touched") << "UPDATE jobs SET updated_at = '2026-01-01 00:00:00.000001'";
        QTest::newRow("gone") << "DELETE FROM jobs";
    }
    void leavesARowThatIsNotWhatItWas()
    {
        QFETCH(QString, change);
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto id = database.addJob(at("2026-01-01T00:00:00Z"), {{"actual_cost", 12.5}});
        database.execute(change);
        const auto before = database.rows(row);
        const auto written = write(database, {"jobs",
                                              id,
                                              {{"status", "PENDING", "CANCELLED"},
                                               {"notes", m_null, "x"},
                                               {"actual_cost", 12.5, 13}},
                                              then});
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QVERIFY(!*written);
        QCOMPARE(database.rows(row), before);
    }

    void refusesWhatIsNotKnown_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::newRow("column of the database that we never touch") << "jobs"
                                                                    << "rowid";
        QTest::newRow("column that is not there") << "jobs"
                                                  << "colour";
        QTest::newRow("column of another table") << "jobs"
                                                 << "email";
        QTest::newRow("our own table") << "caretaker_runs"
                                       << "outcome";
        QTest::newRow("SQLite's table") << "sqlite_schema"
                                        << "sql";
        QTest::newRow("SQL as a table") << "jobs SET title = 'x'; --"
                                        << "status";
        QTest::newRow("SQL as a column") << "jobs"
                                         << "title = 'x', status";
        QTest::newRow("no table") << ""
                                  << "status";
        QTest::newRow("no column") << "jobs"
                                   << "";
        QTest::newRow("no updated_at to guard with") << "payouts"
                                                     << "status";
    }
    void refusesWhatIsNotKnown()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto id = database.addJob(at("2026-01-01T00:00:00Z"));
        const auto before = database.rows(row);
        const auto written = write(database, {table, id, {{column, "PENDING", "x"}}, then});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Failed);
        QVERIFY2(written.error().message.contains("not known"),
                 qPrintable(written.error().message));
        QCOMPARE(database.rows(row), before);
    }

    void refusesAnUpdateOfNothing()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto id = database.addJob(at("2026-01-01T00:00:00Z"));
        const auto before = database.rows(row);
        QVERIFY(!write(database, {"jobs", id, {}, then}));
        QCOMPARE(database.rows(row), before);
    }

    void writesManyRowsOfSeveralShapes()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        QList<qint64> ids;
        for (int i = 0; i < 6; ++i)
            ids.append(database.addJob(at("2026-01-01T00:00:00Z")));
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QList<RowUpdate> updates;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto field = i % 2 == 0 ? FieldUpdate{"title", "A job", QString::number(i)}
                                          : FieldUpdate{"notes", m_null, QString::number(i)};
            updates.append({"jobs", ids.at(i), {field}, then, now});
        }
        const auto refused = GuardedWriter(*connection).write(updates);
        QVERIFY2(refused, refused ? "" : qPrintable(refused.error().detail));
        QVERIFY(refused->empty());
        QCOMPARE(database.rows("SELECT title, notes FROM jobs ORDER BY id"),
                 (QStringList{"0|", "A job|1", "2|", "A job|3", "4|", "A job|5"}));
    }

    void ofManyRowsTheChangedOnesAreLeft()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        QList<RowUpdate> updates;
        for (qsizetype i = 0; i < GuardedWriter::rowsAtOnce; ++i) {
            const auto id = database.addJob(at("2026-01-01T00:00:00Z"));
            updates.append({"jobs",
                            id,
                            {{"title", "A job", QString::number(i)}},
                            then,
                            QStringLiteral("2026-11-22 14:30:%1").arg(i, 2, 10, QLatin1Char('0'))});
        }
        database.execute("UPDATE jobs SET title = 'B' WHERE id = ?", {updates.at(7).id});
        database.execute("DELETE FROM jobs WHERE id = ?", {updates.last().id});
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto states = rowStates(*connection, updates);
        QVERIFY2(states, states ? "" : qPrintable(states.error().detail));
        const auto refused = GuardedWriter(*connection).write(updates);
        QVERIFY2(refused, refused ? "" : qPrintable(refused.error().detail));
        QCOMPARE(*refused, (std::set<qsizetype>{7, updates.size() - 1}));

        QStringList expected;
        for (qsizetype i = 0; i < updates.size() - 1; ++i) {
            const auto &update = updates.at(i);
            QCOMPARE(states->at(i), i == 7 ? RowState::Changed : RowState::AsExpected);
            expected.append(i == 7 ? QString("B|%1").arg(then)
                                   : QString("%1|%2").arg(i).arg(update.updatedAtAfter));
        }
        QCOMPARE(states->last(), RowState::Gone);
        QCOMPARE(database.rows("SELECT title, updated_at FROM jobs ORDER BY id"), expected);
    }
};

QTEST_GUILESS_MAIN(RowUpdateTest)
#include "tst_row_update.moc"
