// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "settings/settings.h"

#include <QDateTimeEdit>
#include <QMenu>

using namespace caretaker;
using namespace caretaker::testing;

/// What a run at another moment would do: to look at, not to apply.
class AsOfTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static constexpr int staleJobs = 7;

    static QAbstractItemModel *changes(const ConsoleWindow &console)
    {
        return console.find<QTableView>("changesTable")->model();
    }

    static void openPreview(const ConsoleWindow &console)
    {
        console.goTo("Tasks");
        console.click("previewButton_auto_close_stale_jobs");
        QTRY_VERIFY(console.find<QPushButton>("applyButton")->isEnabled());
    }

    /// An entry of the picker's menu, and waits for its plan.
    static void choose(const ConsoleWindow &console, const QString &entry)
    {
        auto *button = console.find<QPushButton>("asOfButton");
        auto *menu = button->menu();
        // A press returns when the menu has closed.
        QTimer::singleShot(0, menu, [&] {
            auto *action = menu->findChild<QAction *>("asOf_" + entry);
            QVERIFY(action);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        });
        QTest::mousePress(button, Qt::LeftButton);
        QTest::mouseRelease(button, Qt::LeftButton);
        QTRY_VERIFY(!menu->isVisible());
        QTRY_VERIFY(console.find<QPushButton>("previewAgainButton")->isEnabled());
    }

    static QDateTime field(const ConsoleWindow &console)
    {
        return console.find<QDateTimeEdit>("asOfField")->dateTime();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    /// 21 November is a Saturday.
    void noDayIsOfferedTwice_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QStringList>("entries");
        const auto row = [](const char *name, const char *today, const QStringList &entries) {
            QTest::newRow(name) << QString(today) << entries;
        };
        row("Friday", "20", {"now", "tomorrow", "sunday", "monday", "another"});
        row("Saturday", "21", {"now", "tomorrow", "monday", "another"});
        row("Sunday", "22", {"now", "tomorrow", "sunday", "another"});
    }
    void noDayIsOfferedTwice()
    {
        QFETCH(QString, today);
        ConsoleWindow console(Content::Adopted);
        console.now = at(QStringLiteral("2026-11-%1T14:30:00Z").arg(today).toLatin1());
        openPreview(console);
        auto *menu = console.find<QPushButton>("asOfButton")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList entries;
        for (const auto *action : menu->actions()) {
            if (!action->isSeparator())
                entries.append(action->objectName().mid(5));
        }
        QTEST(entries, "entries");
    }

    void anotherDayIsToLookAtOnly()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        QVERIFY(!console.find<QDateTimeEdit>("asOfField")->isVisible());
        auto *apply = console.find<QPushButton>("applyButton");
        auto *whyNot = console.find<QLabel>("whyNotApplied");
        QVERIFY(!whyNot->isVisible());

        choose(console, "sunday");
        QCOMPARE(field(console).toString("yyyy-MM-dd HH:mm"), "2026-11-29 14:30"); // a Sunday
        QTRY_VERIFY(changes(console)->rowCount() >= staleJobs);
        QVERIFY(apply->isVisible());
        QVERIFY(!apply->isEnabled());
        QVERIFY(whyNot->isVisible());
        QVERIFY(whyNot->text().contains("go back to now"));
        QCOMPARE(apply->toolTip(), whyNot->text());
        QVERIFY(console.find<QPushButton>("exportButton")->isEnabled());

        choose(console, "now");
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(!whyNot->isVisible());
        QVERIFY(!console.find<QDateTimeEdit>("asOfField")->isVisible());
        QCOMPARE(apply->text(), "Cancel 7 jobs");
    }

    void tickingDoesNotMakeItApplicable()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        choose(console, "tomorrow");
        console.click("tickAllButton");
        console.click("tickAllButton");
        QVERIFY(!console.find<QPushButton>("applyButton")->isEnabled());
    }

    void theMomentDecidesWhatIsShown()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        choose(console, "another");
        auto *edit = console.find<QDateTimeEdit>("asOfField");
        QVERIFY(edit->hasFocus());
        edit->setDateTime(QDateTime({2026, 1, 1}, {2, 0}, Qt::UTC));
        QVERIFY(console.text("planSummary").contains("preview again"));
        console.click("previewAgainButton");
        QTRY_VERIFY(console.find<QPushButton>("previewAgainButton")->isEnabled());
        const auto early = changes(console)->rowCount();
        edit->setDateTime(QDateTime({2027, 6, 1}, {2, 0}, Qt::UTC));
        console.click("previewAgainButton");
        QTRY_VERIFY(console.find<QPushButton>("previewAgainButton")->isEnabled());
        QVERIFY(changes(console)->rowCount() > qMax(early, staleJobs));
        QCOMPARE(console.database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);
    }

    /// 2026-11-22 14:30 UTC is 03:30 of the next day in Auckland, so its tomorrow is the 24th.
    void theMomentIsMeantInTheConfiguredZone()
    {
        ConsoleWindow console(Content::Adopted);
        expectOk(changeSetting(*Connection::open(console.database.url(), Access::ReadWrite),
                               "timezone", "Pacific/Auckland", console.now));
        openPreview(console);
        choose(console, "tomorrow");
        QCOMPARE(field(console).toString("yyyy-MM-dd HH:mm"), "2026-11-24 03:30");
        auto *zone = console.find<QLabel>("asOfZone");
        QVERIFY(zone->isVisible());
        QCOMPARE(zone->text(), "Pacific/Auckland");
    }

    void theSystemsZoneIsNotMentioned()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        choose(console, "tomorrow");
        QCOMPARE(field(console).toString("yyyy-MM-dd HH:mm"), "2026-11-23 14:30");
        QVERIFY(!console.find<QLabel>("asOfZone")->isVisible());
    }
};

QTEST_MAIN(AsOfTest)
#include "tst_as_of.moc"
