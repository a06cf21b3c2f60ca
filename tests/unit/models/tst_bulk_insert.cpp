// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/bulk_insert.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Many rows in few statements: all of them, in their order.
class BulkInsertTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void insertsEveryRowInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 179, 180, 181, 360, 1000}) // 180 fill a statement
            QTest::addRow("%d", count) << count;
    }
    void insertsEveryRowInOrder()
    {
        QFETCH(int, count);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        BulkInsert insert(*connection, "caretaker_reminders", "kind, row_id, about, step, sent_at",
                          "ON CONFLICT (kind, row_id, about, step) DO NOTHING");
        QStringList expected;
        for (int i = 0; i < count; ++i) {
            QVERIFY(insert.add({"'; DROP TABLE jobs; --", i, "", 0, "2026-11-22 14:30:00"}));
            expected.append(QString("'; DROP TABLE jobs; --|%1|").arg(i));
        }
        const auto inserted = insert.finish();
        QVERIFY2(inserted, inserted ? "" : qPrintable(inserted.error().detail));
        QCOMPARE(*inserted, count);
        QCOMPARE(database.rows("SELECT kind, row_id, about FROM caretaker_reminders ORDER BY "
                               "row_id"),
                 expected);
    }

    void countsOnlyWhatIsNew()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        for (const int expected : {3, 0}) {
            BulkInsert insert(*connection, "caretaker_keep_open", "job_id, added_by, added_at",
                              "ON CONFLICT (job_id) DO NOTHING");
            for (const int id : {1, 2, 2, 3})
                QVERIFY(insert.add({id, "u", "2026-11-22 14:30:00"}));
            QCOMPARE(*insert.finish(), expected);
        }
    }

    void tellsOfARefusedRow_data()
    {
        QTest::addColumn<int>("badRow");
        QTest::newRow("in a full statement") << 10;
        QTest::newRow("in the rest") << 999;
    }
    void tellsOfARefusedRow()
    {
        QFETCH(int, badRow);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        BulkInsert insert(*connection, "caretaker_keep_open", "job_id, added_by, added_at");
        bool isTold = false;
        for (int i = 0; i < 1000 && !isTold; ++i)
            isTold =
                !insert.add({i, i == badRow ? QVariant() : QVariant("u"), "2026-11-22 14:30:00"});
        QVERIFY(isTold || !insert.finish());
    }
};

QTEST_GUILESS_MAIN(BulkInsertTest)
#include "tst_bulk_insert.moc"
