// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_conversation.h"
#include "mail/smtp_verdict.h"

#include <QtTest>

using namespace caretaker;

Q_DECLARE_METATYPE(caretaker::SendVerdict)
Q_DECLARE_METATYPE(caretaker::SmtpStage)
Q_DECLARE_METATYPE(caretaker::SmtpFailure)

/// What an answer means for the message and for those that wait behind it.
class SmtpVerdictTest : public QObject
{
    Q_OBJECT

    static MailServer server()
    {
        MailServer server;
        server.host = "mail.example.com";
        server.user = "ann";
        server.password = "hunter2";
        return server;
    }

    static QByteArray base64(const char *text) { return QByteArray(text).toBase64(); }

private Q_SLOTS:
    void judgesAnswers_data()
    {
        using Stage = SmtpStage;
        using Verdict = SendVerdict;
        QTest::addColumn<SmtpStage>("stage");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<SendVerdict>("verdict");
        QTest::addColumn<QString>("advice"); // part of it
        const auto row = [](const char *name, Stage stage, int code, const char *text,
                            Verdict verdict, const char *advice) {
            QTest::newRow(name) << stage << code << QString(text) << verdict << QString(advice);
        };
        row("taken", Stage::Content, 250, "2.0.0 Ok: queued", Verdict::Sent, "");
        row("no such user", Stage::Recipient, 550, "5.1.1 No such user", Verdict::Refused,
            "Check the address");
        row("relay denied", Stage::Recipient, 554, "5.7.1 Relay access denied", Verdict::Refused,
            "login");
        row("mailbox full", Stage::Recipient, 452, "4.2.2 Over quota", Verdict::Deferred,
            "full mailbox");
        row("greylisted", Stage::Recipient, 450, "4.7.1 Greylisted", Verdict::Deferred, "later");
        row("greylisted by 4.7.0", Stage::Recipient, 451, "4.7.0 Greylisting in action",
            Verdict::Deferred, "later");
        row("hop loop", Stage::Content, 554, "5.4.6 Too many hops", Verdict::Refused, "own words");
        row("busy at greeting", Stage::Greeting, 421, "4.3.2 Too busy", Verdict::Throttled,
            "no more for now");
        row("closing mid-session", Stage::Sender, 421, "4.7.0 Closing", Verdict::Throttled,
            "no more for now");
        row("too many messages", Stage::Sender, 452, "4.3.0 Too many messages this session",
            Verdict::Throttled, "no more for now");
        row("rate", Stage::Recipient, 450, "4.2.1 Receiving mail at a rate: rate limit reached",
            Verdict::Throttled, "fewer");
        row("unusual rate", Stage::Content, 421, "4.7.28 unusual rate of mail", Verdict::Throttled,
            "fewer");
        row("4.7.28", Stage::Content, 450, "4.7.28 suspicious", Verdict::Throttled, "fewer");
        row("Gmail's daily limit", Stage::Content, 550, "5.4.5 Daily user sending limit exceeded.",
            Verdict::Throttled, "fewer");
        row("too many logins", Stage::Login, 454, "4.7.0 Too many login attempts",
            Verdict::Throttled, "later");
        row("login not now", Stage::Login, 454, "4.3.0 Try again later", Verdict::Unreachable,
            "by itself");
        row("wrong password", Stage::Login, 535, "5.7.8 Error: authentication failed",
            Verdict::Unreachable, "user name or the password");
        row("login wanted", Stage::Sender, 530, "5.7.0 Authentication required",
            Verdict::Unreachable, "password");
        row("login wanted for this recipient", Stage::Recipient, 530, "5.7.0 Must authenticate",
            Verdict::Unreachable, "password");
        row("sender refused", Stage::Sender, 553, "5.7.1 Sender address rejected",
            Verdict::Unreachable, "this sender");
        row("sender not now", Stage::Sender, 451, "4.1.8 Domain not found", Verdict::Deferred,
            "later");
        row("too large, told at once", Stage::Sender, 552, "5.3.4 Message size exceeds limit",
            Verdict::Refused, "too large");
        row("too large, told late", Stage::Content, 552, "5.2.3 Too big", Verdict::Refused,
            "too large");
        row("spam", Stage::Content, 554, "5.7.1 Looks like spam", Verdict::Refused, "spam");
        row("not now", Stage::Content, 451, "4.3.0 Error in processing", Verdict::Deferred,
            "later");
        row("no service", Stage::Greeting, 554, "No SMTP service here", Verdict::Unreachable,
            "this machine");
        row("hello refused", Stage::Hello, 550, "Denied by policy", Verdict::Unreachable,
            "this machine");
        row("TLS not now", Stage::StartTls, 454, "TLS not available", Verdict::Unreachable, "TLS");
    }
    void judgesAnswers()
    {
        QFETCH(SmtpStage, stage);
        QFETCH(int, code);
        QFETCH(QString, text);
        QFETCH(SendVerdict, verdict);
        QFETCH(QString, advice);
        const auto failure = code < 400 ? SmtpFailure::None : SmtpFailure::Dropped;
        const auto result = resultOf({failure, stage, {code, text}, "library", true}, server());
        QCOMPARE(result.verdict, verdict);
        QVERIFY2(result.advice.contains(advice), qPrintable(result.advice));
        QCOMPARE(result.advice.isEmpty(), verdict == SendVerdict::Sent);
        QCOMPARE(result.answer,
                 verdict == SendVerdict::Sent ? QString() : QString("%1 %2").arg(code).arg(text));
    }

