// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"
#include "settings/settings.h"
#include "stores/setting_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What each type of setting accepts, and how a database's settings are read and changed.
class SettingsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const Instant m_now = at("2026-11-22T14:30:00Z");

    static Settings settingsOf(const TemporaryDatabase &database)
    {
        return Settings::read(*Connection::open(database.url(), Access::ReadOnly)).value();
    }

    [[nodiscard]] Status change(const TemporaryDatabase &database, const QString &key,
                                const QString &text) const
    {
        return changeSetting(*Connection::open(database.url(), Access::ReadWrite), key, text,
                             m_now);
    }

    /// Past every check, as another version of the program may have done it.
    void storeUnchecked(const TemporaryDatabase &database, const QString &key,
                        const QString &value) const
    {
        QVERIFY(
            storeSetting(*Connection::open(database.url(), Access::ReadWrite), key, value, m_now));
    }

private Q_SLOTS:
    void acceptsWhatFitsItsType_data()
    {
        QTest::addColumn<SettingType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // null: refused
        const auto number = SettingType::Number;
        QTest::newRow("smallest number") << number << "1"
                                         << "1";
        QTest::newRow("largest number") << number << "365"
                                        << "365";
        QTest::newRow("blanks and zeros") << number << " 007 "
                                          << "7";
        QTest::newRow("number too small") << number << "0" << QString();
        QTest::newRow("number too large") << number << "366" << QString();
        QTest::newRow("number beyond integers") << number << "4294967297" << QString();
        QTest::newRow("negative number") << number << "-1" << QString();
        QTest::newRow("fraction") << number << "7.5" << QString();
        QTest::newRow("hexadecimal") << number << "0x10" << QString();
        QTest::newRow("number with words") << number << "7 days" << QString();
        QTest::newRow("no number") << number << "" << QString();

        const auto isOn = SettingType::Switch;
        QTest::newRow("on") << isOn << "true"
                            << "true";
        QTest::newRow("off") << isOn << "false"
                             << "false";
        for (const auto *bad : {"True", "yes", "1", "", "true "})
            QTest::newRow(qPrintable(QString("switch \"%1\"").arg(bad)))
                << isOn << bad << QString();

        const auto text = SettingType::Text;
        QTest::newRow("text") << text << "€ "
                              << "€ ";
        QTest::newRow("empty text") << text << ""
                                    << "";
        QTest::newRow("longest text") << text << QString(365, 'x') << QString(365, 'x');
        QTest::newRow("text too long") << text << QString(366, 'x') << QString();
        QTest::newRow("two lines") << text << "a\nb" << QString();
        QTest::newRow("terminal escape") << text << "\x1b[2J" << QString();

        const auto zone = SettingType::TimeZone;
        QTest::newRow("zone") << zone << "Europe/Berlin"
                              << "Europe/Berlin";
        QTest::newRow("UTC") << zone << "UTC"
                             << "UTC";
        QTest::newRow("older name") << zone << "US/Eastern"
                                    << "US/Eastern";
        QTest::newRow("the system's zone") << zone << ""
                                           << "";
        for (const auto *bad :
             {"Mars/Olympus", "europe berlin", "Europe/Berlin ", "../../etc/hosts", "+02:00",
              "ABC5", "Ελλάδα", "Europe", "Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"})
            QTest::newRow(qPrintable(QString("zone \"%1\"").arg(bad))) << zone << bad << QString();
    }
    void acceptsWhatFitsItsType()
    {
        QFETCH(SettingType, type);
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const Setting setting{"a.key", SettingSection::General, type, {}, 1, 365, {}, {}};
        const auto accepted = setting.parse(text);
        QCOMPARE(accepted.isOk(), !canonical.isNull());
        if (accepted) {
            QCOMPARE(*accepted, canonical);
            return;
        }
        QCOMPARE(accepted.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(accepted.error().message.startsWith("a.key takes " + setting.accepts()),
                 qPrintable(accepted.error().message));
        QVERIFY(!accepted.error().message.contains(u'\x1b'));
    }

    void everySettingIsFoundOnceAndAcceptsItsDefault()
    {
        QSet<QString> keys;
        for (const auto &setting : allSettings()) {
            QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
            keys.insert(setting.key);
            QCOMPARE(findSetting(setting.key), &setting);
            QCOMPARE(setting.parse(setting.defaultValue).value(), setting.defaultValue);
            QVERIFY(!setting.label.isEmpty() && !setting.help.isEmpty());
        }
        QVERIFY(!findSetting(u"no.such"));
    }

    void whatIsNotStoredHasItsDefault_data()
    {
        QTest::addColumn<TemporaryDatabase::Content>("content");
        QTest::newRow("embedded") << Content::Embedded;
        QTest::newRow("never adopted") << Content::WebApplication;
    }
    void whatIsNotStoredHasItsDefault()
    {
        QFETCH(TemporaryDatabase::Content, content);
        const TemporaryDatabase database(content);
        const auto settings = settingsOf(database);
        for (const auto &setting : allSettings())
            QCOMPARE(settings.value(setting.key), setting.defaultValue);
        QCOMPARE(settings.timeZone(), QTimeZone::systemTimeZone());
        QVERIFY(settings.isOn("mail.enabled"));
        QCOMPARE(settings.defaultsFor(AutoCloseStaleJobs()), (TaskOptions{{"days", 90}}));
    }

    void aChangeIsReadBack()
    {
        const TemporaryDatabase database(Content::Adopted);
        QVERIFY(change(database, "stale_jobs.days", " 30"));
        QVERIFY(change(database, "timezone", "Asia/Karachi"));
        QVERIFY(change(database, "mail.enabled", "false"));
        QVERIFY(change(database, "currency_symbol", ""));
        const auto settings = settingsOf(database);
        QCOMPARE(settings.number("stale_jobs.days"), 30);
        QCOMPARE(settings.defaultsFor(AutoCloseStaleJobs()), (TaskOptions{{"days", 30}}));
        QCOMPARE(settings.timeZone(), QTimeZone("Asia/Karachi"));
        QVERIFY(!settings.isOn("mail.enabled"));
        QCOMPARE(settings.value("currency_symbol"), QString());
        QVERIFY(change(database, "timezone", ""));
        QCOMPARE(settingsOf(database).timeZone(), QTimeZone::systemTimeZone());
    }

    void aStoredValueThatIsNotAcceptedCountsAsNotSet_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("stored");
        QTest::newRow("number out of range") << "stale_jobs.days"
                                             << "0";
        QTest::newRow("number too large") << "stale_jobs.days"
                                          << "99999";
        QTest::newRow("no number") << "stale_jobs.days"
                                   << "ninety";
        QTest::newRow("switch") << "mail.enabled"
                                << "maybe";
        QTest::newRow("zone") << "timezone"
                              << "Mars/Olympus";
        QTest::newRow("text") << "currency_symbol"
                              << "\x1b[2J";
    }
    void aStoredValueThatIsNotAcceptedCountsAsNotSet()
    {
        QFETCH(QString, key);
        QFETCH(QString, stored);
        const TemporaryDatabase database(Content::Embedded);
        storeUnchecked(database, key, stored);
        QCOMPARE(settingsOf(database).value(key), findSetting(key)->defaultValue);
    }

    void whatIsRefusedIsNotStored_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("out of range") << "stale_jobs.days"
                                      << "3651"
                                      << "stale_jobs.days takes a whole number from 1 to 3650";
        QTest::newRow("unknown key") << "stale_jobs.day"
                                     << "5"
                                     << "There is no setting \"stale_jobs.day\". The settings are: "
                                        "timezone, ";
    }
    void whatIsRefusedIsNotStored()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, message);
        TemporaryDatabase database(Content::Embedded);
        const auto refused = change(database, key, text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(refused.error().message.startsWith(message), qPrintable(refused.error().message));
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_settings").toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
