// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_settings.h"

#include "mail/mail_text.h"
#include "settings/setting_text.h"

#include <QUrl>

namespace caretaker {

MailSettings MailSettings::read(const Settings &settings)
{
    MailSettings mail;
    mail.isEnabled = settings.isOn(QStringLiteral("mail.enabled"));
    mail.host = settings.value(QStringLiteral("mail.host"));
    mail.port = settings.number(QStringLiteral("mail.port"));
    mail.security = settings.value(QStringLiteral("mail.security"));
    mail.user = settings.value(QStringLiteral("mail.user"));
    mail.from = settings.value(QStringLiteral("mail.from"));
    mail.replyTo = settings.value(QStringLiteral("mail.reply_to"));
    mail.caFile = settings.value(QStringLiteral("mail.ca_file"));
    mail.ratePerMinute = settings.number(QStringLiteral("mail.rate_per_minute"));
    mail.retry = std::chrono::hours(settings.number(QStringLiteral("mail.retry_hours")));
    return mail;
}

QString MailSettings::missing() const
{
    if (!isEnabled)
        return QStringLiteral("mail.enabled");
    if (host.isEmpty())
        return QStringLiteral("mail.host");
    return from.isEmpty() ? QStringLiteral("mail.from") : QString();
}

QString MailSettings::obstacle() const
{
    const auto key = missing();
    if (key.isEmpty())
        return {};
    const auto text =
        !isEnabled ? MailText::tr("E-mail is switched off. Switch it on in the settings: %1.")
        : host.isEmpty()
            ? MailText::tr("No mail server is set. Name it in the settings: %1.")
            : MailText::tr("No sender is set. Give the address that e-mails come from in the "
                           "settings: %1.");
    return text.arg(settingTitle(key));
}

QString MailSettings::domain() const
{
    const auto ascii = QUrl::toAce(from.section(u'@', -1));
    return ascii.isEmpty() ? QStringLiteral("localhost") : QString::fromLatin1(ascii);
}

} // namespace caretaker
