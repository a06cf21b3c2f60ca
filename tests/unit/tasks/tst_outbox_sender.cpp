// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"
#include "mail/backoff.h"
#include "mail/outbox.h"
#include "mail/outbox_sender.h"
#include "mail/outbox_worker.h"
#include "settings/settings.h"
#include "stores/outbox_store.h"
#include "temporary_database.h"

#include <QMutex>
#include <QThread>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

namespace {

/// A mail server that answers as it is told, and remembers what it took.
struct ScriptedServer
{
    QMutex mutex;
    QList<Message> taken;
    QStringList asked; ///< addresses in the order of the attempts
    std::function<SendResult(const Message &)> answer = [](const Message &) {
        return SendResult{SendVerdict::Sent, {}, {}};
    };

    TransportFactory factory()
    {
        return [this](const MailSettings &,
                      const std::function<bool()> &) -> Result<std::unique_ptr<MailTransport>> {
            return std::unique_ptr<MailTransport>(std::make_unique<Transport>(*this));
        };
    }

private:
    struct Transport : MailTransport
    {
        explicit Transport(ScriptedServer &scripted) : server(scripted) {}
        SendResult send(const Message &message) override
        {
            const QMutexLocker locker(&server.mutex);
            server.asked.append(message.to.address);
            const auto result = server.answer(message);
            if (result.verdict == SendVerdict::Sent)
                server.taken.append(message);
            return result;
        }
        ScriptedServer &server;
    };
};

const SendResult sent{SendVerdict::Sent, {}, {}};
const SendResult full{SendVerdict::Deferred, "452 full", "The mailbox is full."};
const SendResult unknown{SendVerdict::Refused, "550 unknown", "There is no such mailbox."};
const SendResult tooFast{SendVerdict::Throttled, "421 too many", "Fewer messages."};
const SendResult down{SendVerdict::Unreachable, "refused", "The server cannot be reached."};

} // namespace

