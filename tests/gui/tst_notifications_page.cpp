// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace caretaker;
using namespace caretaker::testing;

/// What a person does on the Notifications page.
class NotificationsPageTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static void fill(TemporaryDatabase &database)
    {
        const auto ada = database.addUser({{"first_name", "Ada"}, {"last_name", "Lovelace"}});
        const auto bob = database.addUser({{"first_name", "Bob"}, {"last_name", "Ross"}});
        const auto job = database.addJob(at("2026-11-01T00:00:00Z"),
                                         {{"job_number", "JOB-000007"}, {"title", "Roof"}});
        database.addJob(at("2026-11-01T00:00:00Z"));
        add(database, {{"recipient_id", ada},
                       {"job_id", job},
                       {"title", "Job Auto-Closed"},
                       {"message", "<b>First line</b>\nSecond line"}});
        add(database, {{"recipient_id", bob},
                       {"title", "Payout Reminders"},
                       {"message", "Five"},
                       {"is_read", true},
                       {"read_at", "2026-11-21 10:00:00"},
                       {"created_at", "2026-11-20 14:30:00"}});
    }

    static void add(TemporaryDatabase &database, const QVariantMap &values)
    {
        QVariantMap row{{"notification_type", "REVISION_REQUIRED"},
                        {"is_read", false},
                        {"created_at", "2026-11-22 12:30:00"}};
        row.insert(values);
        database.insert("job_notifications", row);
    }

    static QTableView *openPage(const ConsoleWindow &console)
    {
        console.goTo("Notifications");
        if (!QTest::qWaitFor([&] {
                return console.window->findChild<QTableView *>("notificationsTable") != nullptr;
            }))
            qFatal("the table does not come");
        return console.find<QTableView>("notificationsTable");
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void theRowIsTheLastOfTheSidebar()
    {
        ConsoleWindow console(Content::Embedded);
        auto *sidebar = console.find<QListWidget>("sidebar");
        QCOMPARE(sidebar->item(sidebar->count() - 1)->text(), "Notifications");
    }

    void aNotificationIsShownWithItsWholeText()
    {
        ConsoleWindow console(Content::Embedded);
        fill(console.database);
        auto *table = openPage(console);
        QCOMPARE(table->accessibleName(), "Notifications table");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QTRY_COMPARE(console.text("notificationTitle"), "Job Auto-Closed");
        QCOMPARE(console.find<QPlainTextEdit>("notificationMessage")->toPlainText(),
                 "<b>First line</b>\nSecond line");
        QVERIFY(console.text("notificationHead").startsWith("To Ada Lovelace ·\u00a0told 2 h ago"));
        table->selectRow(1);
        QTRY_COMPARE(console.text("notificationTitle"), "Payout Reminders");
        QVERIFY(!console.find<QPushButton>("notificationShowJob")->isVisible());
    }

    void itLeadsToTheJob()
    {
        ConsoleWindow console(Content::Embedded);
        fill(console.database);
        auto *table = openPage(console);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        console.click("notificationShowJob");
        auto *jobs = console.find<QTableView>("jobsTable");
        QTRY_VERIFY(jobs->isVisible());
        QTRY_COMPARE(jobs->model()->rowCount(), 1);
        QTRY_COMPARE(jobs->model()->index(0, 0).data().toString(), "JOB-000007");
    }

    void onePersonsNotificationsCanBeShown()
    {
        ConsoleWindow console(Content::Embedded);
        fill(console.database);
        auto *table = openPage(console);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        console.click("notificationShowPerson");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(console.text("notificationsCount"), "1 notification");
        QCOMPARE(console.find<QPushButton>("notificationsNarrowing")->text(), "Told to Bob Ross");
        console.click("notificationsNarrowing");
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void stateAndKindCanBeChosen()
    {
        ConsoleWindow console(Content::Embedded);
        fill(console.database);
        auto *table = openPage(console);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *kind = console.find<QComboBox>("notificationsKindFilter");
        kind->setCurrentIndex(kind->findText("Job Auto-Closed"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *state = console.find<QComboBox>("notificationsStatusFilter");
        state->setCurrentIndex(state->findText("Read"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        console.click("placeholderButton");
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void theWebApplicationsNotificationsAreShownBeforeAndAfterAdoption()
    {
        ConsoleWindow console(Content::WebApplication);
        const auto before = console.database.bytes();
        const auto count = console.database.value("SELECT count(*) FROM job_notifications").toInt();
        auto *table = openPage(console);
        QTRY_COMPARE(table->model()->rowCount(), count);
        QCOMPARE(console.database.bytes(), before);
    }
};

QTEST_MAIN(NotificationsPageTest)
#include "tst_notifications_page.moc"
