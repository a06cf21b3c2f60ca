// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_buffer.h"
#include "shown_table.h"
#include "tables/tables.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Edits that wait over a table: they belong to rows, whatever becomes of the table's order.
class EditBufferTest : public QObject
{
    Q_OBJECT

    /// Two jobs, JOB-1 above JOB-2, with a buffer over them.
    struct Edited
    {
        Edited()
        {
            database.addJob(at("2026-11-02T00:00:00Z"),
                            {{"job_number", "JOB-1"}, {"due_date", "2026-11-30"}});
            database.addJob(at("2026-11-01T00:00:00Z"),
                            {{"job_number", "JOB-2"}, {"due_date", "2026-12-01"}});
            buffer.setToday({2026, 11, 22});
            buffer.setOn(true);
            shown.model().setOverlay(&buffer);
            shown.read();
            shown.load(0);
        }

        QModelIndex due(int row)
        {
            return shown.model().index(row, buffer.table().positionOf("due_date"));
        }
        bool enter(int row, const QString &date)
        {
            return shown.model().setData(due(row), QVariant::fromValue(CellEdit{QVariant(date)}));
        }
        QString text(int row) { return due(row).data().toString(); }

        TemporaryDatabase database{TemporaryDatabase::Content::Embedded};
        ShownTable shown{database, jobsTable()};
        EditBuffer buffer{editableJobs()};
    };

private Q_SLOTS:
    void anEditIsShownOverItsRowAndSaidOfIt()
    {
        Edited edited;
        const QAbstractItemModelTester tester(&edited.shown.model());
        const QSignalSpy changes(&edited.shown.model(), &QAbstractItemModel::dataChanged);
        QVERIFY(edited.enter(0, "24 Dec 2026"));
        QCOMPARE(edited.text(0), "2026-12-24");
        QVERIFY(edited.due(0).data(CellOverlay::PendingRole).toBool());
        QVERIFY(!edited.due(1).data(CellOverlay::PendingRole).toBool());
        QVERIFY(!changes.isEmpty());
        QCOMPARE(edited.database.value("SELECT due_date FROM jobs WHERE job_number = 'JOB-1'")
                     .toString(),
                 "2026-11-30");
    }

    void itStaysWithItsRowInAnotherOrderAndAfterReadingAnew()
    {
        Edited edited;
        edited.enter(0, "2026-12-24");
        edited.shown.model().sort(edited.due(0).column(), Qt::DescendingOrder);
        edited.shown.waitForOrder();
        edited.shown.load(1);
        QCOMPARE(edited.shown.model().index(1, 0).data().toString(), "JOB-1");
        QCOMPARE(edited.text(1), "2026-12-24");
        QCOMPARE(edited.text(0), "2026-12-01");
    }

    void whatWasDiscardedLastIsBroughtBack()
    {
        Edited edited;
        edited.enter(0, "2026-12-24");
        edited.enter(1, "2026-12-25");
        edited.buffer.discardAll();
        QVERIFY(edited.buffer.isEmpty());
        edited.enter(1, "2026-12-26"); // what is newer stays
        edited.buffer.restoreDiscarded();
        QCOMPARE(edited.text(0), "2026-12-24");
        QCOMPARE(edited.text(1), "2026-12-26");
        const auto id = edited.due(0).data(TableModel::IdRole).toLongLong();
        edited.buffer.discardCell({id, edited.due(0).column()});
        QCOMPARE(edited.text(0), "2026-11-30");
        edited.buffer.restoreDiscarded();
        edited.buffer.restoreDiscarded(); // there is no more of it
        QCOMPARE(edited.buffer.cellCount(), 2);
    }

    void whatIsThereAlreadyIsNoEdit()
    {
        Edited edited;
        edited.enter(0, "2026-12-24");
        QCOMPARE(edited.buffer.cellCount(), 1);
        edited.enter(0, "30 Nov 2026");
        QCOMPARE(edited.buffer.cellCount(), 0);
    }

    void whatIsWrongStaysAsItWasTypedUntilItIsDiscarded()
    {
        Edited edited;
        edited.enter(0, "31 Feb");
        QCOMPARE(edited.text(0), "31 Feb");
        QVERIFY(!edited.due(0).data(CellOverlay::ProblemRole).toString().isEmpty());
        const auto place = edited.buffer.firstProblem();
        QVERIFY(place);
        QCOMPARE(edited.buffer.keyOf(place->id), "JOB-1");
        edited.buffer.discardCell(*place);
        QCOMPARE(edited.text(0), "2026-11-30");
        QVERIFY(edited.buffer.isEmpty());
    }

    void nothingIsTakenWhileTheSwitchIsOffOrWhereItIsReadOnly()
    {
        Edited edited;
        QVERIFY(edited.due(0).flags().testFlag(Qt::ItemIsEditable));
        const auto money = edited.shown.model().index(0, edited.shown.column("Actual cost"));
        QVERIFY(!money.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!edited.shown.model().setData(money, QVariant::fromValue(CellEdit{"1"})));
        edited.buffer.setOn(false);
        QVERIFY(!edited.due(0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!edited.enter(0, "2026-12-24"));
        QVERIFY(edited.buffer.isEmpty());
    }

    void onTopOfAnothersChangeTheEditsStay()
    {
        Edited edited;
        edited.enter(0, "2026-12-24");
        auto seen = edited.buffer.edits().first().seen;
        seen[edited.shown.column("Title")] = "New";
        edited.buffer.rebase(edited.buffer.edits().first().id, seen);
        QCOMPARE(edited.buffer.edits().first().seen, seen);
        QCOMPARE(edited.buffer.cellCount(), 1);
    }
};

QTEST_MAIN(EditBufferTest)
#include "tst_edit_buffer.moc"
