// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_transport.h"
#include "mail_server_process.h"
#include "parsed_message.h"
#include "temporary_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

Q_DECLARE_METATYPE(caretaker::SendVerdict)
Q_DECLARE_METATYPE(caretaker::MailSecurity)

/// Messages over real connections: to aiosmtpd, and to a server that misbehaves as told.
class SmtpTransportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_certificates;

    static Message message(const QString &to = "ann@example.com")
    {
        return {"7f3a.12@caretaker.example.com",
                at("2026-11-22T14:30:00Z"),
                {"Caretaker", "caretaker@example.com"},
                std::nullopt,
                {"Ann Lee", to},
                "📋 Payout Reminders",
                "Hello Ann,\n.\n..\nnothing to do.\n"};
    }

    static MailServer plainServer(int port)
    {
        MailServer server;
        server.host = "127.0.0.1";
        server.port = port;
        server.security = MailSecurity::None;
        return server;
    }

    [[nodiscard]] MailServer safeServer(int port, MailSecurity security) const
    {
        auto server = plainServer(port);
        server.host = "localhost";
        server.security = security;
        server.caFile = m_certificates.filePath("ca.pem");
        return server;
    }

    [[nodiscard]] QJsonObject options(const QString &security,
                                      const QString &certificate = "good") const
    {
        return {{"security", security},
                {"certificate", m_certificates.filePath(certificate + ".pem")},
                {"key", m_certificates.filePath("key.pem")}};
    }

    static QJsonObject withLogin(QJsonObject options, const QStringList &logins = {"PLAIN"})
    {
        options["user"] = "ann";
        options["password"] = "hünter \"2\"";
        options["logins"] = QJsonArray::fromStringList(logins);
        return options;
    }

    static MailServer withLogin(MailServer server, const QString &password = "hünter \"2\"")
    {
        server.user = "ann";
        server.password = password;
        return server;
    }

    static void compare(const SendResult &result, SendVerdict verdict, const QString &answer,
                        const QString &advice)
    {
        const auto all =
            QString("%1|%2|%3").arg(int(result.verdict)).arg(result.answer, result.advice);
        QVERIFY2(result.verdict == verdict, qPrintable(all));
        QVERIFY2(result.answer.contains(answer), qPrintable(all));
        QVERIFY2(result.advice.contains(advice), qPrintable(all));
    }

    static void compareSent(const SendResult &result)
    {
        compare(result, SendVerdict::Sent, {}, {});
        QCOMPARE(result.answer + result.advice, QString());
    }

