// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"
#include "demo/demo_data.h"
#include "shown_table.h"
#include "tables/tables.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

namespace {

constexpr auto noon = "2026-01-01T12:00:00Z";

/// What a value is sorted by, worked out here once more: nothing where it is empty.
std::optional<QByteArray> sortKey(const TableColumn &column, const QVariant &value)
{
    const auto text = value.toString();
    if (text.isEmpty())
        return std::nullopt;
    switch (column.kind) {
    case ColumnKind::Word:
        return QByteArray::number(100 + column.words.indexOf(text));
    case ColumnKind::Money:
        return QByteArray::number(Money::fromStored(value)->cents()).rightJustified(20, '0');
    case ColumnKind::Number:
        return text.toUtf8().rightJustified(20, '0');
    case ColumnKind::Text:
        return text.toUtf8().toLower();
    case ColumnKind::Identifier:
    case ColumnKind::Date:
    case ColumnKind::Moment:
        return text.toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace

/// Which rows a table shows, in which order, and what is in them.
class TableQueriesTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static void addEveryColumnInBothDirections()
    {
        QTest::addColumn<const TableDefinition *>("definition");
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        for (const auto *definition : {&jobsTable(), &complianceTable(), &payoutRequestsTable(),
                                       &readyPayoutsTable(), &payoutsTable()}) {
            for (int column = 0; column < definition->columns.size(); ++column) {
                const auto name = definition->name + u' ' + definition->columns.at(column).title;
                QTest::addRow("%s ascending", qPrintable(name))
                    << definition << column << Qt::AscendingOrder;
                QTest::addRow("%s descending", qPrintable(name))
                    << definition << column << Qt::DescendingOrder;
            }
        }
    }

    // Only read, so that the many cases can share them.
    std::unique_ptr<TemporaryDatabase> m_filled;
    std::unique_ptr<TemporaryDatabase> m_searched;

    void makeFilled()
    {
        m_filled = std::make_unique<TemporaryDatabase>(Content::Embedded);
        {
            const auto connection = Connection::open(m_filled->url(), Access::ReadWrite);
            QVERIFY(fillWithDemoData(*connection, {.jobs = 200}, at("2026-11-22T14:30:00Z")));
        }
        // Every column with something and with nothing in it, and every second value twice.
        m_filled->execute("UPDATE jobs SET location = NULL WHERE id % 3 = 0");
        m_filled->execute("UPDATE jobs SET location = '', customer_name = '' WHERE id % 3 = 1");
        m_filled->execute("UPDATE jobs SET created_by_id = NULL WHERE id % 4 = 0");
        m_filled->execute("UPDATE jobs SET actual_cost = 9.5 WHERE id % 5 = 0");
        m_filled->execute("UPDATE jobs SET actual_cost = 10 WHERE id % 5 = 1");
        m_filled->execute("UPDATE jobs SET actual_cost = 9999999999.99 WHERE id % 5 = 2");
        m_filled->execute("UPDATE jobs SET updated_at = created_at WHERE id % 2 = 0");
        m_filled->execute("UPDATE contractors SET company_name = '' WHERE id % 2 = 0");
    }

    void makeSearched()
    {
        m_searched = std::make_unique<TemporaryDatabase>(Content::Embedded);
        const auto mary = m_searched->addUser({{"first_name", "Mary"}, {"last_name", "Poppins"}});
        for (const auto &job :
             {QVariantMap{{"title", "100% wool_carpet"}, {"location", "Kitchen"}},
              QVariantMap{{"title", "O'Brien \"roof\""}, {"assigned_to_id", mary}},
              QVariantMap{{"title", "back\\slash"}}, QVariantMap{{"title", "Élan vital"}},
              QVariantMap{{"title", "STRASSE ärger"}}, QVariantMap{{"title", "plain wool"}}})
            m_searched->addJob(at(noon), job);
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeFilled();
        makeSearched();
    }

    void cleanupTestCase()
    {
        m_filled.reset();
        m_searched.reset();
    }

    void sortsByEveryColumn_data() { addEveryColumnInBothDirections(); }

    void sortsByEveryColumn()
    {
        QFETCH(const TableDefinition *, definition);
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        ShownTable table(*m_filled, *definition);
        table.model().sort(column, order);
        table.read();
        const auto rows = table.model().rowCount();
        QVERIFY(rows > 1);
        for (int row = 1; row < rows; ++row) {
            const auto before =
                sortKey(definition->columns.at(column), table.value(row - 1, column));
            const auto after = sortKey(definition->columns.at(column), table.value(row, column));
            const auto place = QByteArray("row ") + QByteArray::number(row) + ": " +
                               before.value_or("nothing") + ", " + after.value_or("nothing");
            if (!before || !after) {
                QVERIFY2(before || !after, place);
            } else {
                QVERIFY2(order == Qt::AscendingOrder ? *before <= *after : *before >= *after,
                         place);
            }
            if (before == after) {
                const auto first = table.model().idAt(row - 1);
                const auto second = table.model().idAt(row);
                QVERIFY2(order == Qt::AscendingOrder ? first < second : first > second, place);
            }
        }
    }

    void aNamedFilterChoosesRows_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("overdue") << "overdue"
                                 << "2026-11-22" << QStringList{"in progress", "nobody's"};
        QTest::newRow("overdue a day earlier") << "overdue"
                                               << "2026-11-21" << QStringList{};
        QTest::newRow("unassigned") << "unassigned"
                                    << "" << QStringList{"nobody's"};
        QTest::newRow("a name that is not known")
            << "made up"
            << "" << QStringList{"due today", "done", "in progress", "nobody's"};
        QTest::newRow("a value that is no date") << "overdue"
                                                 << "' OR 1 = 1 --" << QStringList{};
    }
    void aNamedFilterChoosesRows()
    {
        QFETCH(QString, filter);
        QFETCH(QString, value);
        QFETCH(QStringList, expected);
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at("2026-01-01T12:00:00Z"),
                        {{"title", "nobody's"}, {"due_date", "2026-11-21"}});
        database.addJob(
            at("2026-01-01T13:00:00Z"),
            {{"title", "in progress"}, {"due_date", "2026-11-21"}, {"status", "IN_PROGRESS"}});
        database.addJob(at("2026-01-01T14:00:00Z"),
                        {{"title", "done"}, {"due_date", "2026-11-21"}, {"status", "COMPLETED"}});
        database.addJob(
            at("2026-01-01T15:00:00Z"),
            {{"title", "due today"}, {"due_date", "2026-11-22"}, {"assigned_to_id", 1}});
        ShownTable table(database, jobsTable());
        table.model().setFilter(filter, value);
        table.read();
        QCOMPARE(table.texts(table.column("Title")), expected);
    }

