// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_table.h"
#include "tables/tables.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The notifications of two tables as one.
class NotificationsTableTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static constexpr auto person = int(NotificationColumn::Person);
    static constexpr auto message = int(NotificationColumn::Message);
    static constexpr auto state = int(NotificationColumn::State);
    static constexpr auto job = int(NotificationColumn::Job);

    static void fill(TemporaryDatabase &database)
    {
        const auto ada =
            database.addUser({{"first_name", "Ada"}, {"last_name", "Lovelace"}, {"username", "a"}});
        const auto bob =
            database.addUser({{"first_name", ""}, {"last_name", ""}, {"username", "bob"}});
        const auto roof =
            database.addJob(at("2026-01-01T00:00:00Z"), {{"job_number", "JOB-000007"}});
        const auto add = [&](qint64 recipient, const QVariantMap &values) {
            QVariantMap row{{"recipient_id", recipient},
                            {"notification_type", "REVISION_REQUIRED"},
                            {"title", "Job Auto-Closed"},
                            {"is_read", false}};
            row.insert(values);
            database.insert("job_notifications", row);
        };
        add(ada, {{"message", "one"}, {"job_id", roof}, {"created_at", "2026-11-01 00:00:00"}});
        add(bob, {{"message", "three"},
                  {"title", "Payout Reminders"},
                  {"is_read", true},
                  {"read_at", "2026-11-03 12:00:00"},
                  {"created_at", "2026-11-03 00:00:00"}});
        const auto run = database.insert("caretaker_runs", {{"task", "send_payout_reminders"},
                                                            {"started_from", "schedule"},
                                                            {"started_by", "u@h"},
                                                            {"host", "h"},
                                                            {"process_id", 1},
                                                            {"lease_until", "2026-11-02 00:10:00"},
                                                            {"started_at", "2026-11-02 00:00:00"},
                                                            {"options", "{}"},
                                                            {"outcome", "succeeded"}});
        for (const bool inApp : {true, false})
            database.insert("caretaker_notifications",
                            {{"run_id", run},
                             {"recipient_id", ada},
                             {"type", "JOB_VERIFIED"},
                             {"title", "Payout Reminders"},
                             {"message", inApp ? "is in the other table" : "two"},
                             {"in_app", inApp},
                             {"created_at", "2026-11-02 00:00:00"}});
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void showsBothTablesNewestFirst()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        fill(database);
        ShownTable table(database, notificationsTable(true));
        table.read();
        QCOMPARE(table.texts(message), (QStringList{"three", "two", "one"}));
        QCOMPARE(table.texts(person), (QStringList{"bob", "Ada Lovelace", "Ada Lovelace"}));
        QCOMPARE(table.texts(state), (QStringList{"read", "not_in_app", "unread"}));
        QCOMPARE(table.texts(job), (QStringList{"", "", "JOB-000007"}));
    }

    void withoutOurOwnTableThereIsTheOther()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        fill(database);
        ShownTable table(database, notificationsTable(false));
        table.read();
        QCOMPARE(table.texts(message), (QStringList{"three", "one"}));
    }

    void showsTheRowsThatAreAskedFor_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *status, const char *kind,
                            const char *filter, const char *search, const QStringList &expected) {
            QTest::newRow(name) << status << kind << filter << search << expected;
        };
        row("unread", "unread", "", "", "", {"one"});
        row("not in the app", "not_in_app", "", "", "", {"two"});
        row("of a kind", "", "Payout Reminders", "", "", {"three", "two"});
        row("of a kind, read", "read", "Payout Reminders", "", "", {"three"});
        row("of a person", "", "", "Ada Lovelace", "", {"two", "one"});
        row("of a person without a name", "", "", "bob", "", {"three"});
        row("of nobody", "", "", "' OR '1' = '1", "", {});
        row("by a word of the title", "", "", "", "auto-closed", {"one"});
        row("by a job", "", "", "", "job-000007", {"one"});
        row("by words of message and person", "", "", "", "two love", {"two"});
    }
    void showsTheRowsThatAreAskedFor()
    {
        QFETCH(QString, status);
        QFETCH(QString, kind);
        QFETCH(QString, filter);
        QFETCH(QString, search);
        QFETCH(QStringList, expected);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        fill(database);
        ShownTable table(database, notificationsTable(true));
        table.model().setStatus(status);
        table.model().setKind(kind);
        if (!filter.isEmpty())
            table.model().setFilter(QStringLiteral("person"), filter);
        table.model().setSearch(search);
        table.read();
        QCOMPARE(table.texts(message), expected);
    }
};

QTEST_GUILESS_MAIN(NotificationsTableTest)
#include "tst_notifications_table.moc"
