// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "settings/settings_file.h"
#include "task_list.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The one table of settings: what each accepts, its canonical form, export and import.
class SettingListTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const Instant m_now = at("2026-11-22T14:30:00Z");

private Q_SLOTS:
    void everyDefaultIsAcceptedAsItIs()
    {
        QStringList keys;
        for (const auto &setting : allSettings()) {
            const auto parsed = setting.parse(setting.defaultValue);
            QVERIFY2(parsed, qPrintable(setting.key));
            QCOMPARE(*parsed, setting.defaultValue);
            QVERIFY(!setting.label.isEmpty() && !setting.help.isEmpty());
            QVERIFY(!setting.accepts().isEmpty());
            QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
            keys.append(setting.key);
        }
    }

    void everyTaskOptionIsASettingWithARange()
    {
        for (const auto *task : allTasks()) {
            for (const auto &option : task->description().options) {
                const auto *setting = findSetting(option.setting);
                QVERIFY2(setting, qPrintable(option.setting));
                QCOMPARE(setting->type, SettingType::Number);
                QVERIFY(setting->minimum < setting->maximum);
            }
        }
    }

    void parsesToACanonicalForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *key, const char *given, const char *kept) {
            QTest::addRow("%s = %s", key, given) << QString(key) << QString(given) << QString(kept);
        };
        row("compliance.warning_days", "365", "365");
        row("compliance.warning_days_by_type", "insurance=60, CONTRACT = 90",
            "INSURANCE=60,CONTRACT=90");
        row("compliance.reminder_days", "1, 14,7,14", "14,7,1");
        row("pending_jobs.due_days", "0", "0");
        row("stale_jobs.never_priorities", "urgent,High", "URGENT,HIGH");
        row("stale_jobs.never_workspaces", " Zürich HQ ,2", "Zürich HQ,2");
        row("mail.security", "TLS", "tls");
        row("mail.host", "smtp.example.com", "smtp.example.com");
        row("mail.host", "::1", "::1");
        row("mail.from", "caretaker@example.com", "caretaker@example.com");
        row("mail.ca_file", "/etc/ssl/ca.pem", "/etc/ssl/ca.pem");
        row("schedule.paused_until", "2026-11-22T02:00:00+02:00", "2026-11-22T00:00:00Z");
        row("alerts.email", "a@example.com, b@example.com", "a@example.com,b@example.com");
        row("alerts.webhook_url", "https://example.com/hook?id=1", "https://example.com/hook?id=1");
        row("log.level", "debug", "debug");
        for (const auto *key :
             {"compliance.reminder_days", "mail.host", "mail.from", "alerts.email",
              "alerts.ping_url", "schedule.paused_until", "mail.ca_file",
              "stale_jobs.never_workspaces", "compliance.warning_days_by_type"})
            row(key, "", "");
    }
    void parsesToACanonicalForm()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        QFETCH(QString, kept);
        const auto parsed = findSetting(key)->parse(given);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QCOMPARE(*parsed, kept);
        QCOMPARE(*findSetting(key)->parse(kept), kept);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        const auto row = [](const char *key, const char *given) {
            QTest::addRow("%s = %s", key, given) << QString(key) << QString::fromUtf8(given);
        };
        row("compliance.warning_days", "0");
        row("compliance.warning_days", "366");
        row("compliance.warning_days_by_type", "INSURANCE");
        row("compliance.warning_days_by_type", "INSURANCE=0");
        row("compliance.warning_days_by_type", "PASSPORT=60");
        row("compliance.warning_days_by_type", "ID=1,ID=2");
        row("compliance.digest", "");
        row("compliance.reminder_days", "14,,7");
        row("compliance.reminder_days", "14;7");
        row("pending_jobs.due_days", "-1");
        row("pending_jobs.due_days", "366");
        row("payouts.old_request_days", "7.5");
        row("stale_jobs.never_priorities", "CRITICAL");
        row("top_list_size", "0");
        row("mail.port", "65536");
        row("mail.security", "ssl");
        row("mail.security", "");
        row("mail.host", "smtp example");
        row("mail.host", "smtp.example.com/x");
        row("mail.from", "Caretaker");
        row("mail.from", "a@example.com\nBcc: b@example.com");
        row("mail.user", "a\tb");
        row("mail.ca_file", "ca.pem");
        row("schedule.paused_until", "tomorrow");
        row("schedule.paused_until", "2026-11-22T02:00:00");
        row("alerts.email", "a@example.com,,b@example.com");
        row("alerts.webhook_url", "ftp://example.com/");
        row("alerts.webhook_url", "https://user:secret@example.com/");
        row("alerts.webhook_url", "https:///nowhere");
        row("log.level", "loud");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        const auto parsed = findSetting(key)->parse(given);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
        QVERIFY(parsed.error().message.startsWith(key + " takes "));
        QVERIFY(!parsed.error().message.contains(u'\n'));
    }

    void readsListsAndNames()
    {
        const Settings settings({{"compliance.reminder_days", "14,7,1"},
                                 {"compliance.warning_days_by_type", "INSURANCE=60,ID=5"},
                                 {"stale_jobs.never_priorities", "CRITICAL"}});
        QCOMPARE(settings.numbers("compliance.reminder_days"), (QList<int>{14, 7, 1}));
        QCOMPARE(settings.numbersByName("compliance.warning_days_by_type"),
                 (QMap<QString, int>{{"INSURANCE", 60}, {"ID", 5}}));
        QCOMPARE(settings.parts("stale_jobs.never_priorities"), QStringList()); // not accepted
        QCOMPARE(settings.number("top_list_size"), 5);
        QVERIFY(Settings().numbers("compliance.reminder_days").isEmpty());
    }

    void whatIsExportedCanBeImported()
    {
        TemporaryDatabase first(Content::Embedded), second(Content::Embedded);
        QByteArray exported;
        {
            const auto connection = Connection::open(first.url(), Access::ReadWrite);
            QVERIFY(changeSetting(*connection, "stale_jobs.days", "120", m_now));
            QVERIFY(changeSetting(*connection, "currency_symbol", "€", m_now));
            exported = exportedSettings(*Settings::read(*connection));
        }
        QCOMPARE(QJsonDocument::fromJson(exported).object().size(), allSettings().size());
        expectOk(changeSettings(second.url(), expectOk(importedSettings(exported)), m_now));
        const auto settings = readSettings(second.url());
        QCOMPARE(settings->number("stale_jobs.days"), 120);
        QCOMPARE(exportedSettings(*settings), exported);
    }

    void importTakesNumbersAndSwitchesAsJsonHasThem()
    {
        const auto values =
            expectOk(importedSettings(R"({"mail.port": 25, "mail.enabled": false})"));
        QCOMPARE(values.value("mail.port"), "25");
        QCOMPARE(values.value("mail.enabled"), "false");
    }

    void aFaultyFileIsNotImportedAtAll_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("no JSON") << QByteArray("mail.port = 25") << QStringList{"no JSON object"};
        QTest::newRow("a list") << QByteArray("[1]") << QStringList{"no JSON object"};
        QTest::newRow("two faults")
            << QByteArray(R"({"mail.port": 25, "mail.security": "ssl", "no.such": 1})")
            << QStringList{"mail.security takes one of", "no setting \"no.such\"",
                           "Nothing was imported"};
        QTest::newRow("null") << QByteArray(R"({"mail.port": null, "currency_symbol": "x"})")
                              << QStringList{"mail.port takes"};
        QTest::newRow("fraction") << QByteArray(R"({"mail.port": 25.5, "currency_symbol": "x"})")
                                  << QStringList{"mail.port takes a whole number"};
    }
    void aFaultyFileIsNotImportedAtAll()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, parts);
        const auto imported = importedSettings(json);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::InvalidArgument);
        for (const auto &part : parts)
            QVERIFY2(imported.error().message.contains(part), qPrintable(imported.error().message));
    }

    void anErrorHalfWayStoresNothing()
    {
        TemporaryDatabase database(Content::Embedded);
        database.execute("CREATE TRIGGER obstacle BEFORE INSERT ON caretaker_settings WHEN NEW.key "
                         "= 'mail.port' BEGIN SELECT RAISE(ABORT, 'no'); END");
        QVERIFY(!changeSettings(database.url(), {{"currency_symbol", "x"}, {"mail.port", "25"}},
                                m_now));
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_settings").toInt(), 0);
    }
};

QTEST_APPLESS_MAIN(SettingListTest)
#include "tst_setting_list.moc"
