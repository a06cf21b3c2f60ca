// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_transport.h"
#include "mail_server_process.h"
#include "parsed_message.h"
#include "temporary_database.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace caretaker;
using namespace caretaker::testing;

Q_DECLARE_METATYPE(caretaker::SendVerdict)

/// Messages to a Postfix with STARTTLS, as a company's own relay runs it.
class SmtpPostfixTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_certificates;
    std::unique_ptr<MailServerProcess> m_postfix;

    static Message message(const QString &to, const QString &from = "caretaker@example.org")
    {
        return {"7f3a.12@caretaker.example.com",
                at("2026-11-22T14:30:00Z"),
                {"Caretaker", from},
                std::nullopt,
                {"👩‍🔧 Ana", to},
                "📋 Payout Reminders",
                "Hello Ana,\n.\nnothing to do.\n"};
    }

    [[nodiscard]] MailServer server() const
    {
        MailServer server;
        server.host = "localhost";
        server.port = m_postfix->port();
        server.caFile = m_certificates.filePath("ca.pem");
        return server;
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        if (geteuid() != 0)
            QSKIP("Postfix can be started by root only.");
#endif
        if (!QFileInfo::exists("/usr/sbin/postfix"))
            QSKIP("Postfix is not installed (on Debian: apt-get install postfix).");
        makeCertificates(m_certificates.path());
        m_postfix = std::make_unique<MailServerProcess>(
            pythonProgram(),
            QStringList{CARETAKER_TEST_SUPPORT "/throwaway_postfix.py", m_certificates.path()});
    }

    void deliversWhatWasWritten()
    {
        SmtpTransport transport(server());
        const auto result = transport.send(message("ana@example.com"));
        QVERIFY2(result.verdict == SendVerdict::Sent, qPrintable(result.answer));
        const auto parsed = parsedMessage(m_postfix->taken().first().source);
        QCOMPARE(mailboxesIn(parsed, "to"), QStringList("<👩‍🔧 Ana> <ana@example.com>"));
        QCOMPARE(parsed["subject"].toString(), "📋 Payout Reminders");
        QCOMPARE(parsed["id"].toString(), "<7f3a.12@caretaker.example.com>");
        QCOMPARE(partOf(parsed, "text/plain"), "Hello Ana,\n.\nnothing to do.\n");
    }

    void tellsWhatPostfixSays_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("from");
        QTest::addColumn<SendVerdict>("verdict");
        QTest::addColumn<QString>("answer");
        const QString usual("caretaker@example.org");
        QTest::newRow("5yz") << "no-such-user@example.com" << usual << SendVerdict::Refused
                             << "no such user here";
        QTest::newRow("4yz") << "later@example.com" << usual << SendVerdict::Deferred
                             << "try again later";
        QTest::newRow("mailbox outside ASCII")
            << "müller@example.com" << usual << SendVerdict::Sent << "";
    }
    void tellsWhatPostfixSays()
    {
        QFETCH(QString, to);
        QFETCH(QString, from);
        QFETCH(SendVerdict, verdict);
        QFETCH(QString, answer);
        SmtpTransport transport(server());
        const auto result = transport.send(message(to, from));
        QVERIFY2(result.verdict == verdict && result.answer.contains(answer),
                 qPrintable(QString::number(int(result.verdict)) + ' ' + result.answer));
    }

    void takesNothingInTheClear()
    {
        auto inTheClear = server();
        inTheClear.security = MailSecurity::None;
        SmtpTransport transport(inTheClear);
        const auto result = transport.send(message("ana@example.com"));
        QCOMPARE(result.verdict, SendVerdict::Unreachable);
        QVERIFY2(result.answer.startsWith("530 "), qPrintable(result.answer));
    }

    void aRefusedRecipientDoesNotStopTheNext()
    {
        SmtpTransport transport(server());
        QCOMPARE(transport.send(message("no-such-user@example.com")).verdict, SendVerdict::Refused);
        QCOMPARE(transport.send(message("ana@example.com")).verdict, SendVerdict::Sent);
    }
};

QTEST_GUILESS_MAIN(SmtpPostfixTest)
#include "tst_smtp_postfix.moc"
