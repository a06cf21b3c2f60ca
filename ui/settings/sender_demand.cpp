// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sender_demand.h"

#include "mail/mail_settings.h"
#include "settings/setting_field.h"

#include <algorithm>

namespace caretaker {

void demandSender(const QList<SettingField *> &fields)
{
    const auto sender = std::find_if(fields.begin(), fields.end(), [](const auto *field) {
        return field->setting().key == QLatin1String("mail.from");
    });
    Q_ASSERT(sender != fields.end());
    const auto look = [fields, sender = *sender] {
        QMap<QString, QString> values;
        for (const auto *field : fields)
            values.insert(field->setting().key, field->text());
        const auto mail = MailSettings::read(Settings(values));
        sender->setObjection(
            mail.lacksSender()
                ? SettingField::tr(
                      "A mail server takes nothing without a sender: enter an address.")
                : QString());
    };
    for (auto *field : fields)
        QObject::connect(field, &SettingField::edited, *sender, look);
}

} // namespace caretaker
