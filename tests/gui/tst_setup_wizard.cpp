// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/setup_wizard.h"

#include "mail_server_process.h"
#include "postgres_server.h"
#include "presentation/language.h"
#include "schedule/crontab_dialog.h"
#include "schedule/schedules.h"
#include "settings/settings.h"
#include "temporary_database.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QTableWidget>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The set-up as somebody goes through it.
class SetupWizardTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    QTemporaryDir m_folder;
    std::unique_ptr<SetupWizard> m_wizard;

    [[nodiscard]] DatabaseUrl embedded() const
    {
        return DatabaseUrl::fromPath(m_folder.filePath("embedded.sqlite3"));
    }
    [[nodiscard]] DatabaseUrl demo() const
    {
        return DatabaseUrl::fromPath(m_folder.filePath("demo.sqlite3"));
    }

    void open(const std::optional<DatabaseUrl> &current = {})
    {
        m_wizard = std::make_unique<SetupWizard>(SetupPlaces{embedded(), demo(), current},
                                                 [] { return at("2026-11-22T14:30:00Z"); });
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }

    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        const auto all = m_wizard->findChildren<T *>(QString::fromLatin1(name));
        for (auto *each : all) {
            if (each->isVisible())
                return each;
        }
        return all.value(0);
    }

    void click(const char *name) const
    {
        QTRY_VERIFY2(find<QPushButton>(name) && find<QPushButton>(name)->isVisible() &&
                         find<QPushButton>(name)->isEnabled(),
                     name);
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }

    void choose(const char *choice) const
    {
        find<QRadioButton>(choice)->click();
        click("wizardNext");
    }

    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    /// The wizard, come to its page on mail with a database of its own.
    void openMailPage()
    {
        open();
        choose("choice_empty");
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), int(SetupWizard::Mail), 60000);
        QTRY_VERIFY(find<QPushButton>("wizardNext")->isEnabled());
    }

    [[nodiscard]] QString bannerText(const char *name) const
    {
        const auto *banner = m_wizard->currentPage()->findChild<QWidget *>(name);
        return banner->isVisible() ? banner->findChild<QLabel *>("bannerText")->text() : QString();
    }

    /// What the last page says.
    [[nodiscard]] QString told() const
    {
        QStringList texts;
        for (const auto *label :
             m_wizard->page(SetupWizard::Finished)->findChildren<QLabel *>("bannerText")) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|');
    }

    /// What the page says that Skip means; the button says the same.
    [[nodiscard]] QString skipHint() const
    {
        const auto *hint = m_wizard->currentPage()->findChild<QLabel *>("skipHint");
        return hint->isVisible() && hint->text() == find<QPushButton>("wizardSkip")->toolTip()
                   ? hint->text()
                   : QString();
    }

    void fillInServer(const DatabaseUrl &url, const QString &password = {}) const
    {
        const auto &server = url.server();
        type("serverHost", server.host);
        find<QSpinBox>("serverPort")->setValue(server.port);
        type("serverDatabase", server.database);
        type("serverUser", server.user);
        type("serverPassword", password);
        find<QCheckBox>("keepPasswordBox")->setChecked(false);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage();
        qunsetenv("PGPASSWORD");
        qputenv("PGPASSFILE", "/nonexistent");
    }
    void cleanup()
    {
        m_wizard.reset();
        for (const auto &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    void theExampleIsMadeAndOpened()
    {
        open();
        choose("choice_demo");
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), int(SetupWizard::Finished), 60000);
        QCOMPARE(m_wizard->database(), std::optional(demo()));
        QVERIFY(m_wizard->isDatabaseReady());
        QVERIFY2(told().startsWith("Works on example data"), qPrintable(told()));
        QVERIFY2(told().contains("Its schedules are on") &&
                     told().contains("no e-mail is sent before a mail server is set"),
                 qPrintable(told()));
        click("wizardFinish");
        QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
        QVERIFY(!QFile::exists(embedded().path()));
    }

    void anEmptyDatabaseGetsMailAndSchedules()
    {
        openMailPage();
        type("setting_mail.host", "mail.example.net");
        type("setting_mail.from", "office@example.com");
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Schedules));
        click("wizardBack");
        QTRY_VERIFY(find<QPushButton>("wizardNext")->isEnabled());
        type("setting_mail.host", "mail.example.com");
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Schedules));
        auto *box = find<QCheckBox>("scheduleBox_send_daily_summary");
        QTRY_VERIFY(find<QPushButton>("wizardNext")->isEnabled()); // they have been read
        QVERIFY(box->isChecked());
        QCOMPARE(find<QLabel>("scheduleWhen_send_daily_summary")->text(),
                 "At 09:00 on Monday to Friday");
        box->click();
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Finished));
        QVERIFY2(!told().contains("mail.example.net"), qPrintable(told()));
        QVERIFY2(told().endsWith("E-mails go to the server mail.example.com. That has not been "
                                 "tested.|4 tasks run by themselves."),
                 qPrintable(told()));
        QCOMPARE(m_wizard->database(), std::optional(embedded()));
        QCOMPARE(expectOk(readSettings(embedded())).value("mail.host"), "mail.example.com");
        const auto schedules = expectOk(readSchedules(embedded(), at("2026-11-22T14:30:00Z")));
        QCOMPARE(int(std::count_if(schedules.tasks.begin(), schedules.tasks.end(),
                                   [](const auto &task) { return task.isEnabled; })),
                 4);
    }

    void aPasswordThatNobodyKeepsIsNotPassedOver()
    {
        openMailPage();
        type("mailPassword", "s3cret");
        click("wizardNext");
        QCOMPARE(m_wizard->currentId(), int(SetupWizard::Mail));
        QVERIFY(bannerText("stepBanner").contains("The password is not stored"));
        find<QLineEdit>("mailPassword")->clear();
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Schedules));
    }

    void aServerWithoutASenderIsNotPassedOver()
    {
        openMailPage();
        QVERIFY(find<QLabel>("problem_mail.from")->isHidden());
        type("setting_mail.host", "mail.example.com");
        click("wizardNext");
        QCOMPARE(m_wizard->currentId(), int(SetupWizard::Mail));
        const auto *problem = find<QLabel>("problem_mail.from");
        QVERIFY2(problem->text().contains("without a sender"), qPrintable(problem->text()));
        QVERIFY(!problem->visibleRegion().isEmpty());
        QCOMPARE(m_wizard->focusWidget()->objectName(), "setting_mail.from");
        type("setting_mail.from", "office@example.com");
        QVERIFY(problem->isHidden());
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Schedules));
    }

    void theTestOfTheMailServerIsToldTruthfullyAtTheEnd_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("isChangedAfterwards");
        QTest::addColumn<QString>("words");
        QTest::newRow("taken") << true << false << "It has taken the test e-mail.";
        QTest::newRow("failed") << false << false << "the test e-mail failed. Nothing answers at";
        QTest::newRow("another sender since") << true << true << "That has not been tested.";
    }
    void theTestOfTheMailServerIsToldTruthfullyAtTheEnd()
    {
        QFETCH(bool, isThere);
        QFETCH(bool, isChangedAfterwards);
        QFETCH(QString, words);
        auto server = MailServerProcess::real();
        openMailPage();
        auto *security = find<QComboBox>("setting_mail.security");
        security->setCurrentIndex(security->findData("none"));
        type("testAddress", "me@example.com");
        click("sendTestButton");
        const auto *banner = find<QPushButton>("sendTestButton")->parentWidget();
        const auto answer = [banner] { return banner->findChild<Banner *>()->text(); };
        QCOMPARE(answer(), "Enter the mail server above first.");
        QVERIFY(find<QPlainTextEdit>("testDialogue")->isHidden());

        type("setting_mail.host", "127.0.0.1");
        find<QSpinBox>("setting_mail.port")->setValue(isThere ? server.port() : 1);
        type("setting_mail.from", "office@example.com");
        click("sendTestButton");
        QTRY_VERIFY(answer().contains(isThere ? "has taken" : "Nothing answers"));
        QVERIFY(find<QPlainTextEdit>("testDialogue")->isHidden() != isThere);
        if (isChangedAfterwards)
            type("setting_mail.from", "somebody@example.com");
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Schedules));
        click("wizardSkip");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Finished));
        QVERIFY2(told().contains(words), qPrintable(told()));
    }

    void theWebApplicationsFileIsLookedAtFirst()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        open();
        choose("choice_file");
        QCOMPARE(m_wizard->currentId(), int(SetupWizard::File));
        QVERIFY(!find<QPushButton>("testConnectionButton")->isEnabled());
        type("filePath", "/no/such/file");
        click("testConnectionButton");
        QTRY_VERIFY(bannerText("connectionBanner").contains("/no/such/file"));
        type("filePath", database.path());
        QCOMPARE(bannerText("connectionBanner"), QString());
        click("testConnectionButton");
        QTRY_VERIFY(bannerText("connectionBanner").startsWith("This works: web application's"));
        QVERIFY(find<QLabel>("connectionRows")->text().contains("Jobs: 419"));
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Adoption));
        QTRY_VERIFY(find<QPlainTextEdit>("adoptionStatements")
                        ->toPlainText()
                        .contains("CREATE TABLE caretaker_runs"));
        QTRY_VERIFY(find<QPushButton>("wizardNext")->isEnabled());
        for (const auto *name : {"wizardNext", "wizardSkip"})
            QVERIFY(!find<QPushButton>(name)->isDefault());
        QTest::keyClick(m_wizard.get(), Qt::Key_Return);
        QCOMPARE(m_wizard->currentId(), int(SetupWizard::Adoption)); // it does neither
        QVERIFY(find<QPushButton>("wizardNext")->isEnabled());
        QCOMPARE(skipHint(), "Skip leaves the database as it is.");
        click("wizardSkip");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Finished));
        QVERIFY2(told().contains("own tables are not in it"), qPrintable(told()));
        QCOMPARE(m_wizard->database(), std::optional(database.url()));
        QVERIFY(!m_wizard->isDatabaseReady());
        QCOMPARE(database.bytes(), before);
    }

    void aWrongFileIsToldWithWhatToDoInTheWindow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QByteArray() << QString() << "Choose the web application's file";
        QTest::newRow("empty") << QByteArray("") << QString()
                               << "is empty. Choose the web application's file";
        QTest::newRow("text") << QByteArray("id;name\n1;Ann\n") << QString()
                              << "is not an SQLite database";
        QTest::newRow("another program's") << QByteArray() << "CREATE TABLE songs (id integer)"
                                           << "neither Caretaker's nor the web application's";
        const QByteArray name("SQLite format 3\0", 16);
        QTest::newRow("cut short") << name + QByteArray(4096, 'x') << QString()
                                   << "is cut short: part of the database is missing";
        const auto head = name + QByteArray::fromHex("1000010100402020") + QByteArray(76, '\0');
        QTest::newRow("damaged") << head + QByteArray(3996, 'x') << QString() << "is damaged";
    }
    void aWrongFileIsToldWithWhatToDoInTheWindow()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sql);
        QFETCH(QString, words);
        const auto path = m_folder.filePath("chosen.sqlite3");
        if (!content.isNull()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        if (!sql.isEmpty()) {
            auto database = QSqlDatabase::addDatabase("QSQLITE", "another program's");
            database.setDatabaseName(path);
            QVERIFY(database.open());
            database.exec(sql);
            database.close();
        }
        open();
        choose("choice_file");
        type("filePath", path);
        click("wizardNext");
        QTRY_VERIFY(!bannerText("connectionBanner").isEmpty());
        const auto told = bannerText("connectionBanner");
        QVERIFY2(told.contains(words) && told.contains(path), qPrintable(told));
        QVERIFY2(!told.contains("caretaker "), qPrintable(told));
        QCOMPARE(m_wizard->currentId(), int(SetupWizard::File));
    }

    void aYesAddsTheTables_data() { addBackends(); }
    void aYesAddsTheTables()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::WebApplication, backend);
        open();
        if (backend == Backend::Sqlite) {
            choose("choice_file");
            type("filePath", database.path());
        } else {
            choose("choice_server");
            fillInServer(database.url());
        }
        click("wizardNext"); // which tests by itself
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), int(SetupWizard::Adoption), 20000);
        const bool isFile = backend == Backend::Sqlite;
        QCOMPARE(find<QCheckBox>("backUpFirstBox")->isVisible(), isFile);
        QVERIFY(isFile || find<QLabel>("backUpFirstPlace")->text().contains("pg_dump"));
        QTRY_VERIFY(find<QLabel>("addedTables")->text().contains("13 table"));
        click("wizardNext");
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), int(SetupWizard::Mail), 20000);
        click("wizardSkip");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Schedules));
        QTRY_VERIFY(bannerText("crontabBanner").contains("old cron jobs"));
        QVERIFY(find<QLabel>("crontabHint")->text().contains("crontab -l > crontab.txt"));
        QVERIFY(!find<QCheckBox>("scheduleBox_send_daily_summary")->isChecked());
        click("wizardSkip");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Finished));
        QVERIFY(m_wizard->isDatabaseReady());
        QVERIFY2(told().contains("|Added 13 table"), qPrintable(told()));
        QCOMPARE(told().contains("The database as it was before is in"), isFile);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_schedules").toInt(), 0);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_settings").toInt(), 0);
    }

    void theOldCronJobsAreNotForgottenAtTheEnd()
    {
        TemporaryDatabase database(Content::Adopted);
        open();
        choose("choice_file");
        type("filePath", database.path());
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Mail));
        click("wizardSkip");
        QTRY_VERIFY(find<QPushButton>("wizardNext")->isEnabled());
        find<QCheckBox>("scheduleBox_send_daily_summary")->click();
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Finished));
        QVERIFY2(told().contains("1 task runs by itself. Take the lines of the old cron jobs out"),
                 qPrintable(told()));
    }

    void aServersRefusalIsToldInPlainWords_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("focus");
        const auto port = PostgresServer::instance().port();
        const auto at = QString("@127.0.0.1:%1/").arg(port);
        QTest::newRow("host") << "caretaker@nowhere.invalid/workspace" << QString()
                              << "There is no host called nowhere.invalid"
                              << "serverHost";
        QTest::newRow("port") << "caretaker@127.0.0.1:1/workspace" << QString()
                              << "No PostgreSQL server answers on 127.0.0.1, port 1"
                              << "serverHost";
        QTest::newRow("no password")
            << "guarded" + at + "workspace" << QString() << "wants a password for guarded"
            << "serverPassword";
        QTest::newRow("wrong password") << "guarded" + at + "workspace"
                                        << "Zaphod42"
                                        << "The password for guarded is wrong"
                                        << "serverPassword";
        QTest::newRow("database") << "caretaker" + at + "no_such" << QString()
                                  << "has no database called no_such"
                                  << "serverDatabase";
        QTest::newRow("user") << "nobody" + at + "workspace" << QString()
                              << "has no user called nobody"
                              << "serverUser";
        QTest::newRow("another application's") << "caretaker" + at + "postgres" << QString()
                                               << "neither Caretaker's nor the web application's"
                                               << "";
    }
    void aServersRefusalIsToldInPlainWords()
    {
        QFETCH(QString, url);
        QFETCH(QString, password);
        QFETCH(QString, words);
        QFETCH(QString, focus);
        open();
        choose("choice_server");
        fillInServer(expectOk(DatabaseUrl::parse("postgresql://" + url)), password);
        click("wizardNext");
        QTRY_VERIFY2_WITH_TIMEOUT(bannerText("connectionBanner").contains(words),
                                  qPrintable(bannerText("connectionBanner")), 20000);
        QCOMPARE(m_wizard->currentId(), int(SetupWizard::Server));
        QVERIFY(!bannerText("connectionBanner").contains("Zaphod42"));
        if (!focus.isEmpty())
            QTRY_COMPARE(m_wizard->focusWidget()->objectName(), focus);
    }

    void aPasswordIsEnoughForThisStart()
    {
        auto &server = PostgresServer::instance();
        open();
        choose("choice_server");
        fillInServer(server.url("workspace", "guarded"), "s3cret");
        click("testConnectionButton");
        QTRY_VERIFY2_WITH_TIMEOUT(!bannerText("connectionBanner").isEmpty(), "no answer", 20000);
        // It is let in; what it may read there is another matter.
        QVERIFY2(!bannerText("connectionBanner").contains("password"),
                 qPrintable(bannerText("connectionBanner")));
    }

    void aWholeAddressMayBePasted()
    {
        open();
        choose("choice_server");
        type("serverHost", "postgresql://ops@db.example:6432/site?sslmode=require");
        QTest::keyClick(find<QLineEdit>("serverHost"), Qt::Key_Tab);
        QCOMPARE(find<QLineEdit>("serverHost")->text(), "db.example");
        QCOMPARE(find<QSpinBox>("serverPort")->value(), 6432);
        QCOMPARE(find<QLineEdit>("serverDatabase")->text(), "site");
        QCOMPARE(find<QLineEdit>("serverUser")->text(), "ops");
        QVERIFY(find<QPushButton>("testConnectionButton")->isEnabled());
    }

    void everythingCanBeSkipped()
    {
        open();
        QCOMPARE(skipHint(), "Skip starts with an empty database of Caretaker's own.");
        click("wizardSkip");
        QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
        QVERIFY(!m_wizard->database());
        QVERIFY(QDir(m_folder.path()).isEmpty());

        open();
        choose("choice_server");
        click("wizardSkip");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Finished));
        QVERIFY2(told().startsWith("No database was chosen"), qPrintable(told()));
        QVERIFY(!find<QPushButton>("wizardSkip")->isVisible());
        click("wizardFinish");
        QVERIFY(!m_wizard->database());
    }

    void whatIsOpenCanBeKept()
    {
        TemporaryDatabase database(Content::Adopted);
        open(database.url());
        QVERIFY(find<QRadioButton>("choice_current")->isChecked());
        QCOMPARE(skipHint(), "Skip stays with the database that is open.");
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Mail));
        QCOMPARE(m_wizard->database(), std::optional(database.url()));
    }

    void goingBackGivesTheWorkUp()
    {
        TemporaryDatabase database(Content::Adopted);
        open(database.url());
        click("wizardNext");
        QTRY_COMPARE(m_wizard->currentId(), int(SetupWizard::Mail));
        click("wizardBack");
        QCOMPARE(m_wizard->currentId(), int(SetupWizard::Choice));
        choose("choice_empty");
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), int(SetupWizard::Mail), 60000);
        QCOMPARE(m_wizard->database(), std::optional(embedded()));
        m_wizard->close();
        QCOMPARE(m_wizard->result(), int(QDialog::Rejected));
    }

    void aCrontabIsShownBeforeItIsTakenOver()
    {
        TemporaryDatabase database(Content::Adopted);
        Session session(database.url(), [] { return at("2026-11-22T14:30:00Z"); });
        const auto path = database.filePath("crontab");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0 3 * * 0 python manage.py auto_close_stale_jobs --days=60\n"
                   "@reboot caretaker send_daily_summary\n"
                   "0 1 * * * /usr/bin/backup --all\n");
        file.close();
        CrontabDialog dialog(session, path, nullptr);
        dialog.open();
        const auto *table = dialog.findChild<QTableWidget *>("crontabTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), "Auto-close stale jobs");
        QCOMPARE(table->item(0, 2)->text(), "At 03:00 on Sunday");
        QVERIFY(dialog.findChild<QLabel *>("crontabSettings")->text().contains(": 60"));
        const auto leftOut =
            dialog.findChild<QPlainTextEdit *>("crontabLeftOut")->toPlainText().split('\n');
        QVERIFY(leftOut.first().startsWith("Line 2: "));
        QCOMPARE(leftOut.last(), "Line 3: /usr/bin/backup --all");
        const auto *others = dialog.findChild<QLabel *>("crontabOthers");
        QVERIFY(others->isVisible());
        QVERIFY2(others->text().endsWith("stay in the crontab: 1"), qPrintable(others->text()));
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_schedules").toInt(), 0);
        auto *yes = dialog.findChild<QPushButton *>("takeOverButton");
        QCOMPARE(yes->text(), "Take over and turn on 1 schedule");
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(database.rows("SELECT task, expression FROM caretaker_schedules"),
                 QStringList{"auto_close_stale_jobs|0 3 * * 0"});
        QCOMPARE(expectOk(readSettings(database.url())).number("stale_jobs.days"), 60);
    }
};

QTEST_MAIN(SetupWizardTest)
#include "tst_setup_wizard.moc"
