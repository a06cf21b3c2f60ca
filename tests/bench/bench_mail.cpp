// SPDX-License-Identifier: GPL-3.0-or-later
// How fast messages are handed over: by SmtpTransport over its one connection, by a new one for
// each message, and by a bare libcurl loop that sends the same octets. To aiosmtpd on this machine,
// which costs more than any of the three: the shares of this program's processor time are printed
// as well.
//
//     bench_mail [number of messages]
#include "mail/message_source.h"
#include "mail/smtp_transport.h"
#include "mail_server_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

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

MailServer serverAt(int port)
{
    MailServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = port;
    server.security = MailSecurity::None;
    return server;
}

struct Measured
{
    double perSecond = 0;
    double ownShare = 0; ///< of the time, on the processor in this program
};

/// To a server of its own, so that none finds it warmer than the others did.
Measured measure(const char *name, int messages, const std::function<bool(int port)> &sendAll)
{
    auto server = MailServerProcess::real({{QStringLiteral("quiet"), true}});
    QElapsedTimer timer;
    timer.start();
    const auto processorBefore = std::clock();
    if (!sendAll(server.port())) {
        std::fprintf(stderr, "%s: a message was not taken\n", name);
        std::exit(2);
    }
    const auto seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto own = double(std::clock() - processorBefore) / CLOCKS_PER_SEC;
    const Measured measured{messages / seconds, own / seconds};
    std::printf("%-36s %8.0f messages/s %8.2f s   own processor time %3.0f %%\n", name,
                measured.perSecond, seconds, 100 * measured.ownShare);
    return measured;
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

bool sendBare(int port, int messages)
{
    CURL *handle = curl_easy_init();
    curl_slist *recipients = curl_slist_append(nullptr, "<ann@example.com>");
    Source source{composed(message(0)), 0};
    const auto url = QByteArray("smtp://127.0.0.1:") + QByteArray::number(port);
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, "<caretaker@example.com>");
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, readSource);
    curl_easy_setopt(handle, CURLOPT_READDATA, &source);
    bool isAll = true;
    for (int i = 0; i < messages && isAll; ++i) {
        source.read = 0;
        isAll = curl_easy_perform(handle) == CURLE_OK;
    }
    curl_slist_free_all(recipients);
    curl_easy_cleanup(handle);
    return isAll;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto messages = arguments.size() > 1 ? arguments.at(1).toInt() : 5000;
    std::printf("%d messages of %lld bytes\n", messages,
                static_cast<long long>(composed(message(0)).size()));

    const auto kept = measure("one connection", messages, [&](int port) {
        SmtpTransport transport(serverAt(port));
        int sent = 0;
        while (sent < messages && isSent(transport, sent))
            ++sent;
        return sent == messages;
    });
    const auto single = measure("a connection for each message", messages, [&](int port) {
        int sent = 0;
        for (bool isTaken = true; isTaken && sent < messages;) {
            SmtpTransport transport(serverAt(port));
            isTaken = isSent(transport, sent);
            sent += isTaken ? 1 : 0;
        }
        return sent == messages;
    });
    const auto bare = measure("bare libcurl loop, one connection", messages,
                              [&](int port) { return sendBare(port, messages); });

    const auto timesFaster = kept.perSecond / single.perSecond;
    const auto timesSlower = bare.perSecond / kept.perSecond;
    std::printf("\n%.1f times the rate of a connection for each message (wanted: %.0f), "
                "%.2f times slower than the bare loop (allowed: %.1f)\n",
                timesFaster, timesFasterWanted, timesSlower, timesSlowerAllowed);
    return timesFaster >= timesFasterWanted && timesSlower <= timesSlowerAllowed ? 0 : 1;
}
