// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"
#include "desktop_console.h"
#include "machine_settings.h"
#include "task_list.h"
#include "tray_desktop.h"
#include "widgets/banner.h"

#include <QAction>
#include <QMenuBar>
#include <QPushButton>
#include <QTimeEdit>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

namespace {

/// The desktop's notification service, which shows nothing and keeps everything.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    NotificationService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "notifications"))
    {
        m_bus.registerObject("/org/freedesktop/Notifications", this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!m_bus.registerService("org.freedesktop.Notifications"))
            qFatal("there is a notification service already");
    }
    ~NotificationService() override { m_bus.unregisterService("org.freedesktop.Notifications"); }

    QStringList titles;
    QStringList texts;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        titles.append(title);
        texts.append(text);
        return uint(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

private:
    QDBusConnection m_bus;
};

ScheduledRun ended(RunOutcome outcome, const QString &message, qint64 runId = 0)
{
    return {"check_compliance_expiry", at("2026-11-22T06:00:00Z"), outcome, runId, message};
}

} // namespace

/// The tray icon in a real panel, and the window without one.
class TrayTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void cleanup() { MachineSettings().clear(); }

    void theIconIsInTheTrayAndItsMenuWorks()
    {
        Panel panel;
        panel.start();
        Console console;
        console.session.scheduler.start();
        QTRY_COMPARE(console.text("schedulerLabel"), "Scheduler: no schedule is on");
        TrayItem item;
        QVERIFY(item.isThere());
        QStringList labels;
        const auto menu = item.menu();
        for (const auto &entry : menu.children) {
            if (entry.is("visible") && entry.properties.value("type") != "separator")
                labels.append(entry.label());
        }
        QCOMPARE(labels,
                 (QStringList{"Scheduler: no schedule is on", "Open Caretaker", "Run", "Preview",
                              "Pause scheduling", "Start with the session", "Quit"}));
        QCOMPARE(item.entry("Run").children.size(), 5);
        QCOMPARE(item.entry("Preview").children.size(), 5);

        console.window->close();
        QTRY_VERIFY(console.window->isHidden());
        item.choose("Open Caretaker");
        QTRY_VERIFY(console.window->isVisible());

        console.window->close();
        QTRY_VERIFY(console.window->isHidden());
        item.activate();
        QTRY_VERIFY(console.window->isVisible());

        // Run shows first what it would do.
        console.window->close();
        item.choose("Run", "Auto-close stale jobs…");
        QTRY_VERIFY(console.window->isVisible());
        QCOMPARE(console.find<QListWidget>("sidebar")->currentItem()->text(), "Tasks");
        QTRY_VERIFY(console.find<QWidget>("applyButton")->isVisible());
        QCOMPARE(console.database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);
    }

    void whatIsNotSavedIsToldWhenTheWindowGoesIntoTheTray()
    {
        NotificationService service;
        Panel panel;
        panel.start();
        Console console;
        TrayItem item;
        QVERIFY(item.isThere());
        console.window->close();
        QTRY_VERIFY(console.window->isHidden());
        QTest::qWait(200);
        QCOMPARE(service.titles, QStringList());

        item.activate();
        QTRY_VERIFY(console.window->isVisible());
        console.goTo("Schedule");
        QTRY_VERIFY(console.find<QWidget>("simpleTime")->isEnabled());
        console.find<QTimeEdit>("simpleTime")->setTime(QTime(7, 45));
        console.window->close();
        QTRY_COMPARE(service.titles, QStringList{"1 edit is not saved"});
        QVERIFY(service.texts.first().contains("kept"));
    }

    void itTellsWhatComesNextAndPausesAndResumes()
    {
        Panel panel;
        panel.start();
        Console console;
        console.scheduleComplianceCheck();
        console.session.scheduler.start();
        TrayItem item;
        QVERIFY(item.isThere());
        const QString next = "Next: Compliance expiry check, tomorrow 06:00";
        QTRY_VERIFY(item.toolTip().contains(next));
        QVERIFY(item.toolTip().contains("Scheduler: on"));
        QCOMPARE(console.text("schedulerLabel"), QStringLiteral("Scheduler: on ·\u00a0") + next);
        const auto idle = item.picture();
        QVERIFY(!idle.isEmpty());
        QVERIFY(!item.entry("Resume scheduling").is("visible"));

        item.choose("Pause scheduling", "For 1 hour");
        QTRY_VERIFY(item.toolTip().contains("Scheduler: paused until today 15:30"));
        QCOMPARE(console.pausedUntil(), "2026-11-22T15:30:00Z");
        const auto paused = item.picture();
        QVERIFY(paused != idle);
        item.choose("Pause scheduling", "Until tomorrow");
        QTRY_COMPARE(console.pausedUntil(), "2026-11-23T00:00:00Z");
        item.choose("Pause scheduling", "Until resumed");
        QTRY_VERIFY(item.toolTip().contains("Scheduler: paused until resumed"));

        item.choose("Resume scheduling");
        QTRY_VERIFY(item.toolTip().contains("Scheduler: on"));
        QCOMPARE(console.pausedUntil(), QString());
        QCOMPARE(item.picture(), idle);
    }

    void itIsBackInTheTrayOfAPanelThatRestarts()
    {
        Panel panel;
        panel.start();
        Console console;
        TrayItem item;
        QVERIFY(item.isThere());
        panel.stop();
        QTRY_VERIFY(item.registered().isEmpty());
        panel.start();
        QVERIFY(item.isThere());
        console.window->close();
        QTRY_VERIFY(console.window->isHidden());
        item.choose("Open Caretaker");
        QTRY_VERIFY(console.window->isVisible());
    }

    void aTrayThatComesLaterIsUsed()
    {
        Console console;
        console.window->close();
        QTRY_VERIFY(console.window->isMinimized());
        Panel panel;
        panel.start();
        TrayItem item;
        QVERIFY(item.isThere());
        QTRY_VERIFY(console.window->isHidden());
        item.choose("Open Caretaker");
        QTRY_VERIFY(console.window->isVisible() && !console.window->isMinimized());
    }

    void withoutATrayTheWindowIsMinimisedAndSaysSoOnce()
    {
        Console console;
        console.window->close();
        QTRY_VERIFY(console.window->isMinimized());
        QVERIFY(console.window->isVisible());
        console.window->showNormal();
        QVERIFY(QTest::qWaitForWindowExposed(console.window.get()));
        console.click("noticeSeenButton");
        console.window->close();
        QTRY_VERIFY(console.window->isMinimized());
        QVERIFY(!console.window->findChild<QPushButton *>("noticeSeenButton") ||
                console.find<QPushButton>("noticeSeenButton")->isHidden());
    }

    void aHiddenWindowIsNotLostWithTheTray()
    {
        Panel panel;
        panel.start();
        const TrayHost host;
        QTRY_VERIFY_WITH_TIMEOUT(host.isThere(), 60000);
        QWidget window;
        const Retreat retreat(window, host, 0ms);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.close();
        QVERIFY(window.isHidden());
        panel.stop();
        QTRY_VERIFY(window.isVisible() && window.isMinimized());
        panel.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.isHidden(), 60000);
    }

    void aPersonIsToldOfRunsByTheirOutcome()
    {
        NotificationService service;
        Console console;
        auto &scheduler = console.session.scheduler;
        Q_EMIT scheduler.runEnded(ended(RunOutcome::Succeeded, "3 documents"));
        Q_EMIT scheduler.runEnded(ended(RunOutcome::Failed, "<b>no</b> room & no\x1b[1m"));
        QTRY_COMPARE(service.titles, QStringList{"Compliance expiry check failed"});
        QVERIFY2(service.texts[0].startsWith("&lt;b&gt;no&lt;/b&gt; room &amp; no"),
                 qPrintable(service.texts[0]));
        QVERIFY(!service.texts[0].contains('\x1b'));
        Q_EMIT scheduler.runEnded(ended(RunOutcome::NeedsApproval, {}));
        QTRY_COMPARE(service.titles.size(), 2);
        QCOMPARE(service.titles[1], "Compliance expiry check needs approval");

        console.find<QAction>("tellsAllAction")->trigger();
        Q_EMIT scheduler.runEnded(ended(RunOutcome::Succeeded, "3 documents"));
        QTRY_COMPARE(service.titles.size(), 3);
        QCOMPARE(service.titles[2], "Compliance expiry check is done");
    }

    void aClickOnANotificationShowsTheRun()
    {
        NotificationService service;
        Console console;
        const auto task = QString("auto_close_stale_jobs");
        QVERIFY(runTask(console.database.url(), *findTask(task), {}, console.session.clock,
                        RunTrigger::Schedule, {}));
        Q_EMIT console.session.scheduler.runEnded(ended(RunOutcome::Failed, "no", 1));
        QTRY_COMPARE(service.titles.size(), 1);
        console.window->showMinimized();
        QTRY_VERIFY(console.window->isMinimized());
        Q_EMIT service.ActionInvoked(77, "default"); // another program's
        Q_EMIT service.ActionInvoked(1, "default");
        QTRY_VERIFY(!console.window->isMinimized());
        QCOMPARE(console.find<QListWidget>("sidebar")->currentItem()->text(), "Runs");
    }

    void aClickOnANotificationShowsThePreviewOfARunThatNeedsApproval()
    {
        NotificationService service;
        Console console;
        console.letARunWait();
        Q_EMIT console.session.scheduler.runEnded({"auto_close_stale_jobs",
                                                   at("2026-11-22T02:00:00Z"),
                                                   RunOutcome::NeedsApproval, 1, QString()});
        QTRY_COMPARE(service.titles, QStringList{"Auto-close stale jobs needs approval"});
        Q_EMIT service.ActionInvoked(1, "default");
        QTRY_COMPARE(console.find<QListWidget>("sidebar")->currentItem()->text(), "Tasks");
        auto *apply = console.find<QPushButton>("applyButton");
        QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
        QCOMPARE(apply->text(), "Approve: cancel 7 jobs");
        console.click("applyButton");
        QTRY_COMPARE(console.database.value("SELECT outcome FROM caretaker_runs WHERE id = 1"),
                     "approved");
    }

    void whatNeedsAPersonIsInTheTrayAfterARestart()
    {
        Panel panel;
        panel.start();
        Console console; // the run has waited since an earlier one
        console.letARunWait();
        console.session.scheduler.start();
        TrayItem item;
        QVERIFY(item.isThere());
        QTRY_VERIFY2(item.toolTip().contains("Run 1 of auto_close_stale_jobs needs approval."),
                     qPrintable(item.toolTip().join('|')));
        const auto waiting = item.picture();

        console.goTo("Runs");
        QTRY_VERIFY(console.window->findChild<QPushButton *>("rejectButton"));
        console.click("rejectButton");
        console.click("confirmRejectButton");
        QTRY_VERIFY(!item.toolTip().join('|').contains("needs approval"));
        QVERIFY(item.picture() != waiting);
    }

    void theSchedulerStartsWithTheAdoption()
    {
        Console console(Content::WebApplication);
        console.desktop.start(Desktop::Start::Shown);
        QVERIFY(!console.session.scheduler.isStarted());
        QCOMPARE(console.text("schedulerLabel"), "Scheduler: off until the database is prepared");
        QTRY_VERIFY(console.find<QPushButton>("adoptButton")->isEnabled());
        console.click("adoptButton");
        QTRY_VERIFY(console.session.scheduler.isStarted());
        QTRY_COMPARE(console.text("schedulerLabel"), "Scheduler: no schedule is on");
    }

    void theEntryQuotesWhatIsSpecial()
    {
        QCOMPARE(execLine({"/opt/care taker", "--tray", "50% $HOME \\ \"q\" `x`"}),
                 R"("/opt/care taker" "--tray" "50%% \\$HOME \\\\ \\"q\\" \\`x\\`")");
    }

    void startingWithTheSessionIsAnEntryForTheDesktop()
    {
        Console console;
        auto *action = console.find<QAction>("autostartAction");
        QVERIFY(!action->isChecked());
        action->trigger();
        const QDir folder(QDir::homePath() + "/.config/autostart");
        const auto entries = folder.entryList({"caretaker*.desktop"});
        QCOMPARE(entries.size(), 1);
        QFile file(folder.filePath(entries.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QString("Exec=\"%1\" \"--tray\" \"--database\" \"%2\"\n")
                                   .arg(QCoreApplication::applicationFilePath(),
                                        console.database.url().text())),
                 qPrintable(text));
        action->trigger();
        QVERIFY(!action->isChecked());
        QVERIFY(folder.entryList({"caretaker*.desktop"}).isEmpty());
    }
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
