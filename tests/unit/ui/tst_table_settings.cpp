// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine_settings.h"
#include "tables/table_settings.h"
#include "tables/tables.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>

using namespace caretaker;

/// What is kept of a table from one start to the next, and what is made of damaged content.
class TableSettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static SavedView view(const QString &name)
    {
        SavedView view{.name = name};
        view.search = "roof west";
        view.status = "PENDING";
        view.facets = {{"site", "North"}, {"assignee", ""}};
        view.days = DayFilter{"due", Period::Own, QDate(2026, 11, 1), {}};
        view.filter = "overdue";
        view.filterValue = "2026-11-22";
        view.sortColumn = "due";
        view.sortOrder = Qt::DescendingOrder;
        view.columns = {{"due", "number"}, {"customer"}, {{"due", 120}}};
        return view;
    }

private Q_SLOTS:
    void init()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        MachineSettings().clear();
    }

    void aStateComesBack()
    {
        const TableState state{{{"title", "number"}, {"site"}, {{"title", 300}}},
                               "priority",
                               Qt::DescendingOrder,
                               false,
                               40};
        storeTableState(jobsTable(), state);
        QCOMPARE(readTableState(jobsTable()), state);
        QCOMPARE(readTableState(complianceTable()).sortColumn, "expires");
    }

    void withoutAStateATableIsAsItComes()
    {
        const auto state = readTableState(jobsTable());
        QCOMPARE(state.sortColumn, "updated");
        QCOMPARE(state.sortOrder, Qt::DescendingOrder);
        QVERIFY(state.hasDetails);
        QVERIFY(state.columns.hidden.isEmpty());
    }

    void damagedStatesAreLeftOut_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("no JSON") << "\xff\x00{[";
        QTest::newRow("another kind of JSON") << "[1, 2, 3]";
        QTest::newRow("other types") << "{\"columns\": 7, \"sort\": {}, \"details\": \"x\", "
                                        "\"details_share\": \"half\", \"descending\": []}";
        QTest::newRow("unknown columns")
            << "{\"columns\": {\"order\": [\"gone\", 5, null], \"hidden\": [\"gone\"], \"widths\": "
               "{\"gone\": 50}}, \"sort\": \"gone\"}";
        QTest::newRow("absurd sizes") << "{\"columns\": {\"widths\": {\"title\": -5, \"number\": "
                                         "1e9, \"due\": \"wide\"}}, \"details_share\": 5000}";
        QTest::newRow("deep") << QString("[").repeated(100000);
        QTest::newRow("long") << QString("x").repeated(2000000);
    }
    void damagedStatesAreLeftOut()
    {
        QFETCH(QString, stored);
        MachineSettings().setValue("tables/jobs/state", stored);
        auto state = readTableState(jobsTable());
        state.hasDetails = true;
        auto expected = TableState();
        expected.sortColumn = "updated";
        expected.sortOrder = stored.contains("descending") ? state.sortOrder : Qt::DescendingOrder;
        QCOMPARE(state, expected);
    }

    void hidingEveryColumnIsRefused()
    {
        QStringList all;
        for (const auto &column : jobsTable().columns)
            all.append(column.name);
        storeTableState(jobsTable(), {{all, all, {}}, "due"});
        QVERIFY(readTableState(jobsTable()).columns.hidden.isEmpty());
    }

    void aViewComesBack()
    {
        storeSavedView(jobsTable(), view("Mine & \"yours\" <b>"));
        QCOMPARE(readSavedViews(jobsTable()), QList{view("Mine & \"yours\" <b>")});
        QVERIFY(readSavedViews(complianceTable()).isEmpty());
    }

    void viewsAreSortedReplacedAndRemoved()
    {
        const auto names = [] {
            QStringList all;
            for (const auto &each : readSavedViews(jobsTable()))
                all.append(each.name);
            return all;
        };
        for (const auto *name : {"zebra", "ant", "mole"})
            storeSavedView(jobsTable(), view(name));
        QCOMPARE(names(), (QStringList{"ant", "mole", "zebra"}));
        auto changed = view("mole");
        changed.search = "another";
        storeSavedView(jobsTable(), changed);
        QCOMPARE(names(), (QStringList{"ant", "mole", "zebra"}));
        QCOMPARE(readSavedViews(jobsTable()).at(1).search, "another");
        removeSavedView(jobsTable(), "ant");
        QCOMPARE(names(), (QStringList{"mole", "zebra"}));
    }

    void whatATableDoesNotKnowIsLeftOutOfAView()
    {
        MachineSettings().setValue(
            "tables/jobs/views",
            "[{\"name\": \"  a   view \", \"status\": \"' OR 1=1\", \"kind\": \"x\", \"facets\": "
            "{\"gone\": \"x\", \"site\": 7, \"assignee\": \"Mary\"}, \"days\": {\"column\": "
            "\"title\", \"period\": \"today\"}, \"filter\": \"made up\", \"sort\": \"gone\", "
            "\"search\": [\"x\"]}, {\"name\": \"\"}, 5, null, {\"name\": \"a view\"}, {\"name\": "
            "\"days\", \"days\": {\"column\": \"due\", \"period\": \"own\", \"first\": "
            "\"yesterday\"}}]");
        const auto views = readSavedViews(jobsTable());
        QCOMPARE(views.size(), 2);
        SavedView expected{.name = "a view"};
        expected.facets = {{"assignee", "Mary"}};
        expected.sortColumn = "updated";
        expected.sortOrder = Qt::DescendingOrder;
        QCOMPARE(views.first(), expected);
        QVERIFY(!views.last().days);
    }

    void aViewIsAQueryOfToday()
    {
        auto saved = view("mine");
        saved.days = DayFilter{"due", Period::ThisMonth};
        const auto query = queryOf(saved, jobsTable(), QDate(2026, 11, 22), QTimeZone::utc());
        QCOMPARE(query.status, "PENDING");
        QCOMPARE(query.facets.value(jobsTable().column("site")), "North");
        QVERIFY(query.facets.contains(jobsTable().column("assignee")));
        QCOMPARE(query.days->first, QDate(2026, 11, 1));
        QCOMPARE(query.days->last, QDate(2026, 11, 30));
        QCOMPARE(query.sortColumn, jobsTable().column("due"));
    }

    void periodsAreDays_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate sunday(2026, 11, 22);
        QTest::newRow("today") << Period::Today << sunday << sunday;
        QTest::newRow("week") << Period::ThisWeek << QDate(2026, 11, 16) << sunday;
        QTest::newRow("month") << Period::ThisMonth << QDate(2026, 11, 1) << QDate(2026, 11, 30);
        QTest::newRow("next") << Period::Next30Days << sunday << QDate(2026, 12, 22);
        QTest::newRow("last") << Period::Last90Days << QDate(2026, 8, 24) << sunday;
    }
    void periodsAreDays()
    {
        QFETCH(Period, period);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QLocale::setDefault(QLocale(QLocale::German)); // a week begins on Monday
        const auto range =
            rangeOf({"due", period}, jobsTable(), QDate(2026, 11, 22), QTimeZone::utc());
        QLocale::setDefault(QLocale::c());
        QCOMPARE(range->first, first);
        QCOMPARE(range->last, last);
        QCOMPARE(periodFromStored(toStored(period)), period);
    }

    void aHeaderTakesALayoutAndGivesItBack()
    {
        QStandardItemModel model(0, int(jobsTable().columns.size()));
        QHeaderView header(Qt::Horizontal);
        header.setModel(&model);
        header.setSectionsMovable(true);
        applyColumnLayout({{"due", "title"}, {"site", "number"}, {{"due", 123}}}, &header,
                          jobsTable());
        const auto shown = shownColumns(header);
        QCOMPARE(shown.size(), jobsTable().columns.size() - 2);
        QCOMPARE(shown.first(), jobsTable().column("due"));
        QCOMPARE(shown.at(1), jobsTable().column("title"));
        const auto layout = columnLayout(header, jobsTable());
        QCOMPARE(layout.widths.value("due"), 123);
        QCOMPARE(layout.hidden, (QStringList{"number", "site"}));
        applyColumnLayout({}, &header, jobsTable());
        QCOMPARE(shownColumns(header).size(), jobsTable().columns.size());
        QCOMPARE(shownColumns(header).first(), 0);
    }
};

QTEST_MAIN(TableSettingsTest)
#include "tst_table_settings.moc"
