// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"
#include "pages/outbox_page.h"

#include "mail_server_process.h"
#include "settings/settings.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTextBrowser>

using namespace caretaker;
using namespace caretaker::testing;

/// The outbox and the mail settings as an admin uses them, with a real mail server.
class OutboxPageTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static qint64 addEmail(ConsoleWindow &console, const QString &to, const QString &state,
                           const QVariantMap &values = {})
    {
        QVariantMap row{{"to_address", to},
                        {"to_name", ""},
                        {"subject", "Subject for " + to},
                        {"body", "Text for " + to},
                        {"state", state},
                        {"created_at", "2026-11-22 14:00:00"},
                        {"updated_at", "2026-11-22 14:00:00"}};
        row.insert(values);
        return console.database.insert("caretaker_outbox", row);
    }

    static void useServer(const ConsoleWindow &console, int port)
    {
        expectOk(changeSettings(console.database.url(),
                                {{"mail.host", "127.0.0.1"},
                                 {"mail.port", QString::number(port)},
                                 {"mail.security", "none"},
                                 {"mail.from", "caretaker@example.com"}},
                                console.now));
    }

    static void openOutbox(const ConsoleWindow &console, int rows)
    {
        console.goTo("Outbox");
        QTRY_COMPARE(table(console)->model()->rowCount(), rows);
    }

    static QTableView *table(const ConsoleWindow &console)
    {
        return console.find<QTableView>("outboxTable");
    }

    static QString bannerText(const ConsoleWindow &console)
    {
        auto *banner = console.find<Banner>("outboxBanner");
        return banner->isVisible() ? banner->text() : QString();
    }

    static QStringList states(ConsoleWindow &console)
    {
        return console.database.rows("SELECT state FROM caretaker_outbox ORDER BY id");
    }

    static int closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void anEmptyOutboxExplainsItself()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Outbox");
        auto *page = console.find<QWidget>("outboxPage");
        QTRY_VERIFY([&] {
            for (const auto *label : page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith("No e-mail yet."))
                    return true;
            }
            return false;
        }());
    }

    void whatIsInTheWayIsSaidWithTheWayOut()
    {
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "a@example.com", "queued");
        openOutbox(console, 1);
        QTRY_VERIFY2(bannerText(console).contains("mail"), qPrintable(bannerText(console)));
        QTRY_VERIFY(console.window->findChild<QPushButton *>("mailSettingsButton"));
        console.click("mailSettingsButton");
        QTRY_VERIFY(console.window->findChild<QDialog *>("settingsDialog"));
        QTRY_VERIFY(console.find<QPushButton>("preset_gmail")->isVisible());
    }

    void anEmailIsShownAsTextAsHtmlAndAsSource()
    {
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "a@example.com", "deferred",
                 {{"body", "Hello\n<img src=http://example.com/x.png> <b>bold</b>"},
                  {"last_error", "The mail server is busy."},
                  {"last_answer", "452 4.3.1 try later"},
                  {"attempts", 2}});
        openOutbox(console, 1);
        table(console)->selectRow(0);
        QTRY_VERIFY(console.text("outboxHead").contains("452 4.3.1 try later"));
        QVERIFY(console.text("outboxHead").contains("The mail server is busy."));
        QVERIFY(console.text("outboxHead").contains("2 attempts"));
        QVERIFY(console.find<QPlainTextEdit>("outboxText")->toPlainText().startsWith("Hello"));
        const auto html = console.find<QTextBrowser>("outboxHtml")->toPlainText();
        QVERIFY2(html.contains("<b>bold</b>"), qPrintable(html)); // as text, not as markup
        const auto source = console.find<QPlainTextEdit>("outboxSource")->toPlainText();
        QVERIFY(source.contains("Subject: Subject for a@example.com"));
        QVERIFY(source.contains("multipart/alternative"));
    }

    void aLongEmailIsShownAsTextOnly()
    {
        ConsoleWindow console(Content::Adopted);
        const auto text = QString("  • A line of a very long list\n").repeated(300000);
        addEmail(console, "a@example.com", "queued", {{"body", text}});
        openOutbox(console, 1);
        table(console)->selectRow(0);
        auto *shown = console.find<QPlainTextEdit>("outboxText");
        QTRY_VERIFY_WITH_TIMEOUT(
            shown->toPlainText().endsWith("more characters are not shown here)"), 60000);
        QVERIFY(shown->toPlainText().size() < text.size());
        QVERIFY(console.find<QTextBrowser>("outboxHtml")->toPlainText().contains("too long"));
    }

    void whatIsReadStaysWhereItIsWhileTheListChanges()
    {
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "a@example.com", "queued",
                 {{"body", QString("A line of many\n").repeated(500)}});
        openOutbox(console, 1);
        table(console)->selectRow(0);
        auto *shown = console.find<QPlainTextEdit>("outboxText");
        QTRY_VERIFY(shown->verticalScrollBar()->maximum() > 100);
        shown->verticalScrollBar()->setValue(100);
        console.database.execute("UPDATE caretaker_outbox SET state = 'deferred', attempts = 3");
        console.find<OutboxPage>("outboxPage")->refresh();
        QTRY_VERIFY(console.text("outboxHead").contains("3 attempts"));
        QCOMPARE(shown->verticalScrollBar()->value(), 100);
    }

    void manyCanBeCancelledAtOnce()
    {
        ConsoleWindow console(Content::Adopted);
        for (const auto *state : {"queued", "failed", "sent"})
            addEmail(console, QString("%1@example.com").arg(state), state);
        openOutbox(console, 3);
        table(console)->selectAll();
        QTRY_COMPARE(console.find<QPushButton>("cancelMailButton")->text(), "Cancel 3 e-mails");
        console.click("cancelMailButton");
        QTRY_COMPARE(states(console), (QStringList{"cancelled", "cancelled", "sent"}));
        QTRY_VERIFY2(bannerText(console).contains("has been sent"),
                     qPrintable(bannerText(console)));
    }

    void whatIsOverCannotBeChanged_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("queued") << "queued" << true;
        QTest::newRow("deferred") << "deferred" << true;
        QTest::newRow("failed") << "failed" << true;
        QTest::newRow("sent") << "sent" << false;
        QTest::newRow("cancelled") << "cancelled" << false;
    }
    void whatIsOverCannotBeChanged()
    {
        QFETCH(QString, state);
        QFETCH(bool, isOpen);
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "a@example.com", state);
        openOutbox(console, 1);
        table(console)->selectRow(0);
        for (const auto *button : {"sendNowButton", "retryButton", "cancelMailButton"})
            QTRY_COMPARE(console.find<QPushButton>(button)->isEnabled(), isOpen);
    }

    void aFailedOneIsQueuedAnewAndDelivered()
    {
        auto server = MailServerProcess::real();
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "a@example.com", "failed", {{"attempts", 9}});
        useServer(console, server.port());
        openOutbox(console, 1);
        table(console)->selectRow(0);
        console.click("retryButton");
        QTRY_COMPARE(states(console), QStringList{"sent"});
        QCOMPARE(server.taken(1).first().to, QStringList{"a@example.com"});
    }

    void sendNowDoesNotWaitForTheNextAttempt()
    {
        auto server = MailServerProcess::real();
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "first@example.com", "deferred",
                 {{"next_attempt_at", "2026-11-23 14:00:00"}});
        addEmail(
            console, "second@example.com", "deferred",
            {{"next_attempt_at", "2026-11-23 14:00:00"}, {"created_at", "2026-11-22 13:00:00"}});
        useServer(console, server.port());
        openOutbox(console, 2);
        table(console)->selectRow(0); // the newest
        console.click("sendNowButton");
        QTRY_VERIFY2(bannerText(console).startsWith("1 e-mail sent"),
                     qPrintable(bannerText(console)));
        QCOMPARE(server.taken(1).first().to, QStringList{"first@example.com"});
        QCOMPARE(states(console), (QStringList{"sent", "deferred"}));
    }

    void theFilterShowsOneStateOrOneRun()
    {
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "a@example.com", "queued");
        addEmail(console, "b@example.com", "failed");
        console.database.execute("UPDATE caretaker_outbox SET run_id = NULL");
        console.window->showPage("outbox", "failed");
        QTRY_COMPARE(table(console)->model()->rowCount(), 1);
        console.window->showPage("outbox", "run 1");
        auto *reference = console.find<QPushButton>("outboxNarrowing");
        QTRY_VERIFY(reference->isVisible());
        QCOMPARE(reference->text(), "Run 1");
        QTRY_COMPARE(table(console)->model()->rowCount(), 0);
        console.click("outboxNarrowing");
        QTRY_COMPARE(table(console)->model()->rowCount(), 2);
    }

    void aRunLeadsToItsEmails()
    {
        ConsoleWindow console(Content::Adopted);
        const auto run =
            console.database.insert("caretaker_runs", {{"task", "send_daily_summary"},
                                                       {"started_from", "console"},
                                                       {"started_by", "ann@office"},
                                                       {"host", "office"},
                                                       {"process_id", 1},
                                                       {"lease_until", "2026-11-22 14:01:00"},
                                                       {"started_at", "2026-11-22 14:00:00"},
                                                       {"finished_at", "2026-11-22 14:00:01"},
                                                       {"options", "{}"},
                                                       {"outcome", "succeeded"}});
        addEmail(console, "a@example.com", "queued", {{"run_id", run}});
        addEmail(console, "b@example.com", "queued");
        console.goTo("Runs");
        QTRY_VERIFY(console.find<QPushButton>("runOutboxButton")->isVisible());
        console.click("runOutboxButton");
        QTRY_COMPARE(table(console)->model()->rowCount(), 1);
        auto *reference = console.find<QPushButton>("outboxNarrowing");
        QTRY_VERIFY(reference->isVisible());
        QCOMPARE(reference->text(), QString("Run %1").arg(run));
        console.click("outboxNarrowing");
        QTRY_COMPARE(table(console)->model()->rowCount(), 2);
    }

    void whatTheWindowSaysNamesNoCommandLine()
    {
        ConsoleWindow console(Content::Adopted);
        addEmail(console, "a@example.com", "queued");
        openOutbox(console, 1);
        QTRY_VERIFY(!bannerText(console).isEmpty());
        QVERIFY2(!bannerText(console).contains("caretaker "), qPrintable(bannerText(console)));
    }

    void aPresetFillsInTheServer()
    {
        ConsoleWindow console(Content::Adopted);
        openMailSettings(console);
        console.click("preset_gmail");
        QCOMPARE(console.find<QLineEdit>("setting_mail.host")->text(), "smtp.gmail.com");
        QCOMPARE(console.find<QComboBox>("setting_mail.security")->currentData().toString(),
                 "starttls");
    }

    void aTestShowsTheConversation_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QString>("result");
        QTest::newRow("a server") << true << "has taken the test e-mail to someone@example.com";
        QTest::newRow("none") << false << "Nothing answers at 127.0.0.1";
    }
    void aTestShowsTheConversation()
    {
        QFETCH(bool, isThere);
        QFETCH(QString, result);
        auto server = MailServerProcess::real();
        ConsoleWindow console(Content::Adopted);
        useServer(console, isThere ? server.port() : closedPort());
        openMailSettings(console);
        QVERIFY(!console.find<QPushButton>("sendTestButton")->isEnabled());
        console.find<QLineEdit>("testAddress")->setText("someone@example.com");
        console.click("sendTestButton");
        auto *banner =
            console.find<QPushButton>("sendTestButton")->parentWidget()->findChild<Banner *>();
        QTRY_VERIFY2(banner->text().contains(result), qPrintable(banner->text()));
        if (isThere) {
            QTRY_VERIFY(console.find<QPlainTextEdit>("testDialogue")
                            ->toPlainText()
                            .contains("RCPT TO:<someone@example.com>"));
        }
    }

    void theResultNamesTheAddressThatWasSentTo()
    {
        auto server = MailServerProcess::real();
        ConsoleWindow console(Content::Adopted);
        useServer(console, server.port());
        openMailSettings(console);
        auto *address = console.find<QLineEdit>("testAddress");
        address->setText("first@example.com");
        console.click("sendTestButton");
        address->setText("second@example"); // while the server is talking
        QVERIFY(!console.find<QPushButton>("sendTestButton")->isEnabled());
        auto *banner =
            console.find<QPushButton>("sendTestButton")->parentWidget()->findChild<Banner *>();
        QTRY_VERIFY2(banner->text().contains("first@example.com"), qPrintable(banner->text()));
    }

private:
    static void openMailSettings(const ConsoleWindow &console)
    {
        console.find<QAction>("settingsAction")->trigger();
        auto *dialog = console.find<QDialog>("settingsDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(console.find<QPushButton>("settingsOk")->isEnabled());
        console.find<QListWidget>("settingsSections")->setCurrentRow(3);
    }
};

QTEST_MAIN(OutboxPageTest)
#include "tst_outbox_page.moc"
