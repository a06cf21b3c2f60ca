// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_data.h"
#include "shown_table.h"
#include "tables/tables.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

namespace {

constexpr int moreThanAreKept = 10000;

void fill(const TemporaryDatabase &database)
{
    const auto connection = Connection::open(database.url(), Access::ReadWrite);
    const auto filled = fillWithDemoData(*connection, {.jobs = 300}, at("2026-11-22T14:30:00Z"));
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
}

void addJobs(TemporaryDatabase &database, int count)
{
    database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                     "INSERT INTO jobs (job_number, title, status, priority, workspace_id, "
                     "created_at, updated_at) SELECT 'JOB-' || (100000 + i), 'Job', 'PENDING', "
                     "'LOW', 1, '2026-01-01 00:00:00', '2026-01-01 00:00:00' FROM n",
                     {count});
}

} // namespace

/// What a view is told, and when: reading in the background, failure, rows that come and go.
class TableModelTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    static constexpr auto noon = "2026-01-01T12:00:00Z";

private Q_SLOTS:
    void keepsTheRulesOfItemModels_data()
    {
        QTest::addColumn<const TableDefinition *>("definition");
        for (const auto *definition : {&jobsTable(), &complianceTable(), &payoutRequestsTable(),
                                       &readyPayoutsTable(), &payoutsTable()})
            QTest::addRow("%s", qPrintable(definition->name)) << definition;
    }

    void keepsTheRulesOfItemModels()
    {
        QFETCH(const TableDefinition *, definition);
        TemporaryDatabase database(Content::Embedded);
        fill(database);
        ShownTable table(database, *definition);
        auto &model = table.model();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.read();
        const auto all = model.rowCount();
        QVERIFY(all > 0);
        QCOMPARE(database.value("SELECT count(*) FROM " + definition->table).toInt(), all);
        table.load(all - 1);

        const auto &status = definition->columns.at(definition->statusColumn);
        model.setStatus(status.words.first());
        table.waitForOrder();
        QVERIFY(model.rowCount() < all);
        model.setSearch("nothing has this");
        table.waitForOrder();
        QCOMPARE(model.rowCount(), 0);
        model.setStatus({});
        model.setSearch({});
        for (int column = 0; column < model.columnCount(); ++column) {
            model.sort(column, Qt::DescendingOrder);
            table.waitForOrder();
            table.load(0);
        }
        QCOMPARE(model.rowCount(), all);
        table.read();
        table.load(0);
        for (const auto *referring : {"job_notifications", "job_assignments", "job_completions",
                                      "estimates", "payouts", "job_payout_eligibility"})
            database.execute(QStringLiteral("DELETE FROM ") + referring);
        database.execute("DELETE FROM " + definition->table);
        table.read();
        QCOMPARE(model.rowCount(), 0);
    }

    void readsNothingBeforeItIsAskedTo()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon));
        ShownTable table(database, jobsTable());
        QCOMPARE(table.model().rowCount(), 0);
        QVERIFY(!table.model().isReading());
        // As a view does that is given the model.
        table.model().sort(jobsTable().sortColumn, jobsTable().sortOrder);
        QVERIFY(!table.model().isReading());
    }

    void doesNotSortByAColumnThatIsNotThere()
    {
        TemporaryDatabase database(Content::Embedded);
        ShownTable table(database, jobsTable());
        table.model().sort(-1, Qt::AscendingOrder);
        table.model().sort(table.model().columnCount(), Qt::AscendingOrder);
        QVERIFY(!table.model().isReading());
        QCOMPARE(table.model().query().sortColumn, jobsTable().sortColumn);
    }

    void announcesARowThatWasNotThereYet()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto id = database.addJob(at(noon), {{"title", "Roof"}});
        ShownTable table(database, jobsTable());
        auto &model = table.model();
        table.read();
        const auto title = model.index(0, table.column("Title"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        QCOMPARE(title.data(TableModel::IdRole).toLongLong(), id);
        QVERIFY(!title.data(TableModel::LoadedRole).toBool());
        QCOMPARE(title.data(), QVariant());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.index(0, 0));
        QCOMPARE(changed.first().at(1).toModelIndex(), model.index(0, model.columnCount() - 1));
        QVERIFY(title.data(TableModel::LoadedRole).toBool());
        QCOMPARE(title.data().toString(), "Roof");
    }

    void theSameRowsReadAgainKeepTheirPlaceAndShowWhatChanged()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        database.addJob(at(noon), {{"title", "Door"}});
        ShownTable table(database, jobsTable());
        auto &model = table.model();
        table.read();
        const auto title = table.column("Title");
        QCOMPARE(table.texts(title), QStringList({"Door", "Roof"}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        database.execute("UPDATE jobs SET title = 'Gate' WHERE title = 'Door'");
        table.read();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(model.index(0, title).data().toString(), "Door"); // until the new one is here
        QTRY_COMPARE(model.index(0, title).data().toString(), "Gate");
        QCOMPARE(reset.size(), 0);
    }

    void otherRowsResetTheModel_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("a row was added")
            << "INSERT INTO jobs (job_number, title, status, priority, workspace_id, created_at, "
               "updated_at) VALUES ('JOB-9', 'Gate', 'PENDING', 'LOW', 1, '2026-01-01', "
               "'2026-01-01')"
            << QStringList{"Door", "Roof", "Gate"};
        QTest::newRow("a row was deleted")
            << "DELETE FROM jobs WHERE title = 'Door'" << QStringList{"Roof"};
        QTest::newRow("a row moved")
            << "UPDATE jobs SET updated_at = '2026-01-01' WHERE title = 'Door'"
            << QStringList{"Roof", "Door"};
    }

    void otherRowsResetTheModel()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, titles);
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        database.addJob(at(noon), {{"title", "Door"}});
        ShownTable table(database, jobsTable());
        table.read();
        table.load(0);
        QSignalSpy reset(&table.model(), &QAbstractItemModel::modelReset);

        database.execute(change);
        table.read();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(table.texts(table.column("Title")), titles);
    }

    void aRowThatIsGoneIsEmptyUntilTheNextReading()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        database.addJob(at(noon), {{"title", "Door"}});
        ShownTable table(database, jobsTable());
        table.read();
        database.execute("DELETE FROM jobs WHERE title = 'Door'");
        QCOMPARE(table.texts(table.column("Title")), QStringList({QString(), "Roof"}));
    }

    void onlyTheNewestQueryCounts()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        database.addJob(at(noon), {{"title", "Door"}});
        ShownTable table(database, jobsTable());
        auto &model = table.model();
        QSignalSpy reading(&model, &TableModel::readingChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy failed(&model, &TableModel::failed);

        model.select();
        model.setSearch("roof");
        model.setStatus("CANCELLED");
        model.setStatus({});
        model.setSearch("door");
        QVERIFY(model.isReading());
        table.waitForOrder();
        QCOMPARE(table.texts(table.column("Title")), QStringList{"Door"});
        QCOMPARE(reading, QList<QVariantList>({{true}, {false}}));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void anUnchangedQueryIsNotReadAgain()
    {
        TemporaryDatabase database(Content::Embedded);
        ShownTable table(database, jobsTable());
        table.model().setSearch("roof");
        table.waitForOrder();
        QSignalSpy reading(&table.model(), &TableModel::readingChanged);
        table.model().setSearch("  roof ");
        QCOMPARE(reading.size(), 0);
    }

    void aTableThatIsMissingIsAFailureUntilItIsBack()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        ShownTable table(database, jobsTable());
        QSignalSpy failed(&table.model(), &TableModel::failed);
        QSignalSpy reading(&table.model(), &TableModel::readingChanged);
        table.read();

        database.execute("ALTER TABLE jobs RENAME TO hidden");
        table.read();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QCOMPARE(reading.size(), 4);
        QCOMPARE(table.model().rowCount(), 1); // what was read before

        database.execute("ALTER TABLE hidden RENAME TO jobs");
        table.read();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(table.texts(table.column("Title")), QStringList{"Roof"});
    }

    void rowsThatCannotBeReadAreAFailureUntilTheyCan()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        ShownTable table(database, jobsTable());
        QSignalSpy failed(&table.model(), &TableModel::failed);
        table.read();

        database.execute("ALTER TABLE jobs RENAME TO hidden");
        QVERIFY(!table.model().index(0, 0).data().isValid());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());

        database.execute("ALTER TABLE hidden RENAME TO jobs");
        table.read();
        QCOMPARE(table.texts(table.column("Title")), QStringList{"Roof"});
        QCOMPARE(failed.size(), 1);
    }

    void aFileThatIsMissingIsAFailureUntilItIsBack()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        ShownTable table(database, jobsTable());
        QSignalSpy failed(&table.model(), &TableModel::failed);
        const auto elsewhere = database.filePath("elsewhere.sqlite3");

        QVERIFY(QFile::rename(database.path(), elsewhere));
        table.read();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains("does not exist"));

        QVERIFY(QFile::rename(elsewhere, database.path()));
        table.read();
        QCOMPARE(table.texts(table.column("Title")), QStringList{"Roof"});
        QVERIFY(QFile::rename(database.path(), elsewhere));
        table.read();
        QCOMPARE(failed.size(), 2);
        QVERIFY(failed.last().first().value<Error>().message.contains("does not exist"));
    }

    void aFileThatWasPutInThePlaceOfTheOldOneIsRead()
    {
        TemporaryDatabase database(Content::Embedded);
        TemporaryDatabase restored(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        restored.addJob(at(noon), {{"title", "Door"}});
        ShownTable table(database, jobsTable());
        const auto title = table.column("Title");
        table.read();
        QCOMPARE(table.texts(title), QStringList{"Roof"});

        QVERIFY(QFile::remove(database.path()));
        QVERIFY(QFile::copy(restored.path(), database.path()));
        table.read();
        QTRY_COMPARE(table.model().index(0, title).data().toString(), "Door");
    }

    void mayBeDeletedWhileItReads_data()
    {
        QTest::addColumn<bool>("isOrderThere");
        QTest::newRow("the order") << false;
        QTest::newRow("rows") << true;
    }

    void mayBeDeletedWhileItReads()
    {
        QFETCH(bool, isOrderThere);
        TemporaryDatabase database(Content::Embedded);
        addJobs(database, moreThanAreKept);
        ShownTable table(database, jobsTable());
        if (isOrderThere) {
            table.read();
            QVERIFY(!table.model().index(5000, 0).data().isValid());
            QCoreApplication::sendPostedEvents(&table.model());
        } else {
            table.model().select();
        }
        table.close();
        // An answer that was under way has come when a later one has.
        TableModel other(jobsTable(), table.reader());
        other.select();
        QTRY_VERIFY(!other.isReading());
        QTRY_VERIFY(other.index(0, 0).data().isValid());
    }

    void theReaderMayBeDeletedWhileItReads()
    {
        TemporaryDatabase database(Content::Embedded);
        addJobs(database, moreThanAreKept);
        for (int i = 0; i < 5; ++i) {
            ShownTable table(database, jobsTable());
            table.model().select();
        }
        QCoreApplication::processEvents();
    }

    void keepsABoundedNumberOfRows()
    {
        TemporaryDatabase database(Content::Embedded);
        addJobs(database, moreThanAreKept);
        ShownTable table(database, jobsTable());
        auto &model = table.model();
        table.read();
        QCOMPARE(model.rowCount(), moreThanAreKept);
        for (int row = 0; row < moreThanAreKept; row += 50)
            table.load(row);

        int kept = 0;
        for (int row = 0; row < moreThanAreKept; ++row)
            kept += model.index(row, 0).data(TableModel::LoadedRole).toBool() ? 1 : 0;
        QVERIFY2(kept >= 1000 && kept <= 4096, qPrintable(QString::number(kept)));
        QVERIFY(!model.index(0, 0).data(TableModel::LoadedRole).toBool());
        table.load(0);
        QCOMPARE(table.value(0, 0).toString(), "JOB-110000");
        QCOMPARE(table.value(moreThanAreKept - 1, 0).toString(), "JOB-100001");
    }

    void typeAheadDoesNotReadALargeTable()
    {
        TemporaryDatabase database(Content::Embedded);
        addJobs(database, moreThanAreKept);
        ShownTable table(database, jobsTable());
        auto &model = table.model();
        table.read();
        table.load(0);
        QCOMPARE(model.match(model.index(0, 0), Qt::DisplayRole, "JOB-100001", 1), {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(!QTest::qWaitFor([&] { return !changed.isEmpty(); }, 100));
    }

    void typeAheadFindsARowOfASmallTable()
    {
        TemporaryDatabase database(Content::Embedded);
        addJobs(database, 10);
        ShownTable table(database, jobsTable());
        auto &model = table.model();
        table.read();
        table.load(0);
        QCOMPARE(model.match(model.index(0, 0), Qt::DisplayRole, "JOB-100001", 1),
                 QModelIndexList{model.index(9, 0)});
    }

    void findsARowByItsId()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto first = database.addJob(at(noon));
        const auto second = database.addJob(at(noon));
        ShownTable table(database, jobsTable());
        QCOMPARE(table.model().rowOf(first), std::nullopt);
        table.read();
        QCOMPARE(table.model().rowOf(second), 0);
        QCOMPARE(table.model().rowOf(first), 1);
        QCOMPARE(table.model().idAt(1), first);
        QCOMPARE(table.model().rowOf(first + second), std::nullopt);
    }

    void isReadOnly()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}});
        ShownTable table(database, jobsTable());
        auto &model = table.model();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.read();
        table.load(0);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, 1), "Door"));
        QVERIFY(!model.insertRow(0));
        QVERIFY(!model.removeRow(0));
        QVERIFY(!model.insertColumn(0));
        QVERIFY(!model.removeColumn(0));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(database.value("SELECT title FROM jobs").toString(), "Roof");
    }
};

QTEST_GUILESS_MAIN(TableModelTest)
#include "tst_table_model.moc"