/// Delivery with a scripted server and a clock of its own: sleeping makes time pass.
class OutboxSenderTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    const Instant m_start = at("2026-11-22T14:30:00Z");
    Instant m_now;
    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<ScriptedServer> m_server;

    qint64 add(const QString &address = "worker@example.com")
    {
        return m_database->insert("caretaker_outbox", {{"to_address", address},
                                                       {"to_name", "A worker"},
                                                       {"subject", "Subject"},
                                                       {"body", "Body"},
                                                       {"state", "queued"},
                                                       {"created_at", toStored(m_start)},
                                                       {"updated_at", toStored(m_start)}});
    }

    void set(const QString &key, const QString &value)
    {
        const auto connection = Connection::open(m_database->url(), Access::ReadWrite);
        expectOk(changeSetting(*connection, key, value, m_start));
    }

    Delivery deliver(const DeliveryRequest &request = {}, const Progress &progress = {})
    {
        OutboxSender sender(
            m_database->url(), [this] { return m_now; }, m_server->factory());
        sender.sleep = [this](std::chrono::milliseconds duration) { m_now += duration; };
        return expectOk(sender.deliver(request, progress));
    }

    Delivery deliverUrgently() { return deliver({.isUrgent = true}); }

    OutboxEntry entry(qint64 id) { return expectOk(readOutboxEntry(m_database->url(), id)); }

    QStringList states()
    {
        return m_database->rows("SELECT state FROM caretaker_outbox ORDER BY id");
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void init()
    {
        m_now = m_start;
        m_database = std::make_unique<TemporaryDatabase>(Content::Embedded, currentBackend());
        m_server = std::make_unique<ScriptedServer>();
        set("mail.host", "mail.example.com");
        set("mail.from", "office@example.com");
    }

    void whatIsQueuedIsSentInOrder()
    {
        set("mail.reply_to", "help@example.com");
        const auto first = add("one@example.com");
        add("two@example.com");
        const auto delivery = deliver();
        QCOMPARE(delivery.sent, 2);
        QCOMPARE(delivery.queued, 0);
        QCOMPARE(delivery.failed, 0);
        QCOMPARE(delivery.obstacle, "");
        QVERIFY(!delivery.nextAttempt);
        QCOMPARE(m_server->asked, (QStringList{"one@example.com", "two@example.com"}));
        QCOMPARE(states(), (QStringList{"sent", "sent"}));
        const auto &message = m_server->taken.first();
        QVERIFY(message.id.startsWith(QString::number(first) + '.'));
        QVERIFY(message.id.endsWith("@example.com"));
        QVERIFY(message.id != m_server->taken.last().id);
        QCOMPARE(message.from.address, "office@example.com");
        QCOMPARE(message.replyTo->address, "help@example.com");
        QCOMPARE(message.to.name, "A worker");
        QCOMPARE(message.subject, "Subject");
        QCOMPARE(message.text, "Body");
        QVERIFY(message.date == m_start);
        QCOMPARE(deliver().sent, 0);
    }

    void oneRecipientDoesNotHoldUpTheOthers()
    {
        const auto first = add("full@example.com");
        const auto second = add("nobody@example.com");
        add("worker@example.com");
        m_server->answer = [](const Message &message) {
            return message.to.address.startsWith("full")     ? full
                   : message.to.address.startsWith("nobody") ? unknown
                                                             : sent;
        };
        const auto delivery = deliver();
        QCOMPARE(delivery.sent, 1);
        QCOMPARE(delivery.queued, 1);
        QCOMPARE(delivery.failed, 1);
        QCOMPARE(states(), (QStringList{"deferred", "failed", "sent"}));
        QCOMPARE(entry(first).lastError, "The mailbox is full.");
        QCOMPARE(entry(first).lastAnswer, "452 full");
        QCOMPARE(entry(second).lastError, "There is no such mailbox.");
        QVERIFY(delivery.nextAttempt == entry(first).nextAttemptAt);
    }

    void aDeferredEntryIsTriedAgainInItsTimeWithTheSameMessageId()
    {
        const auto id = add();
        QString firstId;
        m_server->answer = [&](const Message &message) {
            firstId = message.id;
            return full;
        };
        deliver();
        const auto next = *entry(id).nextAttemptAt;
        QVERIFY(next >= m_now + 48s);
        QVERIFY(next <= m_now + 72s);
        set("mail.from", "other@example.org");
        m_server->answer = [](const Message &) { return sent; };
        m_now = next - 1s;
        QCOMPARE(deliver().sent, 0);
        m_now = next;
        QCOMPARE(deliver().sent, 1);
        QCOMPARE(m_server->taken.first().id, firstId);
        QCOMPARE(entry(id).attempts, 2);
    }

    void anUrgentDeliveryDoesNotWait()
    {
        add();
        m_server->answer = [](const Message &) { return full; };
        deliver();
        m_server->answer = [](const Message &) { return sent; };
        QCOMPARE(deliver().sent, 0);
        QCOMPARE(deliverUrgently().sent, 1);
    }

    void anUrgentDeliveryTriesEachEntryOnce()
    {
        add();
        m_server->answer = [](const Message &) { return full; };
        QCOMPARE(deliverUrgently().queued, 1);
        QCOMPARE(m_server->asked.size(), 1);
    }

    void theTimeBetweenAttemptsGrowsToAnHour_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("seconds");
        QTest::newRow("first") << 1 << 60;
        QTest::newRow("second") << 2 << 120;
        QTest::newRow("third") << 3 << 240;
        QTest::newRow("sixth") << 6 << 1920;
        QTest::newRow("seventh") << 7 << 3600;
        QTest::newRow("thousandth") << 1000 << 3600;
    }
    void theTimeBetweenAttemptsGrowsToAnHour()
    {
        QFETCH(int, attempts);
        QFETCH(int, seconds);
        QCOMPARE(backoff(attempts, 0.5), std::chrono::seconds(seconds));
        QCOMPARE(backoff(attempts, 0), std::chrono::seconds(seconds * 4 / 5));
        QCOMPARE(backoff(attempts, 1), std::chrono::seconds(seconds * 6 / 5));
    }

    void anEntryFailsWhenItsHoursAreOver()
    {
        set("mail.retry_hours", "3");
        const auto id = add();
        m_now += 100h; // the time before the first attempt does not count
        const auto first = m_now;
        m_server->answer = [](const Message &) { return full; };
        while (entry(id).state != "failed") {
            deliver();
            const auto next = entry(id).nextAttemptAt;
            QVERIFY(!next || *next <= first + 3h);
            m_now = next.value_or(m_now);
        }
        QVERIFY(m_now == first + 3h);
        QVERIFY(entry(id).attempts >= 8);
        QCOMPARE(entry(id).lastError, "The mailbox is full.");

        // A person's retry starts anew.
        m_now += 10h;
        QVERIFY(retryOutboxEntry(m_database->url(), id, m_now));
        deliver();
        QCOMPARE(entry(id).state, "deferred");
    }

    void anUnreachableServerIsAskedOnce()
    {
        for (int i = 0; i < 5; ++i)
            add();
        m_server->answer = [](const Message &) { return down; };
        const auto delivery = deliver();
        QCOMPARE(m_server->asked.size(), 1);
        QCOMPARE(delivery.queued, 5);
        QCOMPARE(delivery.failed, 0);
        QCOMPARE(delivery.obstacle, "The server cannot be reached.");
        QCOMPARE(states(), QStringList(5, "deferred"));
        QCOMPARE(m_database->rows("SELECT DISTINCT last_error FROM caretaker_outbox"),
                 QStringList{"The server cannot be reached."});
        deliver(); // nothing is due
        QCOMPARE(m_server->asked.size(), 1);
        m_server->answer = [](const Message &) { return sent; };
        m_now = m_start + 72s;
        QCOMPARE(deliver().sent, 5);
    }

    void aServerThatStaysUnreachableFailsAllInTheEnd()
    {
        set("mail.retry_hours", "1");
        for (int i = 0; i < 3; ++i)
            add();
        m_server->answer = [](const Message &) { return down; };
        deliver();
        m_now += 61min;
        const auto delivery = deliver();
        QCOMPARE(delivery.failed, 3);
        QCOMPARE(states(), QStringList(3, "failed"));
        QCOMPARE(m_server->asked.size(), 2);
    }

    void aThrottledServerGetsTime()
    {
        const auto id = add();
        add();
        int refusals = 2;
        m_server->answer = [&](const Message &) { return refusals-- > 0 ? tooFast : sent; };
        const auto delivery = deliver();
        QCOMPARE(delivery.sent, 2);
        QVERIFY(m_now == m_start + 15s); // 5 and 10
        QCOMPARE(entry(id).attempts, 1);
        m_server->answer = [](const Message &) { return sent; };
        add();
        deliver();
        QVERIFY(m_now == m_start + 15s); // the pause is over
    }

    void aThrottledServerIsLeftAloneForLonger()
    {
        const auto id = add();
        m_server->answer = [](const Message &) { return tooFast; };
        const auto delivery = deliver();
        QCOMPARE(delivery.queued, 1);
        QCOMPARE(delivery.failed, 0);
        QVERIFY(delivery.obstacle.contains("fewer"));
        QCOMPARE(m_server->asked.size(), 4); // after 5, 10 and 20 seconds; not after 40
        QCOMPARE(entry(id).attempts, 0);
        QCOMPARE(entry(id).state, "deferred");
        QVERIFY(delivery.nextAttempt == m_now + 40s);

        // Others who send from this database leave it alone, too …
        add();
        m_server->answer = [](const Message &) { return sent; };
        QCOMPARE(deliver().sent, 0);
        QCOMPARE(m_server->asked.size(), 4);
        // … unless a person wants it now.
        QCOMPARE(deliverUrgently().sent, 2);
    }

    void theRateIsKeptByAllTogether()
    {
        set("mail.rate_per_minute", "10");
        for (int i = 0; i < 4; ++i)
            add();
        QCOMPARE(deliver().sent, 4);
        QVERIFY(m_now == m_start + 18s);
        add();
        QCOMPARE(deliver().sent, 1);
        QVERIFY(m_now == m_start + 24s);
    }

    void nothingIsSentWithoutTheSettingsForIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isEnabled");
        QTest::newRow("switched off") << "mail.enabled"
                                      << "false" << false;
        QTest::newRow("no server") << "mail.host"
                                   << "" << true;
        QTest::newRow("no sender") << "mail.from"
                                   << "" << true;
    }
    void nothingIsSentWithoutTheSettingsForIt()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, isEnabled);
        set(key, value);
        add();
        const auto delivery = deliver();
        QCOMPARE(delivery.queued, 1);
        QCOMPARE(delivery.isEnabled, isEnabled);
        QVERIFY(!delivery.obstacle.isEmpty());
        QCOMPARE(delivery.setting, key);
        QCOMPARE(states(), QStringList{"queued"});
        QVERIFY(m_server->asked.isEmpty());
    }

    void withoutAPasswordNothingIsTried()
    {
        add();
        OutboxSender sender(
            m_database->url(), [this] { return m_now; },
            [](const MailSettings &,
               const std::function<bool()> &) -> Result<std::unique_ptr<MailTransport>> {
                return Error{ErrorCode::Failed, "There is no password.", {}};
            });
        const auto delivery = expectOk(sender.deliver({}, {}));
        QCOMPARE(delivery.obstacle, "There is no password.");
        QCOMPARE(delivery.queued, 1);
        QCOMPARE(states(), QStringList{"queued"});
    }

    void oneEntryOrOneRunIsDelivered()
    {
        const auto first = add();
        const auto second = add();
        const auto delivery = deliver({.scope = {{}, second}});
        QCOMPARE(delivery.sent, 1);
        QCOMPARE(delivery.queued, 0);
        QCOMPARE(entry(first).state, "queued");
        QCOMPARE(entry(second).state, "sent");
    }

    void cancelledItStopsBetweenTwoMessages()
    {
        for (int i = 0; i < 3; ++i)
            add();
        Progress progress;
        progress.isCancelled = [this] { return !m_server->asked.isEmpty(); };
        const auto delivery = deliver({}, progress);
        QCOMPARE(delivery.sent, 1);
        QCOMPARE(delivery.queued, 2);
        QCOMPARE(states(), (QStringList{"sent", "queued", "queued"}));
    }

    void whatADeadSenderHadInHandGoesWithTheSameMessageId()
    {
        const auto id = add();
        const auto connection = Connection::open(m_database->url(), Access::ReadWrite);
        QVERIFY(*claimEntry(*connection, id, {"gone", "elsewhere", 1}, "1.x@example.com", m_now));
        QCOMPARE(deliver().sent, 0);
        m_now += outboxLease;
        QCOMPARE(deliver().sent, 1);
        QCOMPARE(m_server->taken.first().id, "1.x@example.com");
        QCOMPARE(entry(id).attempts, 2);
    }

    void noTransactionIsOpenWhileAMessageIsSent()
    {
        const auto id = add();
        m_server->answer = [&](const Message &) {
            const auto other = Connection::open(m_database->url(), Access::ReadWrite, 0ms);
            expectOk(Statement::run(*other, "UPDATE caretaker_outbox SET to_name = 'changed'"));
            return sent;
        };
        QCOMPARE(deliver().sent, 1);
        QCOMPARE(entry(id).toName, "changed");
    }

    void whatWasSentIsWrittenDownAlsoAfterALock()
    {
        if (currentBackend() == Backend::Postgres)
            QSKIP("a lock on the whole database is SQLite's");
        const auto id = add();
        auto other = expectOk(Connection::open(m_database->url(), Access::ReadWrite));
        m_server->answer = [&](const Message &) {
            expectOk(Statement::run(other, "BEGIN IMMEDIATE"));
            return sent;
        };
        OutboxSender sender(
            m_database->url(), [this] { return m_now; }, m_server->factory());
        int waits = 0;
        sender.sleep = [&](std::chrono::milliseconds) {
            if (++waits == 1)
                expectOk(Statement::run(other, "COMMIT"));
        };
        QCOMPARE(expectOk(sender.deliver({}, {})).sent, 1);
        QCOMPARE(waits, 1);
        QCOMPARE(entry(id).state, "sent");
    }

    void ofSeveralSendersNoneSendsAMessageTwice()
    {
        constexpr int count = 60;
        for (int i = 0; i < count; ++i)
            add(QStringLiteral("user%1@example.com").arg(i));
        std::atomic_int total = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back(QThread::create([&] {
                OutboxSender sender(
                    m_database->url(), [this] { return m_start; }, m_server->factory());
                total += int(expectOk(sender.deliver({}, {})).sent);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60000));
        QCOMPARE(total, count);
        QCOMPARE(m_server->asked.size(), count);
        QCOMPARE(QSet<QString>(m_server->asked.begin(), m_server->asked.end()).size(), count);
        QCOMPARE(states(), QStringList(count, "sent"));
    }

    void aPersonCancelsAndRetries()
    {
        const auto id = add();
        const auto url = m_database->url();
        QVERIFY(cancelOutboxEntry(url, id, m_now));
        QVERIFY(cancelOutboxEntry(url, id, m_now).error().message.contains("already"));
        QVERIFY(retryOutboxEntry(url, id, m_now).error().message.contains("cancelled"));
        QCOMPARE(deliver().sent, 0);
        const auto other = add();
        deliver();
        QVERIFY(cancelOutboxEntry(url, other, m_now).error().message.contains("has been sent"));
        QVERIFY(retryOutboxEntry(url, other, m_now).error().message.contains("has been sent"));
        QVERIFY(cancelOutboxEntry(url, 999, m_now).error().message.contains("999"));
        QCOMPARE(readOutbox(url)->size(), 2);
    }

    void theWorkerDeliversWheneverItIsPoked()
    {
        const auto first = add();
        OutboxWorker worker(
            m_database->url(), [this] { return m_start; }, m_server->factory());
        QSignalSpy changed(&worker, &OutboxWorker::entryChanged);
        QSignalSpy delivered(&worker, &OutboxWorker::delivered);
        worker.poke();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(delivered.first().first().value<Delivery>().sent, 1);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().first().toLongLong(), first);
        add();
        worker.poke();
        QTRY_COMPARE(delivered.size(), 2);
        QCOMPARE(states(), (QStringList{"sent", "sent"}));
    }

    void theWorkerSaysWhatIsWrongWithTheDatabase()
    {
        TemporaryDatabase foreign(Content::WebApplication, currentBackend());
        OutboxWorker worker(
            foreign.url(), [this] { return m_start; }, m_server->factory());
        QSignalSpy failed(&worker, &OutboxWorker::failed);
        worker.poke();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotAdopted);
    }
};

QTEST_GUILESS_MAIN(OutboxSenderTest)
#include "tst_outbox_sender.moc"
