// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/email_address.h"
#include "mail/message_source.h"
#include "parsed_message.h"
#include "temporary_database.h"

#include <QJsonArray>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What a message looks like to another library that reads it.
class MessageSourceTest : public QObject
{
    Q_OBJECT

    static Message message()
    {
        return {"7f3a.12@caretaker.example.com",        at("2026-11-22T14:30:05.5Z"),
                {"Caretaker", "caretaker@example.com"}, Mailbox{"Office", "office@example.com"},
                {"Ann Lee", "ann@example.com"},         "Payout Reminders",
                "Hello Ann,\n\nnothing to do.\n"};
    }

    static QString html(const QString &text)
    {
        auto changed = message();
        changed.text = text;
        return partOf(parsedMessage(composed(changed)), "text/html");
    }

    /// What holds for every message, whatever its values are.
    static void checkForm(const QJsonObject &parsed)
    {
        QCOMPARE(parsed["defects"].toArray(), QJsonArray());
        QCOMPARE(parsed["bareLineBreaks"].toBool(), false);
        QVERIFY(parsed["longestLine"].toInt() <= 998);
        QCOMPARE(parsed["type"].toString(), "multipart/alternative");
        const auto parts = parsed["parts"].toArray();
        QCOMPARE(parts.size(), 2);
        for (const auto part : parts) {
            QCOMPARE(part.toObject()["defects"].toArray(), QJsonArray());
            QCOMPARE(part.toObject()["headers"].toArray(),
                     (QJsonArray{"Content-Type", "Content-Transfer-Encoding"}));
        }
    }

    static const QStringList &headers()
    {
        static const QStringList names{"Date",           "From",         "Reply-To",
                                       "Subject",        "To",           "Message-Id",
                                       "Auto-Submitted", "MIME-Version", "Content-Type"};
        return names;
    }

private Q_SLOTS:
    void saysEachFieldOnce()
    {
        const auto parsed = parsedMessage(composed(message()));
        checkForm(parsed);
        QCOMPARE(parsed["headers"].toVariant().toStringList(), headers());
        QCOMPARE(parsed["date"].toString(), "2026-11-22T14:30:05+00:00");
        QCOMPARE(mailboxesIn(parsed, "from"), QStringList("<Caretaker> <caretaker@example.com>"));
        QCOMPARE(mailboxesIn(parsed, "replyTo"), QStringList("<Office> <office@example.com>"));
        QCOMPARE(mailboxesIn(parsed, "to"), QStringList("<Ann Lee> <ann@example.com>"));
        QCOMPARE(parsed["subject"].toString(), "Payout Reminders");
        QCOMPARE(parsed["id"].toString(), "<7f3a.12@caretaker.example.com>");
        QCOMPARE(parsed["autoSubmitted"].toString(), "auto-generated");
        QCOMPARE(parsed["mimeVersion"].toString(), "1.0");
        QCOMPARE(partOf(parsed, "text/plain"), "Hello Ann,\n\nnothing to do.\n");
        QVERIFY(parsed["isAscii"].toBool());
    }

    void isTheSameAtEveryAttempt() { QCOMPARE(composed(message()), composed(message())); }

    void hasNoReplyToWithoutOne()
    {
        auto without = message();
        without.replyTo.reset();
        QCOMPARE(mailboxesIn(parsedMessage(composed(without)), "replyTo"), QStringList());
    }

