// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_server_process.h"
#include "program.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace caretaker;
using namespace caretaker::testing;

/// What becomes of e-mails when the program that sends them is killed, or runs more than once.
class OutboxCrashTest : public QObject, private Program
{
    Q_OBJECT

    static void queue(TemporaryDatabase &database, int count)
    {
        database.execute(
            QStringLiteral(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO caretaker_outbox (to_address, to_name, subject, body, state, "
                "created_at, updated_at) SELECT 'user' || i || '@example.com', 'A worker', "
                "'Subject', 'Body', 'queued', '2026-11-22 14:00:00', '2026-11-22 14:00:00' FROM n")
                .arg(count));
    }

    static int unsent(TemporaryDatabase &database)
    {
        return database.value("SELECT count(*) FROM caretaker_outbox WHERE state <> 'sent'")
            .toInt();
    }

    void useServer(const TemporaryDatabase &database, const MailServerProcess &server) const
    {
        for (const auto &[key, value] : {std::pair("mail.host", QString("127.0.0.1")),
                                         std::pair("mail.port", QString::number(server.port())),
                                         std::pair("mail.security", QString("none")),
                                         std::pair("mail.from", QString("office@example.com"))})
            QCOMPARE(runOn(database, {"settings", "set", key, value}).code, 0);
    }

    std::unique_ptr<QProcess> startSender(const TemporaryDatabase &database) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->start(CARETAKER_BINARY, {"outbox", "send", "--database", database.url().text()});
        if (!process->waitForStarted())
            qFatal("the sender did not start: %s", qPrintable(process->errorString()));
        return process;
    }

    /// Message-IDs by the recipient's address, as often as they arrived.
    static QMap<QString, QStringList> messageIds(const QList<TakenMessage> &messages)
    {
        static const QRegularExpression header(QStringLiteral("^Message-ID:\\s*(\\S+)"),
                                               QRegularExpression::MultilineOption |
                                                   QRegularExpression::CaseInsensitiveOption);
        QMap<QString, QStringList> ids;
        for (const auto &message : messages)
            ids[message.to.value(0)].append(
                header.match(QString::fromUtf8(message.source)).captured(1));
        return ids;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    /// Killed at random moments, again and again: every message arrives, at most the one in the
    /// server's hands twice, and then with the same Message-ID.
    void aKilledSenderLosesNothing()
    {
        const bool isFull = qEnvironmentVariableIsSet("CARETAKER_FAULT_FULL");
        const int count = isFull ? 2000 : 150;
        const int kills = isFull ? 200 : 15;
        TemporaryDatabase database(Content::Embedded, currentBackend());
        auto server = MailServerProcess::real();
        useServer(database, server);
        queue(database, count);

        auto *random = QRandomGenerator::global();
        qsizetype taken = 0;
        int killed = 0;
        while (killed < kills) {
            const auto left = unsent(database);
            if (left == 0)
                break;
            const auto sender = startSender(database);
            // Less than there is on average, because some more go until the blow falls.
            const int more = random->bounded(0, std::max(1, left / (kills - killed)));
            (void)server.taken(taken + more); // waits for them
            sender->waitForFinished(random->bounded(1, 20));
            sender->kill();
            sender->waitForFinished();
            killed += sender->exitStatus() == QProcess::CrashExit ? 1 : 0;
            taken = server.taken(taken).size();
        }
        qInfo("killed %d times with %d messages left", killed, unsent(database));
        QVERIFY(killed > 0); // chance may let it finish early
        const auto rest = runOn(database, {"outbox", "send"});
        QVERIFY2(rest.code == 0, qPrintable(rest.messages));

        const auto messages = server.end();
        const auto ids = messageIds(messages);
        qInfo("%lld messages arrived, %lld of them twice", qint64(messages.size()),
              qint64(messages.size() - count));
        QCOMPARE(ids.size(), count);
        QCOMPARE(unsent(database), 0);
        QVERIFY(messages.size() - count <= killed);
        QSet<QString> different;
        for (const auto &ofOne : ids) {
            QCOMPARE(QSet<QString>(ofOne.begin(), ofOne.end()).size(), 1);
            different.insert(ofOne.first());
        }
        QCOMPARE(different.size(), count);
        QVERIFY(!different.contains(QString()));
    }

    void twoSendersAtOnceSendNothingTwice()
    {
        constexpr int count = 80;
        TemporaryDatabase database(Content::Embedded, currentBackend());
        auto server = MailServerProcess::real();
        useServer(database, server);
        queue(database, count);
        const auto one = startSender(database);
        const auto other = startSender(database);
        QVERIFY(one->waitForFinished(60000));
        QVERIFY(other->waitForFinished(60000));
        QCOMPARE(unsent(database), 0);
        const auto messages = server.end();
        QCOMPARE(messages.size(), count);
        QCOMPARE(messageIds(messages).size(), count);
    }
};

QTEST_GUILESS_MAIN(OutboxCrashTest)
#include "tst_outbox_crash.moc"
