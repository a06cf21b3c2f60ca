// SPDX-License-Identifier: GPL-3.0-or-later
// How fast messages are handed over: by SmtpTransport over its one connection, by a new one for
// each message, by a bare libcurl loop that sends the same octets, and out of the outbox, where
// each message is claimed before and marked after. Once in the clear, as to a relay next door, and
// once as with a provider: STARTTLS, a login, and the certificate checked against all the
// authorities of the system. To aiosmtpd on this machine, which costs more than any of the senders:
// the shares of this program's processor time are printed as well.
//
// In the clear a new connection costs four exchanges more than the message itself; the handshake,
// the login and reading the authorities are what makes it dear.
//
//     bench_mail [number of messages]
#include "database/statement.h"
#include "mail/message_source.h"
#include "mail/outbox_sender.h"
#include "mail/smtp_transport.h"
#include "mail_server_process.h"
#include "temporary_database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>

#include <curl/curl.h>

using namespace caretaker;
using namespace caretaker::testing;

namespace {

constexpr double timesFasterWanted = 5;    // than a connection for each message
constexpr double timesSlowerAllowed = 1.5; // than the bare loop

Message message(int number)
{
    return {QStringLiteral("%1@caretaker.example.com").arg(number),
            Instant(std::chrono::seconds(1790000000)),
            {QStringLiteral("Caretaker"), QStringLiteral("caretaker@example.com")},
            std::nullopt,
            {QStringLiteral("Ann Lee"), QStringLiteral("ann@example.com")},
            QStringLiteral("Daily Pending Jobs Reminder"),
            QStringLiteral("📋 UNASSIGNED JOBS: 5\n"
                           "  • JOB-000123: Bathroom Renovation\n"
                           "  • JOB-000124: Roof\n"
                           "  ... and 3 more\n"
                           "\n"
                           "🚨 OVERDUE JOBS: 1\n"
                           "  • JOB-000120: Painting (5 days overdue)\n")};
}

/// A kind of server, and how to reach one of that kind.
struct Surroundings
{
    const char *name;
    QJsonObject serverOptions;
    MailServer server; ///< but for the port
};

Surroundings inTheClear()
{
    Surroundings relay{"In the clear, no login", {{QStringLiteral("quiet"), true}}, {}};
    relay.server.host = QStringLiteral("127.0.0.1");
    relay.server.security = MailSecurity::None;
    return relay;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

/// The authority of the test server is one among those that a system trusts.
QString authoritiesIn(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("authorities.pem")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written.", qPrintable(file.fileName()));
    file.write(contents(QStringLiteral("/etc/ssl/certs/ca-certificates.crt")));
    file.write(contents(folder.filePath(QStringLiteral("ca.pem"))));
    return file.fileName();
}

Surroundings withProvider(const QTemporaryDir &folder)
{
    Surroundings provider{
        "STARTTLS and login",
        {{QStringLiteral("quiet"), true},
         {QStringLiteral("security"), QStringLiteral("starttls")},
         {QStringLiteral("certificate"), folder.filePath(QStringLiteral("good.pem"))},
         {QStringLiteral("key"), folder.filePath(QStringLiteral("key.pem"))},
         {QStringLiteral("user"), QStringLiteral("office")},
         {QStringLiteral("password"), QStringLiteral("secret")}},
        {}};
    provider.server.host = QStringLiteral("localhost");
    provider.server.security = MailSecurity::StartTls;
    provider.server.caFile = authoritiesIn(folder);
    provider.server.user = QStringLiteral("office");
    provider.server.password = QStringLiteral("secret");
    return provider;
}

bool isSent(SmtpTransport &transport, int number)
{
    return transport.send(message(number)).verdict == SendVerdict::Sent;
}

struct Source
{
    QByteArray octets;
    qsizetype read = 0;
};

std::size_t readSource(char *buffer, std::size_t size, std::size_t count, void *from)
{
    auto &source = *static_cast<Source *>(from);
    const auto octets = qMin(qsizetype(size * count), source.octets.size() - source.read);
    std::copy_n(source.octets.constData() + source.read, octets, buffer);
    source.read += octets;
    return std::size_t(octets);
}

/// A way to hand over messages that goes on where it stopped.
class Contender
{
public:
    virtual ~Contender() = default;

    /// Whether the server has taken all of so many more messages.
    virtual bool send(int messages) = 0;
};

class OneConnection : public Contender
{
public:
    explicit OneConnection(const MailServer &server) : m_transport(server) {}

    bool send(int messages) override
    {
        const int end = m_sent + messages;
        while (m_sent < end && isSent(m_transport, m_sent))
            ++m_sent;
        return m_sent == end;
    }

private:
    SmtpTransport m_transport;
    int m_sent = 0;
};

class ConnectionForEach : public Contender
{
public:
    explicit ConnectionForEach(MailServer server) : m_server(std::move(server)) {}

    bool send(int messages) override
    {
        bool isAll = true;
        for (int i = 0; i < messages && isAll; ++i) {
            SmtpTransport transport(m_server);
            isAll = isSent(transport, i);
        }
        return isAll;
    }

private:
    MailServer m_server;
};

class BareLoop : public Contender
{
public:
    explicit BareLoop(const MailServer &server)
        : m_handle(curl_easy_init())
        , m_recipients(curl_slist_append(nullptr, "<ann@example.com>"))
        , m_source{composed(message(0)), 0}
    {
        const auto url = QStringLiteral("smtp://%1:%2").arg(server.host).arg(server.port).toUtf8();
        curl_easy_setopt(m_handle, CURLOPT_URL, url.constData());
        curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
        if (server.security == MailSecurity::StartTls) {
            curl_easy_setopt(m_handle, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
            curl_easy_setopt(m_handle, CURLOPT_CAINFO, server.caFile.toLocal8Bit().constData());
            curl_easy_setopt(m_handle, CURLOPT_USERNAME, server.user.toUtf8().constData());
            curl_easy_setopt(m_handle, CURLOPT_PASSWORD, server.password.toUtf8().constData());
        }
        curl_easy_setopt(m_handle, CURLOPT_MAIL_FROM, "<caretaker@example.com>");
        curl_easy_setopt(m_handle, CURLOPT_MAIL_RCPT, m_recipients);
        curl_easy_setopt(m_handle, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_handle, CURLOPT_READFUNCTION, readSource);
        curl_easy_setopt(m_handle, CURLOPT_READDATA, &m_source);
    }
    BareLoop(const BareLoop &) = delete;
    BareLoop &operator=(const BareLoop &) = delete;
    ~BareLoop() override
    {
        curl_easy_cleanup(m_handle);
        curl_slist_free_all(m_recipients);
    }

    bool send(int messages) override
    {
        bool isAll = true;
        for (int i = 0; i < messages && isAll; ++i) {
            m_source.read = 0;
            isAll = curl_easy_perform(m_handle) == CURLE_OK;
        }
        return isAll;
    }

private:
    CURL *m_handle;
    curl_slist *m_recipients;
    Source m_source;
};

void fillOutbox(TemporaryDatabase &database, int messages)
{
    const auto sample = message(0);
    database.execute(
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                       "?) INSERT INTO caretaker_outbox (to_address, to_name, subject, body, "
                       "state, created_at, updated_at) SELECT ?, ?, ?, ?, 'queued', '2026-11-22 "
                       "14:00:00', '2026-11-22 14:00:00' FROM n"),
        {messages, sample.to.address, sample.to.name, sample.subject, sample.text});
}

/// The real sender with a real database; only the server is handed in.
class FullOutbox : public Contender
{
public:
    explicit FullOutbox(const MailServer &server)
        : m_database(TemporaryDatabase::Content::Embedded)
        , m_sender(
              m_database.url(), systemNow,
              [server](const MailSettings &,
                       const std::function<bool()> &) -> Result<std::unique_ptr<MailTransport>> {
                  return std::unique_ptr<MailTransport>(std::make_unique<SmtpTransport>(server));
              })
    {
        for (const auto &[key, value] :
             {std::pair("mail.host", "127.0.0.1"), std::pair("mail.from", "caretaker@example.com")})
            m_database.execute(
                QStringLiteral("INSERT INTO caretaker_settings (key, value, updated_at) VALUES "
                               "(?, ?, '2026-11-22 14:00:00')"),
                {QString::fromLatin1(key), QString::fromLatin1(value)});
    }

    bool send(int messages) override
    {
        fillOutbox(m_database, messages);
        const auto delivery = m_sender.deliver({.isUrgent = true}, {});
        return delivery && delivery->sent == messages;
    }

private:
    TemporaryDatabase m_database;
    OutboxSender m_sender;
};

/// A contender with a server of its own, and what it has cost so far.
class Lane
{
public:
    template<typename T>
    static Lane of(const char *name, int messages, const Surroundings &surroundings)
    {
        std::unique_ptr<MailServerProcess> process(
            new MailServerProcess(MailServerProcess::real(surroundings.serverOptions)));
        auto server = surroundings.server;
        server.port = process->port();
        return {name, messages, std::move(process), std::make_unique<T>(server)};
    }

    void run(int rounds)
    {
        const int messages = std::max(1, m_messages / rounds);
        QElapsedTimer timer;
        timer.start();
        const auto processorBefore = std::clock();
        if (!m_contender->send(messages)) {
            std::fprintf(stderr, "%s: a message was not taken\n", m_name);
            std::exit(2);
        }
        m_sent += messages;
        m_seconds += double(timer.nsecsElapsed()) / 1e9;
        m_processorSeconds += double(std::clock() - processorBefore) / CLOCKS_PER_SEC;
    }

    double perSecond() const { return m_sent / m_seconds; }

    void print() const
    {
        std::printf("  %-34s %6d messages %8.0f/s %8.2f s   own processor time %5.2f ms each\n",
                    m_name, m_sent, perSecond(), m_seconds, 1000 * m_processorSeconds / m_sent);
    }

private:
    Lane(const char *name, int messages, std::unique_ptr<MailServerProcess> process,
         std::unique_ptr<Contender> contender)
        : m_name(name)
        , m_messages(messages)
        , m_process(std::move(process))
        , m_contender(std::move(contender))
    {
    }

    const char *m_name;
    int m_messages;
    std::unique_ptr<MailServerProcess> m_process;
    std::unique_ptr<Contender> m_contender; ///< before its server
    int m_sent = 0;
    double m_seconds = 0;
    double m_processorSeconds = 0;
};

struct Ratios
{
    double timesFaster = 0; ///< than a connection for each message
    double timesSlower = 0; ///< than the bare loop
};

/// In turns, so that what else the machine does hits all of them.
Ratios compare(const Surroundings &surroundings, int messages)
{
    constexpr int rounds = 20;
    std::array<Lane, 4> lanes{
        Lane::of<OneConnection>("one connection", messages, surroundings),
        Lane::of<BareLoop>("bare libcurl loop, one connection", messages, surroundings),
        Lane::of<ConnectionForEach>("a connection for each message", messages / 10, surroundings),
        Lane::of<FullOutbox>("the outbox on SQLite", messages, surroundings)};
    for (int round = 0; round < rounds; ++round) {
        for (auto &lane : lanes)
            lane.run(rounds);
    }
    std::printf("%s\n", surroundings.name);
    for (const auto &lane : lanes)
        lane.print();
    const auto &[one, bare, single, outbox] = lanes;
    const Ratios ratios{one.perSecond() / single.perSecond(), bare.perSecond() / one.perSecond()};
    std::printf(
        "  one connection: %.1f times the rate of a connection for each message, %.2f times "
        "slower than the bare loop\n\n",
        ratios.timesFaster, ratios.timesSlower);
    return ratios;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto messages = arguments.size() > 1 ? arguments.at(1).toInt() : 5000;
    std::printf("%d messages of %lld bytes\n\n", messages,
                static_cast<long long>(composed(message(0)).size()));
    const QTemporaryDir certificates;
    makeCertificates(certificates.path());
    const auto clear = compare(inTheClear(), messages);
    const auto provider = compare(withProvider(certificates), messages);
    std::printf(
        "Wanted: with STARTTLS and a login at least %.0f times the rate of a connection for "
        "each message; at most %.1f times slower than the bare loop.\n",
        timesFasterWanted, timesSlowerAllowed);
    return provider.timesFaster >= timesFasterWanted &&
                   provider.timesSlower <= timesSlowerAllowed &&
                   clear.timesSlower <= timesSlowerAllowed
               ? 0
               : 1;
}
