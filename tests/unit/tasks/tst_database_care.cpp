// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/adoption.h"
#include "runs/database_care.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

class DatabaseCareTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static const Instant now;

private Q_SLOTS:
    void theFactsSayWhatIsThere_data() { addBackends(); }
    void theFactsSayWhatIsThere()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::WebApplication, backend);
        const auto before = database.bytes();
        const auto facts = expectOk(factsOf(database.url()));
        QCOMPARE(facts.inspection.kind, DatabaseKind::WebApplication);
        QVERIFY(!facts.inspection.isAdopted());
        QVERIFY2(facts.engine.startsWith(backend == Backend::Sqlite ? "SQLite 3" : "PostgreSQL 1"),
                 qPrintable(facts.engine));
        QVERIFY(facts.bytes > 100'000);
        const auto jobs = std::find_if(facts.rowCounts.begin(), facts.rowCounts.end(),
                                       [](const auto &count) { return count.table == "jobs"; });
        QCOMPARE(jobs->rows, database.value("SELECT count(*) FROM jobs").toLongLong());
        QCOMPARE(database.bytes(), before);
    }

    void whatIsThereIsNotMadeAnew()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        expectOk(makeEmbedded(database.url(), now));
        expectOk(makeDemo(database.url(), now, {}));
        QCOMPARE(database.bytes(), before);
    }

    void theExampleIsThereWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const auto url = DatabaseUrl::fromPath(folder.filePath("demo.sqlite3"));
        Progress cancelled;
        cancelled.isCancelled = [] { return true; };
        QVERIFY(!makeDemo(url, now, cancelled));
        QVERIFY(QDir(folder.path()).isEmpty());
        expectOk(makeDemo(url, now, {}));
        QVERIFY(expectOk(factsOf(url)).inspection.isUpToDate());
    }

    void aBackupHoldsTheSame()
    {
        TemporaryDatabase database(Content::Adopted);
        const auto path = database.filePath("copy.sqlite3");
        expectOk(backUpTo(database.url(), path));
        QVERIFY(!backUpTo(database.url(), path));
        const auto check = expectOk(checkOf(DatabaseUrl::fromPath(path)));
        QVERIFY(check.damage.isEmpty());
    }

    void aBackupIsProposedBesideTheFileWhereNothingIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("plain") << "site.sqlite3" << QStringList() << "site-2026-11-22.sqlite3";
        QTest::newRow("no suffix") << "site" << QStringList() << "site-2026-11-22";
        QTest::newRow("taken") << "site.v2.db"
                               << QStringList{"site.v2-2026-11-22.db", "site.v2-2026-11-22-2.db"}
                               << "site.v2-2026-11-22-3.db";
        QTest::newRow("a journal is left")
            << "site.db" << QStringList{"site-2026-11-22.db-wal", "site-2026-11-22-2.db-journal"}
            << "site-2026-11-22-3.db";
    }
    void aBackupIsProposedBesideTheFileWhereNothingIs()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, taken);
        QFETCH(QString, proposed);
        const QTemporaryDir folder;
        for (const auto &name : taken) {
            QFile obstacle(folder.filePath(name));
            QVERIFY(obstacle.open(QIODevice::WriteOnly));
            obstacle.write("x");
        }
        QCOMPARE(proposedBackup(DatabaseUrl::fromPath(folder.filePath(file)), now),
                 folder.filePath(proposed));
    }

    void cancellingAnAdoptionChangesNothing_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<int>("asked"); // before it is cancelled
        for (const int asked : {0, 1, 20}) {
            QTest::addRow("SQLite, %d", asked) << Backend::Sqlite << asked;
            QTest::addRow("PostgreSQL, %d", asked) << Backend::Postgres << asked;
        }
    }
    void cancellingAnAdoptionChangesNothing()
    {
        QFETCH(Backend, backend);
        QFETCH(int, asked);
        TemporaryDatabase database(Content::WebApplication, backend);
        Progress progress;
        progress.isCancelled = [&asked] { return asked-- <= 0; };
        const auto ended = adoptDatabase(database.url(), {true, true}, now, progress);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QCOMPARE(ended.error().message, "Cancelled; nothing was changed.");
        const auto found = expectOk(factsOf(database.url())).inspection;
        QVERIFY(!found.isAdopted());
        QVERIFY(found.notificationNeedsJob);
    }

    /// The last question comes before the commit.
    void anAdoptionAsksOnceMoreBeforeItCounts()
    {
        int asked = 0;
        Progress progress;
        progress.isCancelled = [&asked] { return ++asked < 0; };
        expectOk(
            adoptDatabase(TemporaryDatabase(Content::WebApplication).url(), {}, now, progress));
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        progress.isCancelled = [&asked] { return --asked == 0; };
        QVERIFY(!adoptDatabase(database.url(), {}, now, progress));
        QCOMPARE(database.bytes(), before);
    }

    void nothingIsAdoptedWithoutTheBackup()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        const Progress quiet;
        QVERIFY(!adoptAfterBackup(database.url(), "/nonexistent/copy", {}, now, quiet));
        QCOMPARE(database.bytes(), before);

        Progress cancelled;
        cancelled.isCancelled = [] { return true; };
        const auto first = database.filePath("first.sqlite3");
        const auto ended = adoptAfterBackup(database.url(), first, {}, now, cancelled);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QVERIFY2(ended.error().message.contains(first), qPrintable(ended.error().message));
        QCOMPARE(database.bytes(), before);

        const auto second = database.filePath("second.sqlite3");
        expectOk(adoptAfterBackup(database.url(), second, {}, now, quiet));
        QVERIFY(expectOk(factsOf(database.url())).inspection.isAdopted());
        const auto copy = expectOk(factsOf(DatabaseUrl::fromPath(second)));
        QVERIFY(!copy.inspection.isAdopted());
        QCOMPARE(copy.inspection.kind, DatabaseKind::WebApplication);
    }
};

const Instant DatabaseCareTest::now = at("2026-11-22T14:30:00Z");

QTEST_GUILESS_MAIN(DatabaseCareTest)
#include "tst_database_care.moc"