    void wordsThatAreNotThereComeLast_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("ascending")
            << Qt::AscendingOrder << QStringList{"HIGH", "LOW", "unheard of", "", ""};
        QTest::newRow("descending")
            << Qt::DescendingOrder << QStringList{"unheard of", "LOW", "HIGH", "", ""};
    }

    void wordsThatAreNotThereComeLast()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, expected);
        static const auto definition = [] {
            auto jobs = jobsTable();
            jobs.columns = {{.title = "Urgency",
                             .expression = "t.location",
                             .kind = ColumnKind::Word,
                             .words = {"URGENT", "HIGH", "LOW"}}};
            jobs.sortColumn = 0;
            return jobs;
        }();
        TemporaryDatabase database(Content::Embedded);
        for (const auto &word :
             {QVariant("LOW"), QVariant(""), QVariant("unheard of"), QVariant(), QVariant("HIGH")})
            database.addJob(at(noon), {{"location", word}});
        ShownTable table(database, definition);
        table.model().sort(0, order);
        table.read();
        QCOMPARE(table.texts(0), expected);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("titles");
        const QStringList all{"100% wool_carpet", "O'Brien \"roof\"", "back\\slash",
                              "Élan vital",       "STRASSE ärger",    "plain wool"};
        QTest::newRow("nothing finds everything") << "" << all;
        QTest::newRow("blanks find everything") << "   " << all;
        QTest::newRow("a part of a word") << "ool" << QStringList{all.at(0), all.at(5)};
        QTest::newRow("in whatever case") << "WooL" << QStringList{all.at(0), all.at(5)};
        QTest::newRow("every word") << "wool plain" << QStringList{all.at(5)};
        QTest::newRow("words in different columns") << "wool kitchen" << QStringList{all.at(0)};
        QTest::newRow("one word is missing") << "wool plain gate" << QStringList{};
        QTest::newRow("a name") << "mary poppins" << QStringList{all.at(1)};
        QTest::newRow("a job number") << "JOB-000007" << QStringList{all.at(4)};
        QTest::newRow("percent") << "%" << QStringList{all.at(0)};
        QTest::newRow("percent between") << "1%w" << QStringList{};
        QTest::newRow("underscore") << "_" << QStringList{all.at(0)};
        QTest::newRow("underscore for a letter") << "w_ol" << QStringList{};
        QTest::newRow("backslash") << "\\" << QStringList{all.at(2)};
        QTest::newRow("backslash and percent") << "\\%" << QStringList{};
        QTest::newRow("apostrophe") << "o'b" << QStringList{all.at(1)};
        QTest::newRow("quotation marks") << "\"ROOF\"" << QStringList{all.at(1)};
        QTest::newRow("accents as written") << "Élan" << QStringList{all.at(3)};
        QTest::newRow("accents in lower case") << "élan" << QStringList{all.at(3)};
        QTest::newRow("accents in capitals") << "ÉLAN" << QStringList{all.at(3)};
        QTest::newRow("accents, lower case stored") << "ÄRGER" << QStringList{all.at(4)};
        QTest::newRow("accents, capital typed") << "Ärger" << QStringList{all.at(4)};
        QTest::newRow("SQL, which finds nothing") << "' OR 1=1 --" << QStringList{};
        QTest::newRow("SQL, which does nothing") << "'; DROP TABLE jobs; --" << QStringList{};
        QTest::newRow("place holders") << "? :a $1 @b" << QStringList{};
    }

    void searches()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, titles);
        ShownTable table(*m_searched, jobsTable());
        table.model().sort(0, Qt::AscendingOrder);
        table.model().setSearch(search);
        table.read();
        QCOMPARE(table.texts(table.column("Title")), titles);
        QCOMPARE(table.model().rowCount(), titles.size());
        QCOMPARE(m_searched->value("SELECT count(*) FROM jobs").toInt(), 6);
    }

    void everyTableIsSearched_data()
    {
        QTest::addColumn<const TableDefinition *>("definition");
        for (const auto *definition : {&jobsTable(), &complianceTable(), &payoutRequestsTable(),
                                       &readyPayoutsTable(), &payoutsTable()})
            QTest::addRow("%s", qPrintable(definition->name)) << definition;
    }

    void everyTableIsSearched()
    {
        QFETCH(const TableDefinition *, definition);
        ShownTable table(*m_filled, *definition);
        table.read();
        for (int column = 0; column < definition->columns.size(); ++column) {
            if (!definition->columns.at(column).isSearched)
                continue;
            const auto row = table.texts(column).indexOf(QRegularExpression(".+"));
            QVERIFY(row >= 0);
            const auto id = table.model().idAt(int(row));
            table.model().setSearch(table.value(int(row), column).toString());
            table.waitForOrder();
            QVERIFY(table.model().rowOf(id));
            table.model().setSearch({});
            table.waitForOrder();
        }
    }

    void filtersByStatus()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"title", "Roof"}, {"status", "PENDING"}});
        database.addJob(at(noon), {{"title", "Door"}, {"status", "COMPLETED"}});
        database.addJob(at(noon), {{"title", "Door"}, {"status", "PENDING"}});
        ShownTable table(database, jobsTable());
        table.model().setStatus("PENDING");
        table.waitForOrder();
        QCOMPARE(table.model().rowCount(), 2);
        table.model().setSearch("door");
        table.waitForOrder();
        QCOMPARE(table.model().rowCount(), 1);
        QCOMPARE(table.texts(table.column("Status")), QStringList{"PENDING"});
        table.model().setStatus("' OR 1=1 --");
        table.waitForOrder();
        QCOMPARE(table.model().rowCount(), 0);
        table.model().setStatus({});
        table.waitForOrder();
        QCOMPARE(table.model().rowCount(), 2);
    }

    void showsAPersonByName_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("shown");
        QTest::newRow("both names") << "Mary"
                                    << "Poppins"
                                    << "Mary Poppins";
        QTest::newRow("first name only") << "Mary"
                                         << ""
                                         << "Mary";
        QTest::newRow("last name only") << ""
                                        << "Poppins"
                                        << "Poppins";
        QTest::newRow("no name") << ""
                                 << ""
                                 << "mary.p";
        QTest::newRow("blank names") << " "
                                     << " "
                                     << "mary.p";
    }

    void showsAPersonByName()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, shown);
        TemporaryDatabase database(Content::Embedded);
        const auto mary =
            database.addUser({{"username", "mary.p"}, {"first_name", first}, {"last_name", last}});
        database.addJob(at(noon), {{"assigned_to_id", mary}, {"created_by_id", mary}});
        database.addJob(at(noon));
        const auto contractor = database.insert(
            "contractors",
            {{"company_name", ""}, {"status", "ACTIVE"}, {"user_id", mary}, {"workspace_id", 1}});
        database.insert("payout_requests", {{"request_number", "R1"},
                                            {"amount", "12.50"},
                                            {"status", "PENDING"},
                                            {"created_at", "2026-01-01"},
                                            {"contractor_id", contractor}});
        ShownTable jobs(database, jobsTable());
        jobs.read();
        QCOMPARE(jobs.texts(jobs.column("Assignee")), QStringList({"", shown}));
        QCOMPARE(jobs.texts(jobs.column("Created by")), QStringList({"", shown}));
        QCOMPARE(jobs.texts(jobs.column("Site")), QStringList({"Site", "Site"}));

        ShownTable requests(database, payoutRequestsTable());
        requests.read();
        const auto name = requests.column("Contractor");
        QCOMPARE(requests.texts(name), QStringList{shown});
        database.execute("UPDATE contractors SET company_name = 'Chimneys Ltd'");
        requests.read();
        QTRY_COMPARE(requests.model().index(0, name).data().toString(), "Chimneys Ltd");
    }

    void givesAmountsToTheLastDigit()
    {
        TemporaryDatabase database(Content::Embedded);
        database.addJob(at(noon), {{"estimated_cost", 9999999999.99}, {"actual_cost", 0.1}});
        ShownTable table(database, jobsTable());
        table.read();
        const auto cents = [&](const char *title) {
            return Money::fromStored(table.value(0, table.column(title)))->cents();
        };
        QCOMPARE(cents("Estimated cost"), 999999999999);
        QCOMPARE(cents("Actual cost"), 10);
    }

    void readsTheWebApplicationsTables_data() { everyTableIsSearched_data(); }

    void readsTheWebApplicationsTables()
    {
        QFETCH(const TableDefinition *, definition);
        TemporaryDatabase database(Content::WebApplication);
        ShownTable table(database, *definition);
        for (int column = 0; column < definition->columns.size(); ++column) {
            table.model().sort(column, Qt::AscendingOrder);
            table.read();
            QCOMPARE(table.model().rowCount(),
                     database.value("SELECT count(*) FROM " + definition->table).toInt());
        }
        if (table.model().rowCount() > 0)
            table.load(0);
    }
};

QTEST_GUILESS_MAIN(TableQueriesTest)
#include "tst_table_queries.moc"
