// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"
#include "stores/setting_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Settings as text by key in the database.
class SettingStoreTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    using Stored = QMap<QString, QString>;

    static Result<Stored> stored(const TemporaryDatabase &database)
    {
        const auto connection = Connection::open(database.url(), Access::ReadOnly);
        return storedSettings(*connection);
    }

    static Status store(const TemporaryDatabase &database, const QString &key, const QString &value,
                        const char *moment = "2026-11-22T14:30:00Z")
    {
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        return storeSetting(*connection, key, value, at(moment));
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void keepsWhatWasStoredLast()
    {
        TemporaryDatabase database(Content::Adopted, currentBackend());
        QCOMPARE(*stored(database), Stored());
        QVERIFY(store(database, "stale_jobs.days", "10"));
        QVERIFY(store(database, "currency_symbol", "'; --"));
        QVERIFY(store(database, "stale_jobs.days", "20", "2026-11-23T00:00:00Z"));
        QCOMPARE(*stored(database),
                 (Stored{{"stale_jobs.days", "20"}, {"currency_symbol", "'; --"}}));
        QCOMPARE(database.rows("SELECT key, updated_at FROM caretaker_settings ORDER BY key"),
                 (QStringList{"currency_symbol|2026-11-22 14:30:00",
                              "stale_jobs.days|2026-11-23 00:00:00"}));
    }

    void anEmptyValueIsAValue()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        QVERIFY(store(database, "timezone", ""));
        QCOMPARE(*stored(database), (Stored{{"timezone", ""}}));
    }

    void aNullTextIsStoredAsAnEmptyOne()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto changed = store(database, "timezone", QString());
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QCOMPARE(*stored(database), (Stored{{"timezone", ""}}));
    }

    void aDatabaseThatWasNeverAdoptedHasNoneAndTakesNone()
    {
        TemporaryDatabase database(Content::WebApplication, currentBackend());
        const auto before = database.bytes();
        QCOMPARE(*stored(database), Stored());
        const auto refused = store(database, "stale_jobs.days", "10");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAdopted);
        QCOMPARE(database.bytes(), before);
    }
};

QTEST_GUILESS_MAIN(SettingStoreTest)
#include "tst_setting_store.moc"