    void keepsSubjects_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("seen");
        const auto kept = [](const char *name, const QString &subject) {
            QTest::newRow(name) << subject << subject;
        };
        kept("none", "");
        kept("emoji", "📋 Überfällige Aufgaben 👩‍🔧 – 3 Stück");
        kept("right to left", "تذكير يومي بالوظائف المعلقة");
        kept("mixed directions", "Job JOB-000123 שיפוץ auto-closed");
        kept("two blanks", "a  b  ü  c");
        kept("as long as a line", QString("word ").repeated(30).trimmed());
        kept("10,000 characters", QString(10000, 'x'));
        kept("10,000 characters outside ASCII", QString("ü").repeated(10000));
        kept("10,000 emoji", QString("🚨").repeated(5000));
        kept("punctuation", "a=b? \"c\", <d@e>; (f): \\ _=20_");
        QTest::newRow("blanks around") << "  a "
                                       << "a";
        kept("what looks encoded", "=?utf-8?B?SGFjaw==?=");
        QTest::newRow("second header") << "a\r\nBcc: x@example.com"
                                       << "a��Bcc: x@example.com";
        QTest::newRow("line break alone") << "a\nBcc: x@example.com"
                                          << "a�Bcc: x@example.com";
        QTest::newRow("carriage return") << "a\rBcc: x@example.com"
                                         << "a�Bcc: x@example.com";
        QTest::newRow("Unicode's line breaks") << QString("a\u0085b\u2028c\u2029d") << "a�b�c�d";
        QTest::newRow("end of the headers") << "a\r\n\r\nbody"
                                            << "a����body";
        QTest::newRow("NUL") << QString("a%1b").arg(QChar(0)) << "a�b";
        QTest::newRow("lone surrogate") << QString("a%1b").arg(QChar(0xd83d)) << "a�b";
        QTest::newRow("reordering") << QString("a\u202eb") << "a�b";
    }
    void keepsSubjects()
    {
        QFETCH(QString, subject);
        QFETCH(QString, seen);
        auto changed = message();
        changed.subject = subject;
        const auto parsed = parsedMessage(composed(changed));
        checkForm(parsed);
        QCOMPARE(parsed["headers"].toVariant().toStringList(), headers());
        QCOMPARE(parsed["subject"].toString(), seen);
        QVERIFY2(parsed["longestHeaderLine"].toInt() <= 78,
                 qPrintable(parsed["longestHeaderLine"].toVariant().toString()));
    }

    void keepsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("seen");
        const auto kept = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        kept("none", "");
        kept("emoji", "👩‍🔧 Ana Gómez");
        kept("right to left", "مريم حسن");
        kept("specials", "Lee, Ann \"A\\L\" (Ltd.) <x@example.org>; :");
        kept("another address", "x@example.org");
        kept("two words outside ASCII", "Müller Größe");
        kept("long", QString("Äbc ").repeated(100).trimmed());
        kept("long without blanks", QString("漢字").repeated(100));
        kept("long in ASCII", QString("Abc ").repeated(100).trimmed());
        kept("what looks encoded", "=?utf-8?Q?x?=");
        QTest::newRow("second address") << "a\r\nBcc: x@example.com"
                                        << "a��Bcc: x@example.com";
        QTest::newRow("NUL") << QString("a%1b").arg(QChar(0)) << "a�b";
        QTest::newRow("lone surrogate") << QString("a%1b").arg(QChar(0xdc00)) << "a�b";
    }
    void keepsNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, seen);
        auto changed = message();
        changed.to.name = changed.from.name = changed.replyTo->name = name;
        const auto parsed = parsedMessage(composed(changed));
        checkForm(parsed);
        QCOMPARE(parsed["headers"].toVariant().toStringList(), headers());
        QCOMPARE(mailboxesIn(parsed, "to"),
                 QStringList(QString("<%1> <ann@example.com>").arg(seen)));
        QCOMPARE(mailboxesIn(parsed, "from"),
                 QStringList(QString("<%1> <caretaker@example.com>").arg(seen)));
        QCOMPARE(mailboxesIn(parsed, "replyTo"),
                 QStringList(QString("<%1> <office@example.com>").arg(seen)));
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wire"); // null: none
        QTest::newRow("plain") << "ann@example.com"
                               << "ann@example.com";
        QTest::newRow("every sign") << "a.!#$%&'*+-/=?^_`{|}~1@example.com"
                                    << "a.!#$%&'*+-/=?^_`{|}~1@example.com";
        QTest::newRow("one label") << "root@localhost"
                                   << "root@localhost";
        QTest::newRow("domain outside ASCII") << "ann@exämple.com"
                                              << "ann@xn--exmple-cua.com";
        QTest::newRow("all outside ASCII") << "müller@exämple.com"
                                           << "müller@xn--exmple-cua.com";
        QTest::newRow("64 octets before @")
            << QString(64, 'a') + "@example.com" << QString(64, 'a') + "@example.com";
        const QStringList none{"",
                               "ann",
                               "@example.com",
                               "ann@",
                               "a@b@example.com",
                               "ann@example.com, bob@example.com",
                               "ann@example.com;bob@example.com",
                               "Ann <ann@example.com>",
                               "ann @example.com",
                               " ann@example.com",
                               "ann@example.com\n",
                               "ann@example.com\r\nRCPT TO:<x@example.com>",
                               "ann@example.com> SIZE=1",
                               "\"ann\"@example.com",
                               "ann(comment)@example.com",
                               "a..b@example.com",
                               ".ann@example.com",
                               "ann.@example.com",
                               "ann@exa mple.com",
                               "ann@-",
                               "ann@example..com",
                               QString("ann%1@example.com").arg(QChar(0)),
                               QString("ann%1@example.com").arg(QChar(0xd83d)),
                               QString("ann\u2028@example.com"),
                               QString("ann\u00a0@example.com"),
                               QString("ann\u202e@example.com"),
                               QString(65, 'a') + "@example.com",
                               QString("ü").repeated(33) + "@example.com",
                               "ann@" + QString(260, 'a')};
        for (const auto &text : none)
            QTest::newRow(qPrintable("none: " + text.toUtf8().toPercentEncoding()))
                << text << QString();
    }
    void readsAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, wire);
        const auto address = EmailAddress::parse(text);
        QCOMPARE(address ? QString::fromUtf8(address->wire()) : QString(), wire);
        if (address)
            QCOMPARE(address->isInternational(), wire.contains(u'ü'));
    }

    void anAddressThatCannotBeNamesNobody_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("two") << "ann@example.com, bob@example.com";
        QTest::newRow("header") << "ann@example.com\r\nBcc: bob@example.com";
        QTest::newRow("closed") << "ann@example.com>, <bob@example.com";
        QTest::newRow("none") << "";
    }
    void anAddressThatCannotBeNamesNobody()
    {
        QFETCH(QString, address);
        auto changed = message();
        changed.to.address = address;
        const auto source = composed(changed);
        const auto parsed = parsedMessage(source);
        QCOMPARE(parsed["headers"].toVariant().toStringList(), headers());
        const auto seen = mailboxesIn(parsed, "to");
        QVERIFY2(seen.size() == 1 && seen.first().endsWith(" <<>>"), qPrintable(seen.join("|")));
    }

    void keepsTheMailboxOutsideAscii()
    {
        auto changed = message();
        changed.to = {"Jörg Müller", "müller@exämple.com"};
        QCOMPARE(mailboxesIn(parsedMessage(composed(changed)), "to"),
                 QStringList("<Jörg Müller> <müller@xn--exmple-cua.com>"));
    }

    void idsHoldNothingElse()
    {
        auto changed = message();
        changed.id = "a b>\r\nBcc: <x@example.com";
        const auto parsed = parsedMessage(composed(changed));
        QCOMPARE(parsed["headers"].toVariant().toStringList(), headers());
        QCOMPARE(parsed["id"].toString(), "<a_b___Bcc___x@example.com>");
    }

    void keepsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        const auto kept = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        kept("none", "");
        kept("one line without an end", "a");
        kept("blank lines at the end", "a\n\n\n");
        kept("emoji", "📋 UNASSIGNED JOBS: 5\n  • JOB-000123: Bad ✅\n");
        kept("right to left", "مرحبا\n  • وظيفة\n");
        kept("dots", ".\n..\n.a\n\n.\n");
        kept("From and dashes", "From here\n-- \n--=_x\n");
        kept("blanks at the ends", "a  \n   b \n");
        kept("equals signs", "==========\n=20=3D\n");
        kept("5,000 characters in a line", QString(5000, 'x') + '\n');
        kept("5,000 emoji in a line", QString("🚨").repeated(2500) + '\n');
        kept("998 characters in a line", QString(998, 'x') + '\n');
        kept("999 characters in a line", QString(999, 'x') + '\n');
        QTest::newRow("line breaks of all kinds") << "a\r\nb\rc\nd"
                                                  << "a\nb\nc\nd";
        QTest::newRow("tab") << "a\tb"
                             << "a    b";
        QTest::newRow("NUL") << QString("a%1b").arg(QChar(0)) << "a�b";
        QTest::newRow("terminal escape") << "\x1b[2J"
                                         << "�[2J";
        QTest::newRow("lone surrogate") << QString("a%1b").arg(QChar(0xd83d)) << "a?b";
    }
    void keepsTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, seen);
        auto changed = message();
        changed.text = text;
        const auto parsed = parsedMessage(composed(changed));
        checkForm(parsed);
        QCOMPARE(partOf(parsed, "text/plain"), seen);
    }

    void aTextCannotEndItsPart()
    {
        auto changed = message();
        const auto source = composed(changed);
        const auto start = source.indexOf("boundary=\"") + 10;
        const auto boundary = source.sliced(start, source.indexOf('"', start) - start);
        changed.text = "--" + QString::fromLatin1(boundary) + "--\n";
        checkForm(parsedMessage(composed(changed)));
    }

    void laysTheTextOut()
    {
        const auto seen = html("Daily Summary\n"
                               "=============\n"
                               "\n"
                               "📋 UNASSIGNED JOBS: 2\n"
                               "  • JOB-000123: Bath\n"
                               "  ... and N more\n"
                               "\n"
                               "Hello Ann,\n"
                               "two lines.\n"
                               "\n"
                               "Top 5:\n"
                               "  Title:   Roof: north\n");
        const auto rowWith = [&](const QString &text) {
            const auto end = seen.indexOf(text);
            return end < 0 ? QString() : seen.first(end).section("<tr>", -1);
        };
        QVERIFY(rowWith(">Daily Summary</td>").contains("font-size:20px"));
        QVERIFY(!seen.contains("====="));
        QVERIFY(rowWith(">📋 UNASSIGNED JOBS: 2</td>").contains("font-weight:bold"));
        QVERIFY(rowWith(">JOB-000123: Bath</td>").contains("&bull;"));
        QVERIFY(rowWith(">... and N more</td>").contains("muted"));
        QVERIFY(rowWith("Hello Ann,<br>\ntwo lines.</td>").contains("text"));
        QVERIFY(rowWith(">Top 5:</td>").contains("font-weight:bold"));
        QVERIFY(rowWith(">Roof: north</td>").contains(">Title</td>"));
    }

    void htmlSaysWhatTheTextSays_data()
    {
        QTest::addColumn<QString>("text");
        const QString hostile = "<script>alert(1)</script> \"&amp;\" {{content}} <!-- </td>";
        QTest::newRow("paragraph") << hostile;
        QTest::newRow("item") << "a\n  • " + hostile;
        QTest::newRow("title") << hostile + "\n====";
        QTest::newRow("section") << hostile + "\n  • a";
        QTest::newRow("fact") << "  label " + hostile + ":   " + hostile;
        QTest::newRow("note") << "  " + hostile;
    }
    void htmlSaysWhatTheTextSays()
    {
        QFETCH(QString, text);
        const auto seen = html(text);
        QVERIFY(seen.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;amp;&quot; "
                              "{{content}} &lt;!-- &lt;/td&gt;"));
        for (const auto *forbidden : {"<script", "<!-- ", "<a ", "href", "src=", "url("})
            QVERIFY2(!seen.contains(forbidden), forbidden);
        QCOMPARE(seen.count("<td"), seen.count("</td>"));
        QCOMPARE(seen.count("<table"), seen.count("</table>"));
    }

    void htmlEscapesTheSubject()
    {
        auto changed = message();
        changed.subject = "</title><script>";
        QVERIFY(partOf(parsedMessage(composed(changed)), "text/html")
                    .contains("<title>&lt;/title&gt;&lt;script&gt;</title>"));
    }

    void aDateBeyondTheCalendarIsNoCrash()
    {
        auto changed = message();
        changed.date = Instant::max();
        QVERIFY(composed(changed).contains("\r\nSubject: Payout Reminders\r\n"));
    }
};

QTEST_GUILESS_MAIN(MessageSourceTest)
#include "tst_message_source.moc"
