// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_table.h"
#include "tables/chosen_rows.h"
#include "tables/tables.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Tables narrowed to values and to days, and rows read for a file.
class TableFiltersTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    std::unique_ptr<TemporaryDatabase> m_database;

    static int column(const char *name) { return jobsTable().column(QLatin1String(name)); }

    static QStringList titles(ShownTable &table)
    {
        auto titles = table.texts(table.column("Title"));
        titles.sort();
        return titles;
    }

    static QStringList facetValues(const TemporaryDatabase &database, const char *name,
                                   const QString &search = {}, int limit = 100)
    {
        return expectOk(readFacetValues(database.url(), jobsTable(), column(name), search, limit));
    }

    static RowChoice everyRow()
    {
        RowChoice choice;
        choice.query.sortColumn = column("number");
        return choice;
    }

    QStringList chosenTitles(const RowChoice &choice, qint64 *total = nullptr) const
    {
        QStringList found;
        const auto read = readChosenRows(
            m_database->url(), jobsTable(), choice,
            [&](const TableRow &row, qint64 all) -> Status {
                found.append(row.at(column("title")).toString());
                if (total)
                    *total = all;
                return Done{};
            },
            [] { return false; });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return found;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void init()
    {
        m_database = std::make_unique<TemporaryDatabase>(Content::Embedded, currentBackend());
        auto &database = *m_database;
        const auto mary = database.addUser({{"first_name", "Mary"}, {"last_name", "Poppins"}});
        const auto bert = database.addUser({{"first_name", "Bert"}, {"last_name", "Ärger"}});
        const auto add = [&](const char *title, const char *updated, const QVariantMap &values) {
            QVariantMap row{{"title", title}, {"customer_name", "ACME"}};
            row.insert(values);
            return database.addJob(at(updated), row);
        };
        add("roof", "2026-11-21T23:30:00Z", {{"assigned_to_id", mary}, {"due_date", "2026-11-22"}});
        add("door", "2026-11-22T00:00:00Z", {{"assigned_to_id", bert}, {"due_date", "2026-11-30"}});
        add("gate", "2026-11-22T23:59:59Z",
            {{"assigned_to_id", mary}, {"priority", "URGENT"}, {"due_date", "2026-12-01"}});
        add("lift", "2026-11-23T00:00:00Z", {{"customer_name", ""}});
        add("pipe", "2026-01-01T00:00:00Z", {{"customer_name", QVariant()}});
    }
    void cleanup() { m_database.reset(); }

    void showsRowsWithAValue_data()
    {
        QTest::addColumn<QVariantMap>("facets");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QVariantMap &facets,
                            const QStringList &titles) { QTest::newRow(name) << facets << titles; };
        row("none", {}, {"door", "gate", "lift", "pipe", "roof"});
        row("a person", {{"assignee", "Mary Poppins"}}, {"gate", "roof"});
        row("a person with other letters", {{"assignee", "Bert Ärger"}}, {"door"});
        row("nobody", {{"assignee", ""}}, {"lift", "pipe"});
        row("nothing, stored in two ways", {{"customer", ""}}, {"lift", "pipe"});
        row("two at once", {{"assignee", "Mary Poppins"}, {"priority", "URGENT"}}, {"gate"});
        row("a value that is not there", {{"site", "Elsewhere"}}, {});
        row("in another case", {{"assignee", "mary poppins"}}, {});
        row("a part of it", {{"assignee", "Mary"}}, {});
        row("a pattern", {{"assignee", "%"}}, {});
        row("SQL", {{"assignee", "' OR '1' = '1"}}, {});
    }
    void showsRowsWithAValue()
    {
        QFETCH(QVariantMap, facets);
        QFETCH(QStringList, expected);
        ShownTable table(*m_database, jobsTable());
        for (auto facet = facets.begin(); facet != facets.end(); ++facet)
            table.model().setFacet(column(qPrintable(facet.key())), facet->toString());
        table.read();
        QCOMPARE(titles(table), expected);
    }

    void showsAllRowsAgainWithoutTheValue()
    {
        ShownTable table(*m_database, jobsTable());
        table.model().setFacet(column("assignee"), QString("Mary Poppins"));
        table.read();
        QCOMPARE(table.model().rowCount(), 2);
        table.model().setFacet(column("assignee"), {});
        table.waitForOrder();
        QCOMPARE(table.model().rowCount(), 5);
    }

    void showsRowsOfDays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *title, const char *name, const char *first,
                            const char *last, const char *zone, const QStringList &titles) {
            QTest::newRow(title) << name << QDate::fromString(first, Qt::ISODate)
                                 << QDate::fromString(last, Qt::ISODate) << QByteArray(zone)
                                 << titles;
        };
        row("a date", "due", "2026-11-22", "2026-11-22", "UTC", {"roof"});
        row("both ends count", "due", "2026-11-22", "2026-12-01", "UTC", {"door", "gate", "roof"});
        row("open at the end", "due", "2026-11-30", "", "UTC", {"door", "gate"});
        row("open at the beginning", "due", "", "2026-11-30", "UTC", {"door", "roof"});
        row("open on both sides, but with a date", "due", "", "", "UTC", {"door", "gate", "roof"});
        row("nothing between", "due", "2026-12-02", "2026-12-31", "UTC", {});
        row("moments of a day", "updated", "2026-11-22", "2026-11-22", "UTC", {"door", "gate"});
        row("moments of that day further east", "updated", "2026-11-22", "2026-11-22",
            "Europe/Berlin", {"door", "roof"});
        row("moments of that day further west", "updated", "2026-11-22", "2026-11-22",
            "America/New_York", {"gate", "lift"});
    }
    void showsRowsOfDays()
    {
        QFETCH(QString, name);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QByteArray, zone);
        QFETCH(QStringList, expected);
        ShownTable table(*m_database, jobsTable());
        table.model().setDays(DayRange{jobsTable().column(name), first, last, QTimeZone(zone)});
        table.read();
        QCOMPARE(titles(table), expected);
    }

    void listsTheValuesOfAColumn()
    {
        QCOMPARE(facetValues(*m_database, "assignee"), (QStringList{"Bert Ärger", "Mary Poppins"}));
        QCOMPARE(facetValues(*m_database, "customer"), QStringList{"ACME"});
        QCOMPARE(facetValues(*m_database, "assignee", "pop mar"), QStringList{"Mary Poppins"});
        QCOMPARE(facetValues(*m_database, "assignee", "ärg"), QStringList{"Bert Ärger"});
        QCOMPARE(facetValues(*m_database, "assignee", "' OR 1 = 1 --"), QStringList{});
        QCOMPARE(facetValues(*m_database, "assignee", {}, 1), QStringList{"Bert Ärger"});
    }

    void readsEveryRowInTheOrderOfTheTable()
    {
        qint64 total = 0;
        QCOMPARE(chosenTitles(everyRow(), &total),
                 (QStringList{"roof", "door", "gate", "lift", "pipe"}));
        QCOMPARE(total, 5);
    }

    void readsTheFirstRowsOnly()
    {
        auto choice = everyRow();
        choice.limit = 2;
        qint64 total = 0;
        QCOMPARE(chosenTitles(choice, &total), (QStringList{"roof", "door"}));
        QCOMPARE(total, 5);
    }

    void readsChosenRowsInTheirOrder()
    {
        const auto gate = m_database->value("SELECT id FROM jobs WHERE title = 'gate'");
        const auto roof = m_database->value("SELECT id FROM jobs WHERE title = 'roof'");
        auto choice = everyRow();
        choice.ids = {gate.toLongLong(), 987654321, roof.toLongLong()};
        QCOMPARE(chosenTitles(choice), (QStringList{"gate", "roof"}));
    }

    void endsWithTheFirstErrorAndWhenCancelled()
    {
        int taken = 0;
        auto read = readChosenRows(
            m_database->url(), jobsTable(), everyRow(),
            [&](const TableRow &, qint64) -> Status {
                ++taken;
                return Error{ErrorCode::Failed, QStringLiteral("disk full"), {}};
            },
            [] { return false; });
        QVERIFY(!read);
        QCOMPARE(read.error().message, "disk full");
        QCOMPARE(taken, 1);
        read = readChosenRows(
            m_database->url(), jobsTable(), everyRow(),
            [&](const TableRow &, qint64) -> Status { return Done{}; }, [] { return true; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TableFiltersTest)
#include "tst_table_filters.moc"
