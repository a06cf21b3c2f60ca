// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_transport.h"

#include "base/printable.h"
#include "mail/email_address.h"
#include "mail/mail_text.h"
#include "mail/message_source.h"
#include "mail/smtp_verdict.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>

#include <curl/curl.h>

namespace caretaker {

namespace {

struct Release
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

void startLibrary()
{
    static const auto started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(started)
}

/// Empty where the host is none.
QByteArray urlOf(const MailServer &server)
{
    QUrl url;
    url.setScheme(server.security == MailSecurity::Tls ? QStringLiteral("smtps")
                                                       : QStringLiteral("smtp"));
    url.setHost(server.host.trimmed(), QUrl::StrictMode);
    url.setPort(server.port);
    return url.host().isEmpty() ? QByteArray() : url.toEncoded();
}

SmtpFailure certificateFailure(CURL *handle)
{
    // Of OpenSSL: X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED,
    // X509_V_ERR_UNSPECIFIED.
    constexpr long notYetValid = 9;
    constexpr long hasExpired = 10;
    constexpr long unspecified =
        1; // as long as libcurl has not gone past its comparison of the names
    long verified = 0;
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &verified);
    if (verified == notYetValid || verified == hasExpired)
        return SmtpFailure::CertificateExpired;
    return verified == unspecified ? SmtpFailure::CertificateOfAnother
                                   : SmtpFailure::CertificateUntrusted;
}

SmtpFailure failureOf(CURLcode code, CURL *handle, const SmtpConversation &conversation)
{
    switch (code) {
    case CURLE_OK:
        return SmtpFailure::None;
    case CURLE_URL_MALFORMAT:
    case CURLE_COULDNT_RESOLVE_HOST:
        return SmtpFailure::UnknownHost;
    case CURLE_COULDNT_CONNECT:
        return SmtpFailure::NotConnected;
    case CURLE_OPERATION_TIMEDOUT:
        return SmtpFailure::TimedOut;
    case CURLE_USE_SSL_FAILED:
        return SmtpFailure::NoStartTls;
    case CURLE_PEER_FAILED_VERIFICATION:
        return certificateFailure(handle);
    case CURLE_SSL_CACERT_BADFILE:
        return SmtpFailure::CaFileUnusable;
    case CURLE_SSL_CONNECT_ERROR:
        return SmtpFailure::TlsFailed;
    case CURLE_LOGIN_DENIED:
        return SmtpFailure::NoCommonLogin;
    default:
        break;
    }
    return conversation.reply().code == 0 && code != CURLE_WEIRD_SERVER_REPLY &&
                   !conversation.isEndless()
               ? SmtpFailure::Dropped
               : SmtpFailure::NotSmtp;
}

} // namespace

class SmtpTransport::Session
{
public:
    Session(MailServer server, DialogueListener listener)
        : m_server(std::move(server))
        , m_conversation(m_server, std::move(listener))
    {
        startLibrary();
        m_handle.reset(curl_easy_init());
        if (!m_handle)
            qFatal("libcurl cannot be used.");
        m_isReady = setUp();
    }

    SendResult send(const Message &message)
    {
        const auto from = EmailAddress::parse(message.from.address);
        if (!from)
            return withoutServer(SendVerdict::Unreachable, message.from.address,
                                 MailText::tr("The sender's address cannot be. Correct it in the "
                                              "mail settings."));
        const auto replyTo = message.replyTo ? EmailAddress::parse(message.replyTo->address) : from;
        if (!replyTo)
            return withoutServer(SendVerdict::Unreachable, message.replyTo->address,
                                 MailText::tr("The address for replies cannot be. Correct it in "
                                              "the mail settings."));
        const auto to = EmailAddress::parse(message.to.address);
        if (!to)
            return withoutServer(SendVerdict::Refused, message.to.address,
                                 MailText::tr("This is not one e-mail address. Correct the "
                                              "recipient's address."));
        if (!m_isReady)
            return withoutServer(SendVerdict::Unreachable, m_server.host,
                                 MailText::tr("This is no name of a mail server. Correct it in the "
                                              "mail settings."));
        m_needsUtf8 =
            from->isInternational() || to->isInternational() || replyTo->isInternational();
        m_source = composed(message);
        return handOver(from->wire(), to->wire());
    }

private:
    template<typename T>
    bool set(CURLoption option, T value)
    {
        return curl_easy_setopt(m_handle.get(), option, value) == CURLE_OK;
    }

