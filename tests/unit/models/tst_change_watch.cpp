// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/change_watch.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

class ChangeWatchTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

private Q_SLOTS:
    void aCommitIsNoticedAndReadingIsNot_data()
    {
        QTest::addColumn<QString>("journal");
        QTest::newRow("rollback journal") << "delete";
        QTest::newRow("write-ahead log") << "wal";
    }
    void aCommitIsNoticedAndReadingIsNot()
    {
        QFETCH(QString, journal);
        TemporaryDatabase database(Content::Adopted);
        database.execute("PRAGMA journal_mode=" + journal);
        ChangeWatch watch(database.url());
        QVERIFY(watch.mayHaveChanged());
        QVERIFY(!watch.mayHaveChanged());
        QVERIFY(database.value("SELECT count(*) FROM jobs").toInt() > 0);
        QVERIFY(!watch.mayHaveChanged());
        {
            // Another keeps it open, so that the log is not taken into the file at once.
            const auto reader = expectOk(Connection::open(database.url(), Access::ReadWrite));
            database.execute("UPDATE jobs SET title = 'another' WHERE id = 1");
            QVERIFY(watch.mayHaveChanged());
        }
    }

    void ofAServersDatabaseItCannotBeTold()
    {
        ChangeWatch watch(*DatabaseUrl::parse("postgresql://someone@localhost/site"));
        QVERIFY(watch.mayHaveChanged());
        QVERIFY(watch.mayHaveChanged());
    }
};

QTEST_GUILESS_MAIN(ChangeWatchTest)
#include "tst_change_watch.moc"