private Q_SLOTS:
    void initTestCase() { makeCertificates(m_certificates.path()); }

    void whatArrivesIsWhatWasWritten()
    {
        auto server = MailServerProcess::real();
        SmtpTransport transport(plainServer(server.port()));
        compareSent(transport.send(message()));
        const auto taken = server.taken().first();
        QCOMPARE(taken.from, "caretaker@example.com");
        QCOMPARE(taken.to, QStringList("ann@example.com"));
        const auto parsed = parsedMessage(taken.source);
        QCOMPARE(parsed["subject"].toString(), "📋 Payout Reminders");
        QCOMPARE(parsed["id"].toString(), "<7f3a.12@caretaker.example.com>");
        QCOMPARE(partOf(parsed, "text/plain"), "Hello Ann,\n.\n..\nnothing to do.\n");
        QCOMPARE(parsed["defects"].toArray(), QJsonArray());
    }

    void manyMessagesGoOverOneConnection()
    {
        auto server = MailServerProcess::real();
        SmtpTransport transport(plainServer(server.port()));
        for (int i = 0; i < 50; ++i) {
            auto next = message();
            next.subject = QString::number(i);
            compareSent(transport.send(next));
        }
        const auto taken = server.taken(50);
        QCOMPARE(taken.size(), 50);
        QCOMPARE(server.connections(), 1);
        QVERIFY(taken.last().source.contains("\r\nSubject: 49\r\n"));
    }

    void sendsOverTls_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<QString>("name");
        QTest::newRow("STARTTLS") << MailSecurity::StartTls << "starttls";
        QTest::newRow("TLS") << MailSecurity::Tls << "tls";
    }
    void sendsOverTls()
    {
        QFETCH(MailSecurity, security);
        QFETCH(QString, name);
        auto server = MailServerProcess::real(withLogin(options(name)));
        SmtpTransport transport(withLogin(safeServer(server.port(), security)));
        compareSent(transport.send(message()));
        compareSent(transport.send(message()));
        QCOMPARE(server.taken(2).size(), 2);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.logins(), QStringList("PLAIN right"));
    }

    void logsInAsTheServerOffers_data()
    {
        QTest::addColumn<QString>("login");
        for (const auto *login : {"PLAIN", "LOGIN", "CRAM-MD5"})
            QTest::newRow(login) << login;
    }
    void logsInAsTheServerOffers()
    {
        QFETCH(QString, login);
        auto server = MailServerProcess::real(withLogin(QJsonObject(), {login}));
        QStringList lines;
        SmtpTransport transport(withLogin(plainServer(server.port())),
                                [&](const QString &line) { lines.append(line); });
        compareSent(transport.send(message()));
        QCOMPARE(server.taken().size(), 1);
        QCOMPARE(server.logins(), QStringList(login + " right"));
        const auto dialogue = lines.join('\n');
        QVERIFY2(dialogue.contains("> AUTH " + login), qPrintable(dialogue));
        for (const auto &secret : {QByteArray("hünter"), QByteArray("hünter \"2\"").toBase64(),
                                   QByteArray("\0ann\0", 5).toBase64().first(6)})
            QVERIFY2(!dialogue.contains(QString::fromUtf8(secret)), qPrintable(dialogue));
    }

    void tellsTheDialogue()
    {
        auto server = MailServerProcess::scripted({});
        QStringList lines;
        SmtpTransport transport(plainServer(server.port()),
                                [&](const QString &line) { lines.append(line); });
        compareSent(transport.send(message()));
        QCOMPARE(lines.size(), 12);
        QCOMPARE(lines.first(), "< 220 test.example.com ESMTP");
        QVERIFY(lines.at(1).startsWith("> EHLO "));
        QVERIFY2(lines.at(4).startsWith("> MAIL FROM:<caretaker@example.com>"),
                 qPrintable(lines.at(4)));
        QCOMPARE(lines.at(6), "> RCPT TO:<ann@example.com>");
        QCOMPARE(lines.at(8), "> DATA");
        QVERIFY2(lines.at(10).startsWith("> (the message, "), qPrintable(lines.at(10)));
        QCOMPARE(lines.at(11), "< 250 2.0.0 taken");
    }

    void anAccessTokenTakesThePlaceOfAPassword_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("right") << "ya29.t0ken" << true;
        QTest::newRow("expired") << "ya29.0ld" << false;
    }
    void anAccessTokenTakesThePlaceOfAPassword()
    {
        QFETCH(QString, token);
        QFETCH(bool, isRight);
        auto server =
            MailServerProcess::real({{"user", "ann"},
                                     {"token", "ya29.t0ken"},
                                     {"logins", QJsonArray{"PLAIN", "LOGIN", "XOAUTH2"}}});
        QStringList lines;
        auto settings = plainServer(server.port());
        settings.user = "ann";
        settings.token = token;
        SmtpTransport transport(settings, [&](const QString &line) { lines.append(line); });
        const auto result = transport.send(message());
        if (isRight)
            compareSent(result);
        else
            compare(result, SendVerdict::Unreachable, "denied", "access token");
        QTRY_COMPARE(server.logins(), QStringList(isRight ? "XOAUTH2 right" : "XOAUTH2 wrong"));
        const auto dialogue = lines.join('\n');
        QVERIFY2(dialogue.contains("> AUTH XOAUTH2"), qPrintable(dialogue));
        for (const auto &secret :
             {token, QString::fromLatin1(token.toLatin1().toBase64().first(8)),
              QString::fromLatin1(QByteArray("user=ann\1auth=Bearer").toBase64().first(16))})
            QVERIFY2(!dialogue.contains(secret), qPrintable(dialogue));
    }

    void anAccessTokenGoesNoOtherWay()
    {
        auto server = MailServerProcess::real(withLogin(QJsonObject(), {"PLAIN", "LOGIN"}));
        auto settings = plainServer(server.port());
        settings.user = "ann";
        settings.token = "ya29.t0ken";
        SmtpTransport transport(settings);
        compare(transport.send(message()), SendVerdict::Unreachable, "", "no way to log in");
        QCOMPARE(server.logins(), QStringList());
    }

    void aRefusedTokenThatIsRepeatedIsMasked()
    {
        auto server = MailServerProcess::scripted(
            {{"ehlo", "250-test\n250 AUTH XOAUTH2"}, {"credentials", "535 5.7.8 no {command}"}});
        QStringList lines;
        auto settings = plainServer(server.port());
        settings.user = "ann";
        settings.token = "ya29.t0ken";
        SmtpTransport transport(settings, [&](const QString &line) { lines.append(line); });
        compare(transport.send(message()), SendVerdict::Unreachable, "535 5.7.8 no (hidden)",
                "access token");
        QVERIFY(!lines.join('\n').contains(
            QByteArray("user=ann\1auth=Bearer ya29.t0ken\1\1").toBase64()));
    }

    void aRefusedLoginShowsNoPassword()
    {
        auto server = MailServerProcess::scripted(
            {{"ehlo", "250-test\n250 AUTH PLAIN"}, {"credentials", "535 5.7.8 no {command}"}});
        QStringList lines;
        SmtpTransport transport(withLogin(plainServer(server.port()), "hunter2"),
                                [&](const QString &line) { lines.append(line); });
        const auto result = transport.send(message());
        compare(result, SendVerdict::Unreachable, "535 5.7.8 no (hidden)", "user name");
        QVERIFY(!lines.join('\n').contains(QByteArray("\0ann\0hunter2", 12).toBase64()));
    }

    void needsWhatIsSet_data()
    {
        QTest::addColumn<QString>("ehlo");
        QTest::newRow("without STARTTLS") << "250-test\n250 SIZE 1000000";
        QTest::newRow("with a login in the clear") << "250-test\n250 AUTH PLAIN";
    }
    void needsWhatIsSet()
    {
        QFETCH(QString, ehlo);
        auto server = MailServerProcess::scripted({{"ehlo", ehlo}});
        QStringList lines;
        SmtpTransport transport(withLogin(safeServer(server.port(), MailSecurity::StartTls)),
                                [&](const QString &line) { lines.append(line); });
        compare(transport.send(message()), SendVerdict::Unreachable, "", "offers no STARTTLS");
        QVERIFY(!lines.join('\n').contains("AUTH P") || !lines.join('\n').contains("> AUTH"));
    }

    void checksTheCertificate_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("advice");
        for (const auto *security : {"starttls", "tls"}) {
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", name, security);
            };
            row("expired") << "expired"
                           << "ca.pem"
                           << "has expired";
            row("of another name") << "other-name"
                                   << "ca.pem"
                                   << "another name than localhost";
            row("of an unknown authority") << "good"
                                           << ""
                                           << "authority that is not known";
            row("of another authority") << "good"
                                        << "expired.pem"
                                        << "authority that is not known";
            row("no CA file") << "good"
                              << "missing.pem"
                              << "cannot be read";
            row("no PEM file") << "good"
                               << "openssl.log"
                               << "cannot be read";
        }
    }
    void checksTheCertificate()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, caFile);
        QFETCH(QString, advice);
        const bool isTls = QByteArray(QTest::currentDataTag()).endsWith(", tls");
        auto server = MailServerProcess::real(options(isTls ? "tls" : "starttls", certificate));
        auto settings =
            safeServer(server.port(), isTls ? MailSecurity::Tls : MailSecurity::StartTls);
        settings.caFile = caFile.isEmpty() ? QString() : m_certificates.filePath(caFile);
        SmtpTransport transport(settings);
        compare(transport.send(message()), SendVerdict::Unreachable, "", advice);
    }

    void tellsTlsFromTheRest()
    {
        auto plain = MailServerProcess::real();
        SmtpTransport tlsToPlain(safeServer(plain.port(), MailSecurity::Tls));
        compare(tlsToPlain.send(message()), SendVerdict::Unreachable, "", "TLS could not");

        auto tls = MailServerProcess::real(options("tls"));
        auto settings = safeServer(tls.port(), MailSecurity::StartTls);
        settings.wholeTimeout = std::chrono::milliseconds(1500);
        SmtpTransport plainToTls(settings);
        compare(plainToTls.send(message()), SendVerdict::Unreachable, "",
                "another kind of protection");
    }

    void tellsWhyThereIsNoConnection()
    {
        SmtpTransport unknown([] {
            auto server = plainServer(25);
            server.host = "mail.invalid";
            return server;
        }());
        compare(unknown.send(message()), SendVerdict::Unreachable, "", "no server named");

        QTcpServer listening;
        QVERIFY(listening.listen(QHostAddress::LocalHost));
        const auto port = listening.serverPort();
        listening.close();
        SmtpTransport closed(plainServer(port));
        compare(closed.send(message()), SendVerdict::Unreachable, "", "Nothing answers at");

        for (const auto *host : {"", "a b", "example.com/x", "user@example.com", "a:b"}) {
            auto server = plainServer(25);
            server.host = host;
            SmtpTransport noHost(server);
            compare(noHost.send(message()), SendVerdict::Unreachable, "",
                    "no name of a mail server");
        }
    }

    void endsWhenAServerIsSilent_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("advice");
        for (const auto *stage : {"greeting", "ehlo", "mail", "rcpt", "data"})
            QTest::newRow(stage) << stage << "did not answer in time";
        QTest::newRow("content") << "content"
                                 << "twice";
    }
    void endsWhenAServerIsSilent()
    {
        QFETCH(QString, stage);
        QFETCH(QString, advice);
        auto server = MailServerProcess::scripted({{stage, QJsonValue::Null}});
        auto settings = plainServer(server.port());
        settings.answerTimeout = std::chrono::seconds(1);
        SmtpTransport transport(settings);
        compare(transport.send(message()), SendVerdict::Unreachable, "", advice);
    }

    void aDroppedConnectionSaysNothingOfTheMessage_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("advice");
        for (const auto *stage : {"greeting", "ehlo", "mail", "rcpt", "data"})
            QTest::newRow(stage) << stage << "ended the connection";
        QTest::newRow("content") << "content"
                                 << "twice";
    }
    void aDroppedConnectionSaysNothingOfTheMessage()
    {
        QFETCH(QString, stage);
        QFETCH(QString, advice);
        auto server = MailServerProcess::scripted({{stage, ""}});
        SmtpTransport transport(plainServer(server.port()));
        compare(transport.send(message()), SendVerdict::Unreachable, "", advice);
    }

    void garbageIsNoAnswer_data()
    {
        QTest::addColumn<QString>("stage");
        for (const auto *stage : {"greeting", "ehlo", "mail", "rcpt", "data", "content"})
            QTest::newRow(stage) << stage;
    }
    void garbageIsNoAnswer()
    {
        QFETCH(QString, stage);
        auto server = MailServerProcess::scripted({{stage, "999 \x1b[2Jwhat?"}});
        SmtpTransport transport(plainServer(server.port()));
        const auto result = transport.send(message());
        QCOMPARE(result.verdict, SendVerdict::Unreachable);
        QVERIFY(!result.advice.isEmpty());
        QVERIFY(!result.answer.contains(QChar(0x1b)));
    }

    void whatTheServerSaysCounts_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("said");
        QTest::addColumn<SendVerdict>("verdict");
        using V = SendVerdict;
        const auto row = [](const char *name, const char *stage, const char *said, V verdict) {
            QTest::newRow(name) << stage << said << verdict;
        };
        row("421 at the greeting", "greeting", "421 4.3.2 too many connections", V::Throttled);
        row("554 at the greeting", "greeting", "554 no service", V::Unreachable);
        row("sender", "mail", "553 5.7.1 not yours", V::Unreachable);
        row("421 for a sender", "mail", "421 4.7.0 slow down", V::Throttled);
        row("recipient", "rcpt", "550 5.1.1 no such user", V::Refused);
        row("mailbox", "rcpt", "452 4.2.2 mailbox full", V::Deferred);
        row("rate", "rcpt", "450 4.2.1 rate limited", V::Throttled);
        row("DATA", "data", "451 4.3.0 later", V::Deferred);
        row("content", "content", "554 5.7.1 spam", V::Refused);
        row("size", "content", "552 5.3.4 too big", V::Refused);
        row("not now", "content", "451 4.3.0 later", V::Deferred);
        row("two lines", "rcpt", "550-5.1.1 no such\n550 5.1.1 user", V::Refused);
    }
    void whatTheServerSaysCounts()
    {
        QFETCH(QString, stage);
        QFETCH(QString, said);
        QFETCH(SendVerdict, verdict);
        auto server = MailServerProcess::scripted({{stage, said}});
        SmtpTransport transport(plainServer(server.port()));
        const auto words = said.contains('\n') ? "550 5.1.1 no such 5.1.1 user" : said;
        const auto result = transport.send(message());
        compare(result, verdict, words, "");
        QCOMPARE(result.answer, words);
    }

    void oneRefusalDoesNotStopTheNext_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("connections");
        QTest::newRow("recipient") << "rcpt"
                                   << "550 5.1.1 no such user" << 2;
        QTest::newRow("content") << "content"
                                 << "554 5.7.1 spam" << 1;
    }
    void oneRefusalDoesNotStopTheNext()
    {
        QFETCH(QString, stage);
        QFETCH(QString, said);
        QFETCH(int, connections);
        auto server = MailServerProcess::real({{"refused", QJsonObject{{stage, said}}}});
        SmtpTransport transport(plainServer(server.port()));
        compareSent(transport.send(message()));
        compare(transport.send(message("bob@example.com")), SendVerdict::Refused, said, "");
        compareSent(transport.send(message()));
        QCOMPARE(server.taken(2).size(), 2);
        QCOMPARE(server.connections(), connections);
    }

    void aThrottledSessionIsNotTriedAgainAtOnce()
    {
        auto server =
            MailServerProcess::scripted({{"after", 2}, {"mail", "421 4.7.0 too many messages"}});
        SmtpTransport transport(plainServer(server.port()));
        compareSent(transport.send(message()));
        compareSent(transport.send(message()));
        compare(transport.send(message()), SendVerdict::Throttled, "421 4.7.0", "");
        QCOMPARE(server.taken(2).size(), 2);
        QCOMPARE(server.connections(), 1);
    }

    void aKeptConnectionThatEndedIsReplaced()
    {
        auto server = MailServerProcess::scripted({{"endsAfter", 1}});
        SmtpTransport transport(plainServer(server.port()));
        for (int i = 0; i < 3; ++i)
            compareSent(transport.send(message()));
        QCOMPARE(server.taken(3).size(), 3);
        QCOMPARE(server.connections(), 3);
    }

    void anAddressThatCannotBeNeverReachesAServer_data()
    {
        QTest::addColumn<QString>("address");
        for (const auto *address :
             {"", "ann", "ann@example.com, bob@example.com", "ann@example.com>\r\nRCPT TO:<b@c.d",
              "ann@example.com\nDATA", "<ann@example.com>", "ann@exa mple.com"})
            QTest::newRow(QByteArray(address).toPercentEncoding()) << address;
    }
    void anAddressThatCannotBeNeverReachesAServer()
    {
        QFETCH(QString, address);
        auto server = MailServerProcess::scripted({});
        SmtpTransport transport(plainServer(server.port()));
        compare(transport.send(message(address)), SendVerdict::Refused, "",
                "not one e-mail address");
        auto fromNowhere = message();
        fromNowhere.from.address = address;
        compare(transport.send(fromNowhere), SendVerdict::Unreachable, "", "sender's address");
        auto toNowhere = message();
        toNowhere.replyTo = Mailbox{{}, address};
        compare(transport.send(toNowhere), SendVerdict::Unreachable, "", "address for replies");
        QCOMPARE(server.connections(), 0);
    }

    void aDomainOutsideAsciiGoesAnywhere()
    {
        auto server = MailServerProcess::real();
        SmtpTransport transport(plainServer(server.port()));
        compareSent(transport.send(message("ann@exämple.com")));
        QCOMPARE(server.taken().first().to, QStringList("ann@xn--exmple-cua.com"));
    }

    void aMailboxOutsideAsciiNeedsSmtpUtf8()
    {
        auto able = MailServerProcess::real({{"utf8", true}});
        SmtpTransport toAble(plainServer(able.port()));
        compareSent(toAble.send(message("müller@exämple.com")));
        compareSent(toAble.send(message()));
        const auto taken = able.taken(2);
        QCOMPARE(taken.first().to, QStringList("müller@xn--exmple-cua.com"));
        QVERIFY(taken.first().options.contains("SMTPUTF8"));
        QVERIFY(!taken.last().options.contains("SMTPUTF8"));
        QCOMPARE(able.connections(), 1);

        auto unable = MailServerProcess::scripted({});
        SmtpTransport toUnable(plainServer(unable.port()));
        compareSent(toUnable.send(message()));
        compare(toUnable.send(message("müller@example.com")), SendVerdict::Refused, "", "SMTPUTF8");
        compareSent(toUnable.send(message()));
        QCOMPARE(unable.taken(2).size(), 2);
    }

    void aMessageMayBeTooLarge()
    {
        auto server = MailServerProcess::real({{"sizeLimit", 20000}});
        SmtpTransport transport(plainServer(server.port()));
        auto large = message();
        large.text = QString(40000, 'x');
        compare(transport.send(large), SendVerdict::Refused, "552", "too large");
        compareSent(transport.send(message()));
    }

    void aLargeMessageArrivesWhole()
    {
        auto server = MailServerProcess::scripted({});
        SmtpTransport transport(plainServer(server.port()));
        auto large = message();
        large.text = (QString(71, u'x') + u'\n').repeated(14000); // 1 MB
        compareSent(transport.send(large));
        QCOMPARE(partOf(parsedMessage(server.taken().first().source), "text/plain"), large.text);
    }

    /// An answer without an end: in lines, or in one line.
    void anAnswerThatDoesNotEndIsCutOff_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("said");
        const auto lines = QString("250-\x1b[2J and more\n").repeated(2000);
        const QString line(2000000, u'x');
        for (const auto *stage : {"greeting", "ehlo", "mail", "rcpt", "content"}) {
            const QString code = stage == QString("greeting") ? "220" : "250";
            QTest::addRow("%s, lines", stage)
                << stage << QString(lines).replace("250", code) + code;
            QTest::addRow("%s, one line", stage) << stage << code + " " + line;
        }
    }
    void anAnswerThatDoesNotEndIsCutOff()
    {
        QFETCH(QString, stage);
        QFETCH(QString, said);
        const auto script = QString(m_certificates.filePath("script.json"));
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{stage, said}}).toJson());
        file.close();
        auto server = MailServerProcess::scripted({{"file", script}});
        qsizetype lines = 0;
        qsizetype longest = 0;
        SmtpTransport transport(plainServer(server.port()), [&](const QString &line) {
            ++lines;
            longest = std::max(longest, line.size());
        });
        const auto result = transport.send(message());
        const auto told = QString("%1|%2|%3 lines, longest %4")
                              .arg(result.answer, result.advice)
                              .arg(lines)
                              .arg(longest);
        QVERIFY2(result.verdict == SendVerdict::Unreachable, qPrintable(told));
        QVERIFY2(lines < 600 && longest < 2000 && result.answer.size() < 2000, qPrintable(told));
        QVERIFY2(!result.answer.contains(QChar(0x1b)), qPrintable(told));
    }

    void theEnvironmentDoesNotDecideWhereMailGoes()
    {
        qputenv("all_proxy", "http://127.0.0.1:9");
        qputenv("ALL_PROXY", "http://127.0.0.1:9");
        auto server = MailServerProcess::real();
        SmtpTransport transport(plainServer(server.port()));
        const auto result = transport.send(message());
        qunsetenv("all_proxy");
        qunsetenv("ALL_PROXY");
        compareSent(result);
    }
};

QTEST_GUILESS_MAIN(SmtpTransportTest)
#include "tst_smtp_transport.moc"
