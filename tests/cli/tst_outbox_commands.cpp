// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_server_process.h"
#include "program.h"

#include <QTcpServer>

using namespace caretaker;
using namespace caretaker::testing;

/// E-mail from the command line, with a real mail server.
class OutboxCommandsTest : public QObject, private Program
{
    Q_OBJECT

    void set(const TemporaryDatabase &database, const QString &key, const QString &value) const
    {
        QCOMPARE(runOn(database, {"settings", "set", key, value}).code, 0);
    }

    void usePort(const TemporaryDatabase &database, int port) const
    {
        set(database, "mail.host", "127.0.0.1");
        set(database, "mail.port", QString::number(port));
        set(database, "mail.security", "none");
        set(database, "mail.from", "office@example.com");
    }

    /// One at which nobody listens.
    static int closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    static qint64 add(TemporaryDatabase &database, const QString &state = "queued")
    {
        return database.insert("caretaker_outbox", {{"to_address", "worker@example.com"},
                                                    {"to_name", "A worker"},
                                                    {"subject", "Subject"},
                                                    {"body", "Body"},
                                                    {"state", state},
                                                    {"created_at", "2026-11-22 14:00:00"},
                                                    {"updated_at", "2026-11-22 14:00:00"}});
    }

    QJsonObject shown(const TemporaryDatabase &database, qint64 id) const
    {
        return runOn(database, {"outbox", "show", QString::number(id), "--json"}).json().object();
    }

private Q_SLOTS:
    void aTaskDeliversWhatItQueued()
    {
        TemporaryDatabase database(Content::Adopted);
        auto server = MailServerProcess::real();
        usePort(database, server.port());
        const auto old = add(database);
        const auto run = runOn(database, {"auto_close_stale_jobs", "--json"});
        QVERIFY2(run.code == 0, qPrintable(run.messages));
        const auto emails = run.json()["emails"].toArray().size();
        QVERIFY(emails > 0);
        QCOMPARE(run.json()["delivery"].toObject(),
                 (QJsonObject{{"sent", emails}, {"queued", 0}, {"failed", 0}}));
        QCOMPARE(server.taken(emails).size(), emails);
        const auto list = runOn(database, {"outbox", "list", "--json"}).json().array();
        QCOMPARE(list.size(), emails + 1);
        const auto newest = list.first().toObject();
        QCOMPARE(newest["state"].toString(), "sent");
        QCOMPARE(newest["attempts"].toInt(), 1);
        QCOMPARE(newest["run"].toInt(), 1);
        QCOMPARE(newest["last_error"].toString(), "");
        QCOMPARE(list.last()["id"].toInt(), old);
        QCOMPARE(list.last()["state"].toString(), "queued");
        QVERIFY(list.last()["run"].isNull());
    }

    void whatCouldNotGoWaitsForTheNextSend()
    {
        TemporaryDatabase database(Content::Adopted);
        usePort(database, closedPort());
        const auto run = runOn(database, {"auto_close_stale_jobs", "--json"});
        QCOMPARE(run.code, 4);
        const auto emails = run.json()["emails"].toArray().size();
        QCOMPARE(run.json()["outcome"].toString(), "succeeded");
        QCOMPARE(run.json()["delivery"]["queued"].toInt(), emails);
        QVERIFY2(run.messages.contains("wait in the outbox"), qPrintable(run.messages));
        const auto waiting = shown(database, 1);
        QCOMPARE(waiting["state"].toString(), "deferred");
        QVERIFY(!waiting["last_error"].toString().isEmpty());
        QVERIFY(!waiting["next_attempt_at"].isNull());

        const auto dry = runOn(database, {"outbox", "send", "--dry-run", "--json"});
        QCOMPARE(dry.json()["queued"].toInt(), emails);
        QCOMPARE(shown(database, 1)["attempts"].toInt(), 1);

        auto server = MailServerProcess::real();
        usePort(database, server.port());
        const auto sent = runOn(database, {"outbox", "send", "--json"});
        QVERIFY2(sent.code == 0, qPrintable(sent.messages));
        QCOMPARE(sent.json()["sent"].toInt(), emails);
        QCOMPARE(server.taken(emails).size(), emails);
        QCOMPARE(shown(database, 1)["attempts"].toInt(), 2);
        QCOMPARE(runOn(database, {"outbox", "send"}).output,
                 "E-mails sent: 0, waiting: 0, failed: 0\n");
    }

