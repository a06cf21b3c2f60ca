// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/preparation.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "temporary_database.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace caretaker;
using namespace caretaker::testing;

/// Backups: a consistent copy while others write, never over something that is there.
class BackupTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static Status backUp(const TemporaryDatabase &database, const QString &target)
    {
        const auto connection = Connection::open(database.url(), Access::ReadOnly);
        return backup(*connection, target);
    }

    static QStringList filesBeside(const TemporaryDatabase &database)
    {
        return QFileInfo(database.path()).dir().entryList(QDir::Files | QDir::System);
    }

    static QVariant valueIn(const QString &path, const QString &sql)
    {
        const auto connection = Connection::open(DatabaseUrl::fromPath(path), Access::ReadOnly);
        return *readOne(*connection, sql);
    }

private Q_SLOTS:
    void aBackupHoldsEverything_data()
    {
        QTest::addColumn<TemporaryDatabase::Content>("content");
        QTest::newRow("embedded") << Content::Embedded;
        QTest::newRow("web application, never adopted") << Content::WebApplication;
        QTest::newRow("adopted") << Content::Adopted;
    }
    void aBackupHoldsEverything()
    {
        QFETCH(TemporaryDatabase::Content, content);
        TemporaryDatabase database(content);
        const auto before = database.bytes();
        const auto copy = database.filePath("it's a copy.sqlite3");
        const auto written = backUp(database, copy);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(database.bytes(), before);
        auto files = filesBeside(database);
        files.removeAll("test.sqlite3-wal"); // which SQLite needs to read a database with a log
        files.removeAll("test.sqlite3-shm");
        QCOMPARE(files, (QStringList{"it's a copy.sqlite3", "test.sqlite3"}));
        for (const auto *sql :
             {"SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)",
              "SELECT group_concat(title || updated_at) FROM jobs", "SELECT count(*) FROM users",
              "SELECT group_concat(name || seq) FROM sqlite_sequence", "PRAGMA application_id"})
            QCOMPARE(valueIn(copy, sql), database.value(sql));
        QCOMPARE(valueIn(copy, "PRAGMA integrity_check").toString(), "ok");
    }

    void aBackupNeverOverwrites()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto target = database.filePath("there");
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(QFile::link(database.filePath("nowhere"), database.filePath("link")));
        for (const auto &path : {target, database.filePath("link"), database.path(),
                                 QFileInfo(database.path()).path()}) {
            const auto before = database.bytes();
            const auto written = backUp(database, path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Failed);
            QVERIFY(written.error().message.startsWith(path + " exists already"));
            QCOMPARE(database.bytes(), before);
        }
        QCOMPARE(QFileInfo(target).size(), 0);
        QCOMPARE(filesBeside(database), (QStringList{"link", "test.sqlite3", "there"}));
    }

    /// SQLite would play the journal of a file that was deleted into the backup.
    void aLeftOverJournalIsRefused()
    {
        TemporaryDatabase database(Content::WebApplication);
        QFile log(database.filePath("copy-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        QVERIFY(log.write("changes of yesterday") > 0);
        log.close();
        const auto written = backUp(database, database.filePath("copy"));
        QVERIFY(!written);
        QVERIFY(written.error().message.startsWith(database.filePath("copy-wal is left")));
        QCOMPARE(filesBeside(database), (QStringList{"copy-wal", "test.sqlite3"}));
    }

    void aBackupIsNoMoreReadableThanTheDatabase()
    {
        TemporaryDatabase database(Content::WebApplication);
        QVERIFY(QFile::setPermissions(database.path(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(backUp(database, database.filePath("copy")));
        QCOMPARE(QFile::permissions(database.filePath("copy")),
                 QFile::permissions(database.path()));
    }

    void aFolderThatIsNotThereIsSaidSo()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto written = backUp(database, database.filePath("no/such/folder/copy"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Failed);
        QVERIFY(written.error().message.contains("Check that its folder exists"));
        QCOMPARE(filesBeside(database), QStringList{"test.sqlite3"});
    }

    void aLockedDatabaseIsSaidToBeLocked()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto connection =
            Connection::open(database.url(), Access::ReadOnly, std::chrono::milliseconds(1));
        const auto other = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(Statement::run(*other, "BEGIN EXCLUSIVE"));
        const auto written = backup(*connection, database.filePath("copy"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Locked);
        QVERIFY(written.error().message.startsWith(database.path()));
        QVERIFY(!QFile::exists(database.filePath("copy")));
    }

    /// The writer moves one unit between two rows in each transaction: no copy may show it in
    /// neither or in both.
    void aBackupIsConsistentWhileAnotherWrites_data()
    {
        QTest::addColumn<TemporaryDatabase::Content>("content");
        QTest::newRow("write-ahead log") << Content::Embedded;
        QTest::newRow("rollback journal") << Content::Adopted;
    }
    void aBackupIsConsistentWhileAnotherWrites()
    {
        QFETCH(TemporaryDatabase::Content, content);
        TemporaryDatabase database(content);
        database.execute("CREATE TABLE caretaker_sums (id integer, amount integer)");
        database.execute("INSERT INTO caretaker_sums VALUES (1, 0), (2, 0)");
        std::atomic<int> transactions = 0;
        std::atomic<bool> isOver = false;
        std::thread writer([&] {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            if (!connection || !Statement::run(*connection, "PRAGMA synchronous = OFF"))
                return;
            while (!isOver) {
                auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
                if (transaction &&
                    Statement::run(*connection,
                                   "UPDATE caretaker_sums SET amount = amount + 1 WHERE id = 1") &&
                    Statement::run(*connection,
                                   "UPDATE caretaker_sums SET amount = amount - 1 WHERE id = 2") &&
                    transaction->commit())
                    ++transactions;
            }
        });
        QStringList sums, problems;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 5 && clock.elapsed() < 60000; ++i) {
            const int seen = transactions;
            while (transactions == seen && clock.elapsed() < 60000)
                std::this_thread::yield();
            const auto copy = database.filePath(QString("copy%1").arg(i));
            if (const auto written = backUp(database, copy); !written)
                problems.append(written.error().message + written.error().detail);
            else
                sums.append(valueIn(copy, "SELECT sum(amount) FROM caretaker_sums").toString());
        }
        isOver = true;
        writer.join();
        QCOMPARE(problems, QStringList());
        QCOMPARE(sums, QStringList(5, "0"));
        QVERIFY(transactions > 0);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
