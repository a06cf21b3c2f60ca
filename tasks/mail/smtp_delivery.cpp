// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_delivery.h"

#include "mail/outgoing.h"
#include "mail/secrets.h"
#include "mail/smtp_transport.h"

#include <QUuid>

namespace caretaker {

namespace {

MailSecurity securityFrom(const QString &setting)
{
    if (setting == QLatin1String("tls"))
        return MailSecurity::Tls;
    if (setting == QLatin1String("none"))
        return MailSecurity::None;
    return MailSecurity::StartTls;
}

MailServer serverOf(const MailSettings &settings, const MailSecret &secret)
{
    MailServer server;
    server.host = settings.host;
    server.port = settings.port;
    server.security = securityFrom(settings.security);
    server.user = settings.user;
    server.password = secret.password;
    server.token = secret.token;
    server.caFile = settings.caFile;
    return server;
}

Message messageFor(const TestMessage &test)
{
    OutboxEntry entry;
    entry.messageId =
        QStringLiteral("test.%1@%2")
            .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), test.settings.domain());
    entry.createdAt = test.now;
    entry.toAddress = test.address;
    entry.subject = QStringLiteral("Caretaker test e-mail");
    entry.body = QStringLiteral("This is a test. Caretaker can send e-mail with %1.")
                     .arg(test.settings.host);
    return messageOf(entry, test.settings);
}

} // namespace

Result<MailServer> mailServer(const MailSettings &settings,
                              const std::function<bool()> &isCancelled)
{
    const auto secret = mailSecret(settings, isCancelled);
    if (!secret)
        return secret.error();
    return serverOf(settings, *secret);
}

TransportFactory smtpTransport()
{
    return [](const MailSettings &settings,
              const std::function<bool()> &isCancelled) -> Result<std::unique_ptr<MailTransport>> {
        const auto server = mailServer(settings, isCancelled);
        if (!server)
            return server.error();
        return std::unique_ptr<MailTransport>(std::make_unique<SmtpTransport>(*server));
    };
}

Result<SendResult> sendTestMessage(const TestMessage &test,
                                   const std::function<void(const QString &line)> &listener,
                                   const std::function<bool()> &isCancelled)
{
    auto settings = test.settings;
    settings.isEnabled = true;
    if (const auto obstacle = settings.obstacle(); !obstacle.isEmpty())
        return Error{ErrorCode::Failed, obstacle, {}};
    const auto secret = test.password.isEmpty() ? mailSecret(settings, isCancelled)
                                                : Result<MailSecret>(MailSecret{test.password, {}});
    if (!secret)
        return secret.error();
    SmtpTransport transport(serverOf(settings, *secret), listener);
    return transport.send(messageFor(test));
}

} // namespace caretaker
