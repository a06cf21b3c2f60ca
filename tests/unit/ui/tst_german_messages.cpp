// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresql/postgres_errors.h"
#include "mail/mail_settings.h"
#include "mail/smtp_verdict.h"
#include "plan/plan.h"
#include "presentation/language.h"
#include "presentation/words.h"
#include "runs/undo_plan.h"
#include "settings/settings_file.h"
#include "stores/run_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What the rooms below say in a German console: whole sentences, with the values in their places.
class GermanMessagesTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static QString missingFile()
    {
        return Connection::open(DatabaseUrl::fromPath(QStringLiteral("/nowhere/site.sqlite3")),
                                Access::ReadOnly)
            .error()
            .message;
    }

    static QString silentServer()
    {
        const auto url = DatabaseUrl::parse(QStringLiteral("postgresql://ann@db.example.com/site"));
        return describePostgresOpening(expectOk(url),
                                       QSqlError(QString(), QStringLiteral("Connection refused")))
            .message;
    }

    static QString secondRunOfTheSameTask()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        const auto now = at("2026-11-22T14:30:00Z");
        const RunStart start{QStringLiteral("daily"),
                             RunTrigger::Console,
                             QStringLiteral("ann"),
                             QStringLiteral("office"),
                             1,
                             {},
                             {}};
        const auto isAlive = [](qint64) { return true; };
        expectOk(beginRun(connection, start, now, isAlive));
        return beginRun(connection, start, now, isAlive).error().message;
    }

    static QString undoOfNoRun()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadOnly));
        return readUndoPlan(connection, 7).error().message;
    }

    static QString serverWithoutStartTls()
    {
        return resultOf({SmtpFailure::NoStartTls, SmtpStage::Hello, {}, {}}, {}).advice;
    }

    static QString answerOfAServer(SendResult result)
    {
        return result.answer + u'|' + result.advice;
    }

    static QString personWithoutAddress()
    {
        Plan plan;
        Person person;
        person.username = QStringLiteral("ann");
        plan.addEmail({person, QStringLiteral("Daily Summary"), {}, {}});
        return plan.warnings.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        installLanguage();
    }

    void aMessageIsGerman_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");

        QTest::newRow("database: no file")
            << missingFile()
            << "/nowhere/site.sqlite3 gibt es nicht. Prüfen Sie den Pfad oder legen Sie dort mit "
               "„caretaker database create“ eine leere Datenbank an.";
        QTest::newRow("database: no server")
            << silentServer()
            << "ann@db.example.com/site (PostgreSQL) ist nicht erreichbar: Dort antwortet kein "
               "Server. Prüfen Sie Rechner und Port und ob der Server läuft und an dieser Adresse "
               "lauscht.";
        QTest::newRow("stores: the task is running")
            << secondRunOfTheSameTask()
            << "daily läuft in dieser Datenbank bereits (Lauf 1, gestartet von ann@office). "
               "Versuchen Sie es erneut, wenn der Lauf beendet ist.";
        QTest::newRow("runs: no such run")
            << undoOfNoRun()
            << "Einen Lauf 7 gibt es nicht. „caretaker runs list“ zeigt die Läufe.";
        QTest::newRow("plan: no address")
            << personWithoutAddress()
            << "ann hat keine verwendbare E-Mail-Adresse und bekommt „Daily Summary“ nicht per "
               "E-Mail.";
        QTest::newRow("mail: nothing was sent in the clear")
            << serverWithoutStartTls()
            << "Der Server bietet kein STARTTLS an; deshalb wurde nichts unverschlüsselt gesendet. "
               "Verwenden Sie TLS (Port 465); ohne Verschlüsselung nur in einem Netzwerk, dem Sie "
               "vertrauen.";
        QTest::newRow("mail: the server's own words")
            << answerOfAServer(resultOf(
                   {SmtpFailure::None, SmtpStage::Content, {554, "It looks bad."}, {}}, {}))
            << "554 It looks bad.|Der Server nimmt diese Nachricht nicht an. Seine eigenen Worte "
               "sagen, warum; womöglich hält er sie für Spam.";
        QTest::newRow("mail: a setting by the name that it has in the window")
            << MailSettings().obstacle()
            << "Es ist kein Mailserver angegeben. Tragen Sie ihn in den Einstellungen ein: "
               "„Mailserver“.";
        QTest::newRow("settings: a value that is not accepted")
            << acceptedValue(QStringLiteral("mail.port"), QStringLiteral("0")).error().message
            << "„0“ ist für mail.port nicht zulässig. Zulässig: eine ganze Zahl von 1 bis 65535.";
        QTest::newRow("settings: a file without any")
            << importedSettings("[]").error().message
            << "Die Datei enthält kein JSON-Objekt mit Einstellungen.";
    }
    void aMessageIsGerman()
    {
        QFETCH(QString, message);
        QFETCH(QString, expected);
        QCOMPARE(message, expected);
    }

    void nounsKeepTheirCapital() { QCOMPARE(inSentence("Befehlszeile"), "Befehlszeile"); }
};

QTEST_GUILESS_MAIN(GermanMessagesTest)
#include "tst_german_messages.moc"
