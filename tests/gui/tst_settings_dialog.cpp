// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "settings/settings.h"
#include "theme/tone.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>

using namespace caretaker;
using namespace caretaker::testing;

/// The settings as an admin changes them.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static void open(const ConsoleWindow &console)
    {
        console.find<QAction>("settingsAction")->trigger();
        auto *dialog = console.find<QDialog>("settingsDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(console.find<QPushButton>("settingsOk")->isEnabled());
    }

    static bool isOpen(const ConsoleWindow &console)
    {
        return console.window->findChild<QDialog *>("settingsDialog") != nullptr;
    }

    static void section(const ConsoleWindow &console, int row)
    {
        console.find<QListWidget>("settingsSections")->setCurrentRow(row);
    }

    static Settings stored(const ConsoleWindow &console)
    {
        return expectOk(readSettings(console.database.url()));
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void okStoresWhatWasChanged()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        section(console, 1);
        console.find<QSpinBox>("setting_stale_jobs.days")->setValue(120);
        console.find<QCheckBox>("setting_compliance.digest")->setChecked(true);
        console.find<QCheckBox>("setting_stale_jobs.never_priorities_HIGH")->setChecked(true);
        section(console, 3);
        auto *security = console.find<QComboBox>("setting_mail.security");
        security->setCurrentIndex(security->findData("tls"));
        console.click("settingsOk");
        QTRY_VERIFY(!isOpen(console));
        QCOMPARE(console.database.rows("SELECT key, value FROM caretaker_settings ORDER BY key"),
                 (QStringList{"compliance.digest|true", "mail.security|tls", "stale_jobs.days|120",
                              "stale_jobs.never_priorities|HIGH"}));
        console.goTo("Tasks");
        QTRY_COMPARE(console.find<QSpinBox>("optionField_auto_close_stale_jobs_days")->value(),
                     120);
    }

    void cancelStoresNothing()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        console.find<QSpinBox>("setting_top_list_size")->setValue(9);
        QTest::keyClick(console.find<QDialog>("settingsDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!isOpen(console));
        QCOMPARE(stored(console).number("top_list_size"), 5);
    }

    void applyStoresAndStays()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        auto *apply = console.find<QPushButton>("settingsApply");
        QVERIFY(!apply->isEnabled());
        console.find<QSpinBox>("setting_top_list_size")->setValue(9);
        console.click("settingsApply");
        QTRY_COMPARE(stored(console).number("top_list_size"), 9);
        QVERIFY(isOpen(console));
        QTRY_VERIFY(!apply->isEnabled());
    }

    void whatIsNotAcceptedIsExplainedThereAndNotStored_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("explanation");
        QTest::newRow("zone") << "timezone"
                              << "Berlin"
                              << "IANA";
        QTest::newRow("address") << "mail.from"
                                 << "a@b.example, c@d.example"
                                 << "an e-mail address";
        QTest::newRow("numbers") << "compliance.reminder_days"
                                 << "900"
                                 << "from 1 to 365";
    }
    void whatIsNotAcceptedIsExplainedThereAndNotStored()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, explanation);
        ConsoleWindow console(Content::Adopted);
        open(console);
        auto *field = console.find<QLineEdit>(qPrintable("setting_" + key));
        auto *problem = console.find<QLabel>(qPrintable("problem_" + key));
        field->setText(text);
        QVERIFY(!problem->isHidden());
        QVERIFY2(problem->text().contains(explanation), qPrintable(problem->text()));
        QVERIFY(!console.find<QPushButton>("settingsOk")->isEnabled());
        console.find<QToolButton>(qPrintable("reset_" + key))->click();
        QVERIFY(problem->isHidden());
        QVERIFY(console.find<QPushButton>("settingsOk")->isEnabled());
    }

    void typesOfDocumentsHaveDaysOfTheirOwn()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        const std::string key = "setting_compliance.warning_days_by_type_";
        auto *insurance = console.find<QSpinBox>((key + "INSURANCE").c_str());
        QCOMPARE(insurance->accessibleName(), "Days before expiry by type: Insurance");
        QCOMPARE(insurance->text(), "–");
        insurance->setValue(60);
        console.find<QSpinBox>((key + "CONTRACT").c_str())->setValue(90);
        console.click("settingsApply");
        QTRY_COMPARE(stored(console).value("compliance.warning_days_by_type"),
                     "INSURANCE=60,CONTRACT=90");
        console.find<QToolButton>("reset_compliance.warning_days_by_type")->click();
        QCOMPARE(insurance->text(), "–");
    }

    void aMailServerWithoutASenderIsRefusedAtTheField()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        auto *server = console.find<QLineEdit>("setting_mail.host");
        const auto *problem = console.find<QLabel>("problem_mail.from");
        server->setText("mail.example.com");
        console.click("settingsOk");
        QTRY_VERIFY(console.find<QLineEdit>("setting_mail.from")->hasFocus());
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains("without a sender"), qPrintable(problem->text()));
        QCOMPARE(stored(console).value("mail.host"), "");
        server->clear();
        QVERIFY(problem->isHidden());
        server->setText("mail.example.com");
        console.find<QLineEdit>("setting_mail.from")->setText("office@example.com");
        QVERIFY(problem->isHidden());
        console.click("settingsOk");
        QTRY_VERIFY(!isOpen(console));
        QCOMPARE(stored(console).value("mail.host"), "mail.example.com");
    }

    void aSenderThatIsMissingAlreadyHindersMailOnly()
    {
        ConsoleWindow console(Content::Adopted, [](ConsoleWindow &self) {
            self.database.execute("INSERT INTO caretaker_settings (key, value, updated_at) VALUES "
                                  "('mail.host', 'mail.example.com', '2026-01-01 00:00:00')");
        });
        open(console);
        console.find<QSpinBox>("setting_top_list_size")->setValue(9);
        console.click("settingsApply");
        QTRY_COMPARE(stored(console).number("top_list_size"), 9);
        QTRY_VERIFY(console.find<QPushButton>("settingsOk")->isEnabled());
        console.find<QSpinBox>("setting_mail.port")->setValue(25);
        console.click("settingsOk");
        QTRY_VERIFY(console.find<QLineEdit>("setting_mail.from")->hasFocus());
        QVERIFY(console.find<QLabel>("problem_mail.from")->isVisible());
        QCOMPARE(stored(console).number("mail.port"), 587);
    }

    void theSearchFindsInEverySection()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        auto *port = console.find<QSpinBox>("setting_mail.port");
        auto *zone = console.find<QLineEdit>("setting_timezone");
        QVERIFY(!port->isVisible());
        QVERIFY(zone->isVisible());
        QTest::keyClicks(console.find<QLineEdit>("settingsSearch"), "starttls port");
        QTRY_VERIFY(port->isVisible());
        QVERIFY(!zone->isVisible());
    }

    void theDatabaseIsToldAndChecked()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        QVERIFY(!console.find<QWidget>("databaseSection")->isVisible());
        section(console, 4);
        QVERIFY(console.find<QWidget>("databaseSection")->isVisible());
        QCOMPARE(console.text("databaseName"), console.database.url().displayName());
        QTRY_VERIFY(console.window->findChild<QLabel *>("databaseRows"));
        QCOMPARE(console.text("databaseKind"), "web application's database");
        QVERIFY(console.text("databaseEngine").startsWith("SQLite 3"));
        QVERIFY(console.text("databaseAdoption").contains("Version "));
        QVERIFY(console.text("databaseRows").contains("Jobs: 419"));
        console.click("checkDatabaseButton");
        const auto *banner = console.find<QWidget>("databaseBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->findChild<QLabel *>("bannerText")->text().contains("may not be empty"));
    }

    void anotherDatabaseIsTheSetUpsWork()
    {
        ConsoleWindow console(Content::Adopted);
        QSignalSpy asked(console.window.get(), &MainWindow::setUpRequested);
        open(console);
        section(console, 4);
        console.click("anotherDatabaseButton");
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(!isOpen(console));
        console.find<QAction>("setUpAction")->trigger();
        QCOMPARE(asked.size(), 2);
    }

    void themeAndLanguageCountAtOnce()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        const auto choose = [&](const char *name, const QString &value) {
            auto *choice = console.find<QComboBox>(name);
            choice->setCurrentIndex(choice->findData(value));
            Q_EMIT choice->activated(choice->currentIndex());
        };
        choose("themeChoice", "dark");
        QTRY_VERIFY(isDark(console.window->palette()));
        QVERIFY(console.find<QAction>("themeAction_dark")->isChecked());
        choose("themeChoice", "system");
        QTRY_VERIFY(!isDark(console.window->palette()));
        choose("languageChoice", "de");
        QCOMPARE(chosenLanguage(), "de");
        QVERIFY(console.find<QAction>("languageAction_de")->isChecked());
        choose("languageChoice", "");
    }

    void aThresholdSaysWhatItWouldDo()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        section(console, 1);
        console.find<QSpinBox>("setting_stale_jobs.days")->setValue(98);
        auto *effect = console.find<QLabel>("effect_stale_jobs.days");
        QTRY_COMPARE(effect->text(), "With 98: 3 jobs will be cancelled. With 90, as it is now: 7 "
                                     "jobs will be cancelled.");
        console.find<QSpinBox>("setting_stale_jobs.days")->setValue(90);
        QTRY_VERIFY(effect->isHidden());
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
