// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/mail_pace_store.h"
#include "stores/outbox_store.h"
#include "stores/undo_store.h"
#include "temporary_database.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace caretaker;
using namespace caretaker::testing;

/// The states of the outbox, and who may change them.
class OutboxStoreTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const Instant m_now = at("2026-11-22T14:30:00Z");
    const OutboxSenderId m_sender{"one", "here", 1};
    const OutboxSetback m_setback{"The mailbox is full.", "452 full"};

    static bool allAlive(qint64) { return true; }
    static bool allDead(qint64) { return false; }

    static qint64 add(TemporaryDatabase &database, const QString &state = "queued",
                      const QVariantMap &values = {})
    {
        QVariantMap row{{"to_address", "worker@example.com"},
                        {"to_name", "A worker"},
                        {"subject", "Subject"},
                        {"body", "Body"},
                        {"state", state},
                        {"created_at", "2026-11-22 14:00:00"},
                        {"updated_at", "2026-11-22 14:00:00"}};
        row.insert(values);
        return database.insert("caretaker_outbox", row);
    }

    static qint64 addRun(TemporaryDatabase &database)
    {
        return database.insert("caretaker_runs", {{"task", "a_task"},
                                                  {"started_from", "console"},
                                                  {"started_by", "u@h"},
                                                  {"host", "h"},
                                                  {"process_id", 1},
                                                  {"lease_until", "2026-11-22 14:00:00"},
                                                  {"started_at", "2026-11-22 14:00:00"},
                                                  {"options", "{}"},
                                                  {"outcome", "succeeded"}});
    }

    static Connection open(const TemporaryDatabase &database)
    {
        return expectOk(Connection::open(database.url(), Access::ReadWrite));
    }

    static OutboxEntry entry(const Connection &connection, qint64 id)
    {
        return *expectOk(findOutboxEntry(connection, id));
    }

    std::optional<OutboxEntry> claim(const Connection &connection, qint64 id) const
    {
        return expectOk(claimEntry(connection, id, m_sender, "1.name@example.com", m_now));
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aClaimTakesTheEntryInHandOnce()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        const auto claimed = claim(connection, id);
        QVERIFY(claimed);
        QCOMPARE(claimed->state, "sending");
        QCOMPARE(claimed->attempts, 1);
        QCOMPARE(claimed->toAddress, "worker@example.com");
        QCOMPARE(claimed->body, "Body");
        QCOMPARE(claimed->messageId, "1.name@example.com");
        QVERIFY(claimed->triedSince == m_now);
        QVERIFY(!claim(connection, id));
        QCOMPARE(entry(connection, id).attempts, 1);
    }

    void onlyWhatWaitsCanBeClaimed_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isClaimed");
        QTest::newRow("queued") << "queued" << true;
        QTest::newRow("deferred") << "deferred" << true;
        QTest::newRow("sending") << "sending" << false;
        QTest::newRow("sent") << "sent" << false;
        QTest::newRow("failed") << "failed" << false;
        QTest::newRow("cancelled") << "cancelled" << false;
    }
    void onlyWhatWaitsCanBeClaimed()
    {
        QFETCH(QString, state);
        QFETCH(bool, isClaimed);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database, state);
        const auto connection = open(database);
        QCOMPARE(claim(connection, id).has_value(), isClaimed);
        QCOMPARE(entry(connection, id).state, isClaimed ? "sending" : state);
        QCOMPARE(expectOk(waitingEntries(connection, {}, {})).size(), 0);
    }

    void theMessageIdStaysTheSame()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        claim(connection, id);
        QVERIFY(deferEntry(connection, id, m_sender, m_setback, m_now, m_now));
        const auto again =
            expectOk(claimEntry(connection, id, m_sender, "other@example.org", m_now));
        QCOMPARE(again->messageId, "1.name@example.com");
        QCOMPARE(again->attempts, 2);
    }

    void whatWasSentStaysSent()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        claim(connection, id);
        QVERIFY(markSent(connection, id, m_now));
        QVERIFY(deferEntry(connection, id, m_sender, m_setback, m_now, m_now));
        QVERIFY(!*cancelEntry(connection, id, m_now));
        QVERIFY(!*requeueEntry(connection, id, m_now));
        const auto sent = entry(connection, id);
        QCOMPARE(sent.state, "sent");
        QVERIFY(sent.sentAt == m_now);
        QCOMPARE(sent.lastError, "");
        QCOMPARE(expectOk(countUnfinished(connection, {})), 0);
    }

    void aDeferredEntryWaitsForItsMoment()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        claim(connection, id);
        const auto later = m_now + std::chrono::minutes(5);
        QVERIFY(deferEntry(connection, id, m_sender, m_setback, later, m_now));
        const auto deferred = entry(connection, id);
        QCOMPARE(deferred.state, "deferred");
        QCOMPARE(deferred.lastError, "The mailbox is full.");
        QCOMPARE(deferred.lastAnswer, "452 full");
        QVERIFY(deferred.nextAttemptAt == later);
        QCOMPARE(expectOk(waitingEntries(connection, {}, m_now)), QList<qint64>{});
        QCOMPARE(expectOk(waitingEntries(connection, {}, later)), QList<qint64>{id});
        QCOMPARE(expectOk(waitingEntries(connection, {}, {})), QList<qint64>{id});
        QVERIFY(*nextDue(connection, m_now) == later);
    }

    void aFailedEntryIsDoneUntilAPersonQueuesItAnew()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        claim(connection, id);
        QVERIFY(failEntry(connection, id, m_sender, {"No such mailbox.", "550 no"}, m_now));
        QCOMPARE(entry(connection, id).state, "failed");
        QCOMPARE(entry(connection, id).lastAnswer, "550 no");
        QVERIFY(!*nextDue(connection, m_now));
        QVERIFY(*requeueEntry(connection, id, m_now));
        const auto queued = entry(connection, id);
        QCOMPARE(queued.state, "queued");
        QVERIFY(!queued.triedSince);
        QVERIFY(*nextDue(connection, m_now) == m_now);
    }

    void aReturnedEntryHasNotBeenTried()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        claim(connection, id);
        QVERIFY(returnEntry(connection, id, m_sender, m_setback, m_now, m_now));
        QCOMPARE(entry(connection, id).attempts, 0);
        QVERIFY(!entry(connection, id).triedSince);
    }

    void nobodyElseTakesAnEntryOutOfASendersHands()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        claim(connection, id);
        const OutboxSenderId other{"two", "here", 1};
        QVERIFY(deferEntry(connection, id, other, m_setback, m_now, m_now));
        QVERIFY(failEntry(connection, id, other, m_setback, m_now));
        QVERIFY(returnEntry(connection, id, other, m_setback, m_now, m_now));
        QVERIFY(!*cancelEntry(connection, id, m_now));
        QVERIFY(!*requeueEntry(connection, id, m_now));
        QCOMPARE(entry(connection, id).state, "sending");
        QCOMPARE(entry(connection, id).attempts, 1);
    }

    void anAbandonedEntryIsQueuedAgain_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isDead");
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<bool>("isReleased");
        QTest::newRow("a process of this machine at work") << "here" << false << 14 << false;
        QTest::newRow("a dead process of this machine") << "here" << true << 0 << true;
        QTest::newRow("another machine, within the lease") << "elsewhere" << true << 14 << false;
        QTest::newRow("another machine, after the lease") << "elsewhere" << true << 15 << true;
        QTest::newRow("this machine, after the lease") << "here" << false << 15 << true;
    }
    void anAbandonedEntryIsQueuedAgain()
    {
        QFETCH(QString, host);
        QFETCH(bool, isDead);
        QFETCH(int, minutesLater);
        QFETCH(bool, isReleased);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = add(database);
        const auto connection = open(database);
        QVERIFY(*claimEntry(connection, id, {"gone", host, 7}, "1@example.com", m_now));
        const auto later = m_now + std::chrono::minutes(minutesLater);
        QVERIFY(releaseAbandoned(connection, "here", later, isDead ? allDead : allAlive));
        QCOMPARE(entry(connection, id).state, isReleased ? "queued" : "sending");
        QCOMPARE(entry(connection, id).messageId, "1@example.com");
        QCOMPARE(expectOk(countUnfinished(connection, {})), 1);
        if (!isReleased)
            QVERIFY(*nextDue(connection, m_now) == m_now + outboxLease);
    }

    void theOutboxIsReadAsAWholeByRunOrByEntry()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto run = addRun(database);
        const auto first = add(database, "queued", {{"run_id", run}});
        const auto second = add(database, "deferred", {{"run_id", run}});
        const auto third = add(database);
        const auto connection = open(database);
        QCOMPARE(expectOk(waitingEntries(connection, {}, {})),
                 (QList<qint64>{first, second, third}));
        QCOMPARE(expectOk(waitingEntries(connection, {run, {}}, m_now)),
                 (QList<qint64>{first, second}));
        QCOMPARE(expectOk(waitingEntries(connection, {{}, third}, {})), QList<qint64>{third});
        QCOMPARE(expectOk(countUnfinished(connection, {run, {}})), 2);
        const auto listed = expectOk(listOutbox(connection));
        QCOMPARE(listed.size(), 3);
        QCOMPARE(listed.first().id, third);
        QVERIFY(!listed.first().runId);
        QVERIFY(listed.last().runId == run);
        QVERIFY(!expectOk(findOutboxEntry(connection, 999)));
    }

    void anUnreachableServerDefersAllThatWaits()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto fresh = add(database);
        const auto old =
            add(database, "deferred", {{"tried_since", "2026-11-20 14:29:59"}, {"attempts", 9}});
        const auto sent = add(database, "sent");
        const auto later = add(database, "deferred", {{"next_attempt_at", "2026-11-22 15:00:00"}});
        const auto connection = open(database);
        const auto next = m_now + std::chrono::minutes(1);
        const auto failed = expectOk(deferWaiting(connection, {}, m_now, m_setback, next,
                                                  m_now - std::chrono::hours(48), m_now));
        QCOMPARE(failed, 1);
        QCOMPARE(entry(connection, fresh).state, "deferred");
        QCOMPARE(entry(connection, fresh).attempts, 1);
        QVERIFY(entry(connection, fresh).triedSince == m_now);
        QVERIFY(entry(connection, fresh).nextAttemptAt == next);
        QCOMPARE(entry(connection, old).state, "failed");
        QCOMPARE(entry(connection, old).attempts, 10);
        QCOMPARE(entry(connection, sent).state, "sent");
        QCOMPARE(entry(connection, later).attempts, 0);
    }

    void anUndoCancelsWhatHasNotGone()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto run = addRun(database);
        QList<qint64> ids;
        for (const auto *state : {"queued", "deferred", "failed", "sending", "sent"})
            ids.append(add(database, state, {{"run_id", run}}));
        const auto connection = open(database);
        QVERIFY(cancelUnsentEmailsOf(connection, run, m_now));
        QStringList states;
        for (const auto id : ids)
            states.append(entry(connection, id).state);
        QCOMPARE(states, (QStringList{"cancelled", "cancelled", "cancelled", "sending", "sent"}));
        QVERIFY(!claim(connection, ids.first()));
    }

    void ofASenderAndAPersonWhoCancelsOneWins()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        constexpr int count = 40;
        QList<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids.append(add(database));
        std::atomic_int claimed = 0, cancelled = 0;
        QSemaphore start;
        const auto race = [&](auto step, std::atomic_int &wins) {
            return std::unique_ptr<QThread>(QThread::create([&, step] {
                const auto connection = open(database);
                start.acquire();
                for (const auto id : ids)
                    wins += step(connection, id) ? 1 : 0;
            }));
        };
        const auto sender = race([&](const Connection &connection,
                                     qint64 id) { return claim(connection, id).has_value(); },
                                 claimed);
        const auto person =
            race([&](const Connection &connection,
                     qint64 id) { return expectOk(cancelEntry(connection, id, m_now)); },
                 cancelled);
        sender->start();
        person->start();
        start.release(2);
        QVERIFY(sender->wait(60000));
        QVERIFY(person->wait(60000));
        QCOMPARE(claimed + cancelled, count);
        const auto number = [&](const char *state) {
            return database.value("SELECT count(*) FROM caretaker_outbox WHERE state = ?", {state})
                .toInt();
        };
        QCOMPARE(number("sending"), claimed);
        QCOMPARE(number("cancelled"), cancelled);
    }

    void aSlotIsTakenOnce()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const std::chrono::seconds interval{6};
        QVERIFY(*takeMailSlot(connection, m_now, interval));
        QVERIFY(!*takeMailSlot(connection, m_now, interval));
        QVERIFY(readMailPace(connection)->nextSlotAt == m_now + interval);
        QVERIFY(*takeMailSlot(connection, m_now + interval, interval));
    }

    void aPauseIsRememberedUntilItEnds()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        QVERIFY(!readMailPace(connection)->pausedUntil);
        QVERIFY(pauseMail(connection, std::chrono::seconds(20), m_now));
        QVERIFY(readMailPace(connection)->pausedUntil == m_now + std::chrono::seconds(20));
        QCOMPARE(readMailPace(connection)->pause, std::chrono::seconds(20));
        QVERIFY(endMailPause(connection));
        QVERIFY(!readMailPace(connection)->pausedUntil);
        QCOMPARE(readMailPace(connection)->pause, std::chrono::seconds(0));
    }

    void everyDatabaseHasANameOfItsOwn()
    {
        TemporaryDatabase one(Content::Embedded, currentBackend());
        const auto name = expectOk(databaseName(open(one)));
        QCOMPARE(name.size(), 16);
        QCOMPARE(expectOk(databaseName(open(one))), name);
        if (currentBackend() == Backend::Postgres)
            return; // the tests' databases are copies of one there
        TemporaryDatabase other(Content::Embedded);
        QVERIFY(expectOk(databaseName(open(other))) != name);
    }
};

QTEST_APPLESS_MAIN(OutboxStoreTest)
#include "tst_outbox_store.moc"
