// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_delivery.h"

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

Message testMessage(const MailSettings &settings, const QString &address, Instant now)
{
    Message message;
    message.id = QStringLiteral("test.%1@%2")
                     .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), settings.domain());
    message.date = now;
    message.from = {{}, settings.from};
    if (!settings.replyTo.isEmpty())
        message.replyTo = Mailbox{{}, settings.replyTo};
    message.to = {{}, address};
    message.subject = QStringLiteral("Caretaker test e-mail");
    message.text =
        QStringLiteral("This is a test. Caretaker can send e-mail with %1.").arg(settings.host);
    return message;
}

} // namespace

Result<MailServer> mailServer(const MailSettings &settings,
                              const std::function<bool()> &isCancelled)
{
    const auto password = smtpPassword(settings, isCancelled);
    if (!password)
        return password.error();
    MailServer server;
    server.host = settings.host;
    server.port = settings.port;
    server.security = securityFrom(settings.security);
    server.user = settings.user;
    server.password = *password;
    server.caFile = settings.caFile;
    return server;
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

Result<SendResult> sendTestMessage(const DatabaseUrl &url, const QString &address, Instant now,
                                   const std::function<void(const QString &line)> &listener)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto stored = Settings::read(*connection);
    if (!stored)
        return stored.error();
    auto settings = MailSettings::read(*stored);
    settings.isEnabled = true;
    if (const auto obstacle = settings.obstacle(); !obstacle.isEmpty())
        return Error{ErrorCode::Failed, obstacle, {}};
    const auto server = mailServer(settings, [] { return false; });
    if (!server)
        return server.error();
    SmtpTransport transport(*server, listener);
    return transport.send(testMessage(settings, address, now));
}

} // namespace caretaker
