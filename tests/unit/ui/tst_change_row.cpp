// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/changes_model.h"

#include <QJsonArray>
#include <QtTest>

using namespace caretaker;

/// A changed row as people read it, in a plan as in the history.
class ChangeRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale::c());
    }

    void valuesAreWrittenAsEverywhere_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *column, const char *stored,
                            const char *shown) {
            QTest::newRow(name) << QString(column) << QString(stored) << QString(shown);
        };
        row("a day", "due_date", "2026-11-22", "22 Nov 2026");
        row("another day", "expiry_date", "2027-01-02", "2 Jan 2027");
        row("no day", "due_date", "", "");
        row("what is no day", "due_date", "soon", "soon");
        row("a moment", "verified_at", "2026-11-22 14:30:00.123456", "22 Nov 2026 14:30");
        row("a word, for its looks", "status", "IN_PROGRESS", "IN_PROGRESS");
        row("a text that looks like a day", "notes", "2026-11-22", "2026-11-22");
    }
    void valuesAreWrittenAsEverywhere()
    {
        QFETCH(QString, column);
        QFETCH(QString, stored);
        RunChange done;
        done.fields = {{column, QJsonArray{QStringLiteral("before"), stored}}};
        QTEST(changeRows(QList{done}).first().fields.first().after, "shown");
        PlannedChange planned;
        planned.update.fields = {{column, QStringLiteral("before"), stored}};
        QTEST(changeRows(QList{planned}).first().fields.first().after, "shown");
    }

    void aDocumentsTypeIsWrittenAsInItsTable()
    {
        RunChange change;
        change.table = QStringLiteral("compliance_data");
        change.label = QStringLiteral("Safety Training");
        QCOMPARE(changeRows(QList{change}).first().label, "Safety training");
        change.table = QStringLiteral("jobs"); // a title may be anything
        QCOMPARE(changeRows(QList{change}).first().label, "Safety Training");
    }

    void peopleAreNamed()
    {
        RunChange change;
        change.fields = {{"assigned_to_id", QJsonArray{20, 18}}};
        const auto row = changeRows(QList{change}, {{18, "Mary Poppins"}}).first();
        QCOMPARE(row.fields.first().before, "20"); // who is no user any more
        QCOMPARE(row.fields.first().after, "Mary Poppins");
    }

    void aRowSaysThatMoreFieldsChange()
    {
        RunChange change;
        change.fields = {{"due_date", QJsonArray{"2026-11-01", "2026-11-02"}},
                         {"priority", QJsonArray{"LOW", "HIGH"}}};
        ChangesModel model(ChangesModel::Boxes::None);
        model.setRows(changeRows(QList{change}));
        QCOMPARE(model.index(0, ChangesModel::Field).data().toString(), "Due +1");
    }

    void theHeadsSayWhatTheRowsAre_data()
    {
        QTest::addColumn<QStringList>("tables");
        QTest::addColumn<QStringList>("heads");
        QTest::newRow("jobs") << QStringList{"jobs", "jobs"} << QStringList{"Job", "Title"};
        QTest::newRow("documents")
            << QStringList{"compliance_data"} << QStringList{"Document", "Type"};
        QTest::newRow("both") << QStringList{"jobs", "compliance_data"}
                              << QStringList{"Row", "Title"};
        QTest::newRow("none") << QStringList{} << QStringList{"Row", "Title"};
    }
    void theHeadsSayWhatTheRowsAre()
    {
        QFETCH(QStringList, tables);
        QFETCH(QStringList, heads);
        QList<RunChange> changes;
        for (const auto &table : tables) {
            changes.emplace_back();
            changes.last().table = table;
            changes.last().fields = {{"status", QJsonArray{"PENDING", "CANCELLED"}}};
        }
        ChangesModel model(ChangesModel::Boxes::None);
        model.setRows(changeRows(changes));
        QCOMPARE((QStringList{model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                              model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString()}),
                 heads);
    }
};

QTEST_GUILESS_MAIN(ChangeRowTest)
#include "tst_change_row.moc"
