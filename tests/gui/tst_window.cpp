// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "database/statement.h"
#include "runs/database_care.h"
#include "theme/theme.h"
#include "theme/tone.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyleOption>

using namespace caretaker;
using namespace caretaker::testing;

/// The window around the preview: pages, tables, adoption, themes, names.
class WindowTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static QDialog *dialog(const ConsoleWindow &console)
    {
        return console.window->findChild<QDialog *>("adoptionDialog");
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void cleanup() { applyTheme(Theme::System); }

    void everyPageShowsItsRows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("accessibleName");
        QTest::addColumn<int>("rows");
        QTest::newRow("jobs") << "Jobs"
                              << "jobsTable"
                              << "Jobs table" << 419;
        QTest::newRow("compliance") << "Compliance"
                                    << "complianceTable"
                                    << "Compliance table" << 120;
        QTest::newRow("payouts") << "Payouts"
                                 << "payout_requestsTable"
                                 << "Payout requests table" << 60;
    }
    void everyPageShowsItsRows()
    {
        QFETCH(QString, page);
        QFETCH(QString, table);
        QFETCH(QString, accessibleName);
        QFETCH(int, rows);
        ConsoleWindow console(Content::Adopted);
        console.goTo(page);
        auto *view = console.find<QTableView>(qPrintable(table));
        QCOMPARE(view->accessibleName(), accessibleName);
        QTRY_COMPARE(view->model()->rowCount(), rows);
        QVERIFY(view->isVisible());
        const auto cell = view->model()->index(0, 0);
        QTRY_VERIFY(!cell.data().toString().isEmpty());
    }

    void anEmptyPageLeadsOn_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("toTasks");
        QTest::newRow("jobs") << "Jobs" << false;
        QTest::newRow("payouts") << "Payouts" << false;
        QTest::newRow("runs") << "Runs" << true;
        QTest::newRow("outbox") << "Outbox" << true;
        QTest::newRow("notifications") << "Notifications" << true;
    }
    void anEmptyPageLeadsOn()
    {
        QFETCH(QString, page);
        QFETCH(bool, toTasks);
        ConsoleWindow console(Content::Embedded);
        const QSignalSpy setUps(console.window.get(), &MainWindow::setUpRequested);
        console.goTo(page);
        console.click("placeholderButton");
        const auto *sidebar = console.find<QListWidget>("sidebar");
        QTRY_COMPARE(sidebar->currentItem()->text(), toTasks ? "Tasks" : page);
        QCOMPARE(setUps.count(), toTasks ? 0 : 1);
    }

    void aReminderSaysHowManyEmailsItSent()
    {
        ConsoleWindow console(Content::Adopted, [](ConsoleWindow &own) {
            expectOk(runTask(own.database.url(), *findTask(u"send_daily_summary"), {},
                             own.session.clock, RunTrigger::Console, {}));
        });
        console.goTo("Tasks");
        QTRY_VERIFY(console.text("lastRun_send_daily_summary").contains("e-mail"));
        QVERIFY(!console.text("lastRun_send_daily_summary").contains("change"));
    }

    void typingFiltersAndClearingShowsAllAgain()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Jobs");
        auto *model = console.find<QTableView>("jobsTable")->model();
        QTRY_COMPARE(model->rowCount(), 419);
        QTest::keyClick(console.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = console.find<QLineEdit>("jobsSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, "JOB-E0000");
        QTRY_COMPARE(model->rowCount(), 9);
        QCOMPARE(console.text("jobsCount"), "9 jobs");
        QTest::keyClicks(search, " no such job");
        QTRY_COMPARE(model->rowCount(), 0);
        console.click("placeholderButton");
        QTRY_COMPARE(model->rowCount(), 419);
        QVERIFY(search->text().isEmpty());
    }

    void theStatusFilterShowsOneStatus()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Jobs");
        auto *model = console.find<QTableView>("jobsTable")->model();
        QTRY_COMPARE(model->rowCount(), 419);
        auto *status = console.find<QComboBox>("jobsStatusFilter");
        status->setCurrentIndex(status->findText("In progress"));
        const auto expected =
            console.database.value("SELECT count(*) FROM jobs WHERE status = 'IN_PROGRESS'")
                .toInt();
        QTRY_COMPARE(model->rowCount(), expected);
    }

    void aTableKeepsItsPlaceWhenARunHasEnded()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Jobs");
        auto *table = console.find<QTableView>("jobsTable");
        QTRY_COMPARE(table->model()->rowCount(), 419);
        table->selectRow(200);
        table->scrollTo(table->currentIndex());
        const auto id = table->currentIndex().data(Qt::UserRole + 1);
        console.database.execute("UPDATE jobs SET updated_at = '2027-01-01 00:00:00' WHERE id = "
                                 "(SELECT min(id) FROM jobs)");
        QTest::keyClick(console.window.get(), Qt::Key_F5);
        QTRY_COMPARE(table->model()->index(0, 0).data(Qt::UserRole + 1),
                     console.database.value("SELECT min(id) FROM jobs"));
        QCOMPARE(table->currentIndex().data(Qt::UserRole + 1), id);
    }

    void adoptionIsOfferedAndNothingIsAlteredWithoutAYes()
    {
        ConsoleWindow console(Content::WebApplication);
        const auto before = console.database.bytes();
        console.window->offerAdoption();
        QTRY_VERIFY(dialog(console) && dialog(console)->isVisible());
        QTRY_VERIFY(console.find<QPushButton>("adoptButton")->isEnabled());
        console.click("notNowButton");
        QTRY_VERIFY(!dialog(console));
        QCOMPARE(console.database.bytes(), before);

        console.click("adoptionButton");
        QTRY_VERIFY(dialog(console));
        QTRY_VERIFY(console.find<QPushButton>("adoptButton")->isEnabled());
        const auto copy = QFileInfo(console.database.path())
                              .dir()
                              .filePath(console.find<QLabel>("backUpFirstPlace")
                                            ->text()
                                            .section(' ', 1)
                                            .section(',', 0, 0));
        console.click("adoptButton");
        QTRY_VERIFY(!dialog(console));
        QCOMPARE(console.database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);
        const auto inCopy = expectOk(factsOf(DatabaseUrl::fromPath(copy)));
        QVERIFY(!inCopy.inspection.isAdopted());
        QVERIFY(inCopy.inspection.kind == DatabaseKind::WebApplication);
        const auto *told = console.find<QPushButton>("noticeSeenButton")->parentWidget();
        const auto text = told->findChild<QLabel *>("bannerText")->text();
        QVERIFY2(text.contains("Added 13 table"), qPrintable(text));
        QVERIFY2(text.contains(copy), qPrintable(text));
        QTRY_VERIFY(!console.window->findChild<QPushButton *>("adoptionButton"));
    }

    void anAdoptionUnderWayIsNoChoiceAndCanBeCancelled()
    {
        ConsoleWindow console(Content::WebApplication);
        const auto before = console.database.bytes();
        console.window->offerAdoption();
        const auto *adopt = console.find<QPushButton>("adoptButton");
        QTRY_VERIFY(adopt->isVisible() && adopt->isEnabled());
        QList<QCheckBox *> boxes;
        for (const auto *name : {"backUpFirstBox", "relaxBox", "indexesBox"})
            boxes.append(console.find<QCheckBox>(name));
        const auto areEnabled = [&boxes](bool enabled) {
            return std::all_of(boxes.begin(), boxes.end(),
                               [enabled](auto *box) { return box->isEnabled() == enabled; });
        };
        boxes.first()->setChecked(false);
        QVERIFY(areEnabled(true));
        {
            const auto other =
                expectOk(Connection::open(console.database.url(), Access::ReadWrite));
            expectOk(Statement::run(other, "BEGIN IMMEDIATE")); // makes it wait
            console.click("adoptButton");
            QVERIFY(areEnabled(false));
            QVERIFY(!adopt->isEnabled());
            QTest::mouseClick(dialog(console)->findChild<QPushButton *>("cancelButton"),
                              Qt::LeftButton);
            expectOk(Statement::run(other, "ROLLBACK"));
        }
        QTRY_VERIFY(adopt->isEnabled());
        QVERIFY(areEnabled(true));
        QCOMPARE(dialog(console)->findChild<QLabel *>("bannerText")->text(),
                 "Cancelled; nothing was changed.");
        QCOMPARE(console.database.bytes(), before);
        console.click("adoptButton");
        QTRY_VERIFY(!dialog(console));
        QCOMPARE(console.database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);
    }

    void noTwoMenusHaveOneName()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Jobs");
        QStringList names;
        for (const auto *menu : console.window->menuBar()->actions())
            names.append(menu->text().remove('&'));
        QTRY_VERIFY(console.find<QPushButton>("jobsViewButton")->isVisible());
        for (const auto *button : console.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->menu())
                names.append(button->accessibleName());
        }
        QVERIFY(names.contains("Table"));
        QVERIFY2(names.removeDuplicates() == 0, qPrintable(names.join('|')));
    }

    void theStatusBarSaysWhatTheDatabaseIs_data()
    {
        QTest::addColumn<TemporaryDatabase::Content>("content");
        QTest::addColumn<bool>("isExample");
        QTest::addColumn<QString>("words");
        QTest::newRow("example") << Content::Embedded << true << " — example data";
        QTest::newRow("own") << Content::Embedded << false << " — Caretaker's own database";
        QTest::newRow("theirs") << Content::Adopted << false << " — web application's database";
    }
    void theStatusBarSaysWhatTheDatabaseIs()
    {
        QFETCH(TemporaryDatabase::Content, content);
        QFETCH(bool, isExample);
        QFETCH(QString, words);
        ConsoleWindow console(content,
                              [=](ConsoleWindow &self) { self.session.isExample = isExample; });
        QCOMPARE(console.text("databaseLabel"), console.database.url().displayName() + words);
    }

    void aDatabaseThatIsGoneIsAnErrorOnThePage()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Jobs");
        QTRY_COMPARE(console.find<QTableView>("jobsTable")->model()->rowCount(), 419);
        console.database.execute("ALTER TABLE workspaces RENAME TO elsewhere");
        QTest::keyClick(console.window.get(), Qt::Key_F5);
        QTRY_VERIFY(console.find<QPushButton>("placeholderButton")->isVisible());
        QCOMPARE(console.find<QPushButton>("placeholderButton")->text(), "Try again");
        console.database.execute("ALTER TABLE elsewhere RENAME TO workspaces");
        console.click("placeholderButton");
        QTRY_VERIFY(console.find<QTableView>("jobsTable")->isVisible());
    }

    void theThemeChangesAtOnceAndIsRemembered()
    {
        {
            ConsoleWindow console(Content::Embedded);
            console.find<QAction>("themeAction_dark")->trigger();
            QTRY_VERIFY(isDark(console.window->palette()));
        }
        applyTheme(Theme::System);
        ConsoleWindow again(Content::Embedded);
        QTRY_VERIFY(isDark(again.window->palette()));
        again.find<QAction>("themeAction_light")->trigger();
        QTRY_VERIFY(!isDark(again.window->palette()));
        again.find<QAction>("themeAction_system")->trigger();
    }

    void textsOnTonesAreLegible_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void textsOnTonesAreLegible()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        const auto palette = QApplication::palette();
        // https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double part) {
                return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                   0.0722 * linear(color.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const auto lighter = qMax(luminance(a), luminance(b));
            const auto darker = qMin(luminance(a), luminance(b));
            return (lighter + 0.05) / (darker + 0.05);
        };
        for (const auto tone :
             {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Notice, Tone::Danger, Tone::Idle}) {
            const auto colors = colorsOf(tone, palette);
            QVERIFY2(contrast(colors.text, colors.surface) >= 4.5, qPrintable(colors.text.name()));
        }
        for (const auto role : {QPalette::Window, QPalette::Base}) {
            QVERIFY(contrast(secondaryText(palette), palette.color(role)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(role)) >= 7);
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                         palette.color(QPalette::Highlight)) >= 4.5);
    }

    void anEmptyCheckBoxCanBeSeen_data() { textsOnTonesAreLegible_data(); }
    void anEmptyCheckBoxCanBeSeen()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        QCheckBox box("box");
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QStyleOptionButton option;
        option.initFrom(&box);
        const auto indicator =
            box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const auto image = box.grab().toImage();
        const auto around = box.palette().color(QPalette::Window).lightness();
        int mostDifferent = 0;
        for (int x = indicator.left(); x <= indicator.right(); ++x)
            mostDifferent =
                qMax(mostDifferent,
                     qAbs(image.pixelColor(x, indicator.center().y()).lightness() - around));
        QVERIFY2(mostDifferent >= 50, qPrintable(QString::number(mostDifferent)));
    }

    void everyControlHasANameOfItsOwn()
    {
        ConsoleWindow console(Content::Adopted);
        for (const auto *page : {"Jobs", "Compliance", "Payouts", "Tasks", "Schedule", "Runs"})
            console.goTo(page);
        console.goTo("Tasks");
        console.click("previewButton_auto_close_stale_jobs");
        const auto isOurs = [](const QWidget *widget) {
            return !widget->objectName().startsWith("qt_") &&
                   !widget->inherits("QLineEditIconButton") &&
                   !widget->inherits("QTableCornerButton") &&
                   !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) &&
                   !widget->inherits("QToolButton");
        };
        for (const auto *widget : console.window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                                   qobject_cast<const QLineEdit *>(widget) ||
                                   qobject_cast<const QAbstractSpinBox *>(widget) ||
                                   qobject_cast<const QTableView *>(widget);
            if (!isControl || !isOurs(widget))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
        QCOMPARE(console.find<QPushButton>("previewButton_auto_close_stale_jobs")->accessibleName(),
                 "Preview Auto-close stale jobs");
        QCOMPARE(console.find<QPushButton>("runButton_auto_close_stale_jobs")->accessibleName(),
                 "Run Auto-close stale jobs");
        auto *sidebar = console.find<QListWidget>("sidebar");
        QStringList titles;
        for (int row = 0; row < sidebar->count(); ++row)
            titles.append(sidebar->item(row)->text());
        QCOMPARE(titles, (QStringList{"Dashboard", "Jobs", "Compliance", "Payouts", "Tasks",
                                      "Schedule", "Runs", "Outbox", "Notifications"}));
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