    bool setUp()
    {
        const auto url = urlOf(m_server);
        return !url.isEmpty() && set(CURLOPT_URL, url.constData()) &&
               set(CURLOPT_PROTOCOLS_STR, "smtp,smtps") &&
               // No variable of the environment decides where mail goes.
               set(CURLOPT_PROXY, "") && set(CURLOPT_NOSIGNAL, 1L) && setUpProtection() &&
               setUpTimeouts() && setUpLogin() && set(CURLOPT_UPLOAD, 1L) &&
               set(CURLOPT_READFUNCTION, &Session::read) && set(CURLOPT_READDATA, this) &&
               set(CURLOPT_HEADERFUNCTION, &Session::goOn) && set(CURLOPT_HEADERDATA, this) &&
               set(CURLOPT_DEBUGFUNCTION, &Session::follow) && set(CURLOPT_DEBUGDATA, this) &&
               set(CURLOPT_VERBOSE, 1L) && set(CURLOPT_ERRORBUFFER, m_words.data());
    }

    bool setUpProtection()
    {
        const auto ca = m_server.caFile.toLocal8Bit();
        return set(CURLOPT_USE_SSL,
                   long(m_server.security == MailSecurity::None ? CURLUSESSL_NONE
                                                                : CURLUSESSL_ALL)) &&
               set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2)) &&
               set(CURLOPT_SSL_VERIFYPEER, 1L) && set(CURLOPT_SSL_VERIFYHOST, 2L) &&
               (ca.isEmpty() || (set(CURLOPT_CAINFO, ca.constData()) &&
                                 set<const char *>(CURLOPT_CAPATH, nullptr)));
    }

    bool setUpTimeouts()
    {
        const auto answer = static_cast<long>(m_server.answerTimeout.count());
        return set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_server.connectTimeout.count())) &&
               set(CURLOPT_SERVER_RESPONSE_TIMEOUT, answer) && set(CURLOPT_LOW_SPEED_LIMIT, 1L) &&
               set(CURLOPT_LOW_SPEED_TIME, answer) &&
               set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_server.wholeTimeout.count()));
    }

    bool setUpLogin()
    {
        if (m_server.user.isEmpty())
            return true;
        const bool hasUser = set(CURLOPT_USERNAME, m_server.user.toUtf8().constData());
        // A token is no password: it goes by XOAUTH2 or not at all.
        if (!m_server.token.isEmpty())
            return hasUser && set(CURLOPT_XOAUTH2_BEARER, m_server.token.toUtf8().constData()) &&
                   set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
        return hasUser && set(CURLOPT_PASSWORD, m_server.password.toUtf8().constData());
    }

    SendResult withoutServer(SendVerdict verdict, const QString &value, const QString &advice) const
    {
        return {verdict, m_conversation.shown(value.toUtf8()), advice};
    }

    SendResult handOver(const QByteArray &from, const QByteArray &to)
    {
        const std::unique_ptr<curl_slist, Release> recipients(
            curl_slist_append(nullptr, ('<' + to + '>').constData()));
        set(CURLOPT_MAIL_FROM, ('<' + from + '>').constData());
        set(CURLOPT_MAIL_RCPT, recipients.get());
        set(CURLOPT_INFILESIZE_LARGE, curl_off_t(m_source.size()));
        auto code = perform();
        // A kept connection can have ended without a sign. Before the sender was answered nothing
        // of the message has gone: a new connection may take it.
        const bool wasStale = isOnKeptConnection() && code != CURLE_OK &&
                              m_conversation.stage() <= SmtpStage::Sender &&
                              m_conversation.reply().code == 0 && code != CURLE_OPERATION_TIMEDOUT;
        if (wasStale)
            code = perform();
        set<curl_slist *>(CURLOPT_MAIL_RCPT, nullptr);
        return resultOf({failure(code), stage(), m_conversation.reply(), libraryWords(code),
                         m_conversation.hasLogin()},
                        m_server);
    }

    CURLcode perform()
    {
        m_read = 0;
        m_words.front() = '\0';
        m_isStopped = false;
        m_conversation.begin();
        return curl_easy_perform(m_handle.get());
    }

    bool isOnKeptConnection() const
    {
        long opened = 0;
        curl_easy_getinfo(m_handle.get(), CURLINFO_NUM_CONNECTS, &opened);
        return opened == 0;
    }

    /// A connection that says nothing has got past connecting.
    SmtpStage stage() const
    {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(m_handle.get(), CURLINFO_CONNECT_TIME_T, &microseconds);
        const auto stage = m_conversation.stage();
        return stage == SmtpStage::Connecting && microseconds > 0 ? SmtpStage::Greeting : stage;
    }

    SmtpFailure failure(CURLcode code) const
    {
        return m_isStopped ? SmtpFailure::NoSmtpUtf8
                           : failureOf(code, m_handle.get(), m_conversation);
    }

    QString libraryWords(CURLcode code) const
    {
        if (code == CURLE_OK)
            return {};
        return m_conversation.shown(m_words.front() != '\0' ? m_words.data()
                                                            : curl_easy_strerror(code));
    }

    static std::size_t read(char *buffer, std::size_t size, std::size_t count, void *session)
    {
        auto &self = *static_cast<Session *>(session);
        const auto octets = qMin(qsizetype(size * count), self.m_source.size() - self.m_read);
        std::copy_n(self.m_source.constData() + self.m_read, octets, buffer);
        self.m_read += octets;
        return static_cast<std::size_t>(octets);
    }

    /// Is called after each line of the server; 0 ends the connection. Before the recipient is
    /// named to a server that could only misunderstand it: libcurl would send it all the same.
    static std::size_t goOn(char *, std::size_t size, std::size_t count, void *session)
    {
        auto &self = *static_cast<Session *>(session);
        const auto &conversation = self.m_conversation;
        if (conversation.isEndless())
            return 0;
        self.m_isStopped = self.m_needsUtf8 && !conversation.isInternational() &&
                           conversation.stage() == SmtpStage::Sender &&
                           conversation.reply().code == 250;
        return self.m_isStopped ? 0 : size * count;
    }

    static int follow(CURL *, curl_infotype type, char *octets, std::size_t size, void *session)
    {
        auto &conversation = static_cast<Session *>(session)->m_conversation;
        const auto length = qsizetype(size);
        if (type == CURLINFO_HEADER_OUT)
            conversation.sent(QByteArray(octets, length));
        else if (type == CURLINFO_HEADER_IN)
            conversation.received(QByteArray(octets, length));
        else if (type == CURLINFO_DATA_OUT)
            conversation.sentContent(length);
        return 0;
    }

    MailServer m_server;
    SmtpConversation m_conversation;
    QByteArray m_source;
    qsizetype m_read = 0;
    bool m_needsUtf8 = false;
    bool m_isStopped = false; ///< by goOn()
    bool m_isReady = false;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    /// Last, so that it goes first: it points to the others.
    std::unique_ptr<CURL, Release> m_handle;
};

SmtpTransport::SmtpTransport(MailServer server, DialogueListener listener)
    : m_session(std::make_unique<Session>(std::move(server), std::move(listener)))
{
}

SmtpTransport::~SmtpTransport() = default;

SendResult SmtpTransport::send(const Message &message)
{
    return m_session->send(message);
}

} // namespace caretaker