    void nothingGoesWhereMailIsSwitchedOff()
    {
        TemporaryDatabase database(Content::Adopted);
        auto server = MailServerProcess::real();
        usePort(database, server.port());
        set(database, "mail.enabled", "false");
        QCOMPARE(runOn(database, {"auto_close_stale_jobs"}).code, 0);
        const auto sent = runOn(database, {"outbox", "send"});
        QCOMPARE(sent.code, 0);
        QVERIFY(sent.messages.contains("mail.enabled"));
        QCOMPARE(shown(database, 1)["state"].toString(), "queued");
        QCOMPARE(server.connections(), 0);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("server") << "mail.host";
        QTest::newRow("sender") << "mail.from";
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(QString, key);
        TemporaryDatabase database(Content::Embedded);
        usePort(database, 25);
        set(database, key, "");
        add(database);
        const auto sent = runOn(database, {"outbox", "send"});
        QCOMPARE(sent.code, 4);
        QVERIFY2(sent.messages.contains("settings set " + key + " "), qPrintable(sent.messages));
        const auto tested = runOn(database, {"mail", "test", "me@example.com"});
        QCOMPARE(tested.code, 1);
        QVERIFY(tested.messages.contains(key));
    }

    void oneEntryIsCancelledOrTriedAgain()
    {
        TemporaryDatabase database(Content::Embedded);
        auto server = MailServerProcess::real();
        usePort(database, server.port());
        const auto failed = add(database, "failed");
        const auto queued = add(database);
        const auto id = QString::number(queued);
        QCOMPARE(runOn(database, {"outbox", "cancel", id, "--dry-run"}).code, 0);
        QCOMPARE(shown(database, queued)["state"].toString(), "queued");
        QCOMPARE(runOn(database, {"outbox", "cancel", id}).code, 0);
        QCOMPARE(shown(database, queued)["state"].toString(), "cancelled");
        const auto again = runOn(database, {"outbox", "cancel", id});
        QCOMPARE(again.code, 1);
        QVERIFY(again.messages.contains("cancelled already"));
        const auto retried = runOn(database, {"outbox", "retry", QString::number(failed)});
        QVERIFY2(retried.code == 0, qPrintable(retried.messages));
        QCOMPARE(shown(database, failed)["state"].toString(), "sent");
        QVERIFY(shown(database, failed)["message_id"].toString().endsWith("@example.com"));
        QCOMPARE(server.taken().size(), 1);
        QCOMPARE(runOn(database, {"outbox", "retry", QString::number(failed)}).code, 1);
        QCOMPARE(runOn(database, {"outbox", "show", "99"}).code, 1);
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown word") << QStringList{"outbox", "flush"};
        QTest::newRow("no number") << QStringList{"outbox", "retry", "last"};
        QTest::newRow("one too many") << QStringList{"outbox", "send", "1"};
        QTest::newRow("a look at a look") << QStringList{"outbox", "list", "--dry-run"};
        QTest::newRow("no address") << QStringList{"mail", "test"};
        QTest::newRow("not an address") << QStringList{"mail", "test", "nobody"};
        QTest::newRow("mail alone") << QStringList{"mail"};
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, arguments);
        TemporaryDatabase database(Content::Embedded);
        const auto ended = runOn(database, arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(!ended.messages.isEmpty());
        QVERIFY(ended.output.isEmpty());
    }

    void aTestShowsTheConversation()
    {
        TemporaryDatabase database(Content::Embedded);
        auto server = MailServerProcess::real();
        usePort(database, server.port());
        const auto tested = runOn(database, {"mail", "test", "me@example.com"});
        QVERIFY2(tested.code == 0, qPrintable(tested.messages));
        QVERIFY2(tested.output.contains("RCPT TO:<me@example.com>"), qPrintable(tested.output));
        QCOMPARE(server.taken().first().to, QStringList{"me@example.com"});
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_outbox").toInt(), 0);
    }

    void aFailedTestSaysWhatIsWrong()
    {
        TemporaryDatabase database(Content::Embedded);
        usePort(database, closedPort());
        const auto tested = runOn(database, {"mail", "test", "me@example.com", "--json"});
        QCOMPARE(tested.code, 1);
        QCOMPARE(tested.json()["sent"].toBool(), false);
        QVERIFY(!tested.json()["advice"].toString().isEmpty());
        QVERIFY(!tested.messages.isEmpty());
    }

    void thePasswordIsNeverShown()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto secret = QStringLiteral("Hunter2-very-secret");
        auto server = MailServerProcess::real({{"user", "office"}, {"password", "another"}});
        usePort(database, server.port());
        set(database, "mail.user", "office");
        add(database);
        QString everything;
        for (const auto &arguments :
             {QStringList{"mail", "test", "me@example.com"}, QStringList{"outbox", "send"},
              QStringList{"outbox", "list", "--json"}, QStringList{"settings", "list"}}) {
            const auto ended = run(arguments + QStringList{"--database", database.url().text()},
                                   {{"CARETAKER_SMTP_PASSWORD", secret}});
            everything += ended.output + ended.messages;
        }
        QVERIFY(!everything.contains(secret));
        QVERIFY(!everything.contains(secret.toUtf8().toBase64()));
        QVERIFY(!database.bytes().contains(secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(OutboxCommandsTest)
#include "tst_outbox_commands.moc"