    void judgesFailures_data()
    {
        QTest::addColumn<SmtpFailure>("failure");
        QTest::addColumn<SmtpStage>("stage");
        QTest::addColumn<SendVerdict>("verdict");
        QTest::addColumn<QString>("advice");
        const auto row = [&](const char *name, SmtpFailure failure, SmtpStage stage,
                             const char *advice, SendVerdict verdict = SendVerdict::Unreachable) {
            QTest::newRow(name) << failure << stage << verdict << QString(advice);
        };
        const auto start = SmtpStage::Connecting;
        row("host", SmtpFailure::UnknownHost, start, "no server named mail.example.com");
        row("refused", SmtpFailure::NotConnected, start, "mail.example.com, port 587");
        row("blocked", SmtpFailure::TimedOut, start, "firewall");
        row("slow", SmtpFailure::TimedOut, SmtpStage::Hello, "did not answer in time");
        row("slow after the message", SmtpFailure::TimedOut, SmtpStage::Content, "twice");
        row("STARTTLS", SmtpFailure::NoStartTls, SmtpStage::Hello, "offers no STARTTLS");
        row("expired", SmtpFailure::CertificateExpired, start, "expired");
        row("name", SmtpFailure::CertificateOfAnother, start, "another name than");
        row("authority", SmtpFailure::CertificateUntrusted, start, "CA file");
        row("CA file", SmtpFailure::CaFileUnusable, start, "CA file");
        row("TLS", SmtpFailure::TlsFailed, start, "TLS could not");
        row("login", SmtpFailure::NoCommonLogin, SmtpStage::Hello, "no way to log in");
        row("SMTPUTF8", SmtpFailure::NoSmtpUtf8, SmtpStage::Sender, "SMTPUTF8",
            SendVerdict::Refused);
        row("garbage", SmtpFailure::NotSmtp, SmtpStage::Greeting, "does not speak");
        row("dropped", SmtpFailure::Dropped, SmtpStage::Recipient, "ended the connection");
        row("dropped after the message", SmtpFailure::Dropped, SmtpStage::Content, "twice");
    }
    void judgesFailures()
    {
        QFETCH(SmtpFailure, failure);
        QFETCH(SmtpStage, stage);
        QFETCH(SendVerdict, verdict);
        QFETCH(QString, advice);
        const auto result = resultOf({failure, stage, {}, "library", true}, server());
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.answer, "library");
        QVERIFY2(result.advice.contains(advice), qPrintable(result.advice));
    }

    void aRefusedLoginAtGoogleTellsOfAppPasswords()
    {
        auto gmail = server();
        gmail.host = "smtp.gmail.com";
        const SmtpOutcome refused{SmtpFailure::Dropped, SmtpStage::Login, {535, "5.7.8"}, {}, true};
        QVERIFY(resultOf(refused, gmail).advice.contains("app password"));
        QVERIFY(!resultOf(refused, server()).advice.contains("app password"));
    }

    void aLoginThatIsNotSetIsNamed()
    {
        auto anonymous = server();
        anonymous.user.clear();
        const SmtpOutcome wanted{SmtpFailure::Dropped, SmtpStage::Sender, {530, "5.7.0"}, {}, true};
        QVERIFY(resultOf(wanted, anonymous).advice.contains("set the user name"));
        auto notOffered = wanted;
        notOffered.wasLoginOffered = false;
        QVERIFY(resultOf(notOffered, server()).advice.contains("offers none"));
    }

    void theDialogueHoldsNoSecrets()
    {
        QStringList lines;
        MailServer server;
        server.user = "ann";
        server.password = "hunter2";
        SmtpConversation conversation(server, [&](const QString &line) { lines.append(line); });
        const auto plain = QByteArray("\0ann\0hunter2", 12).toBase64();
        conversation.begin();
        conversation.received("220 hello\r\n");
        conversation.sent("EHLO me\r\n");
        conversation.received("250-test\r\n");
        conversation.received("250 AUTH PLAIN LOGIN\r\n");
        conversation.sent("AUTH PLAIN " + plain + "\r\n");
        conversation.received("535 wrong: " + plain + " hunter2 \x1b[2J\r\n");
        conversation.sent("AUTH LOGIN\r\n");
        conversation.received("334 VXNlcm5hbWU6\r\n");
        conversation.sent(base64("ann") + "\r\n");
        conversation.received("334 UGFzc3dvcmQ6\r\n");
        conversation.sent("MAIL FROM looks like a command\r\n");
        conversation.received("535 no: " + base64("hunter2") + "\r\n");
        QCOMPARE(lines,
                 (QStringList{"< 220 hello", "> EHLO me", "< 250-test", "< 250 AUTH PLAIN LOGIN",
                              "> AUTH PLAIN (hidden)", "< 535 wrong: (hidden) (hidden) �[2J",
                              "> AUTH LOGIN (hidden)", "< 334 VXNlcm5hbWU6", "> (hidden)",
                              "< 334 UGFzc3dvcmQ6", "> (hidden)", "< 535 no: (hidden)"}));
        QCOMPARE(conversation.stage(), SmtpStage::Login);
        QCOMPARE(conversation.reply().text, "no: (hidden)");
    }

    void anEndlessAnswerIsCut()
    {
        SmtpConversation conversation({}, {});
        conversation.begin();
        for (int i = 0; i < 10000; ++i)
            conversation.received("550-" + QByteArray(10000, 'x'));
        QVERIFY(conversation.isEndless());
        conversation.received("550 end\r\n");
        QCOMPARE(conversation.reply().code, 550);
        QVERIFY(conversation.reply().text.size() < 3000);
    }
};

QTEST_GUILESS_MAIN(SmtpVerdictTest)
#include "tst_smtp_verdict.moc"
