// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mail_presets.h"

#include "theme/spacing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace caretaker {

namespace {

struct Preset
{
    QString name;
    QString title;
    QString host;
    int port;
    QString security;
    QString hint;
};

/// Hosts and ports as the providers' own help pages give them for SMTP submission.
QList<Preset> presets()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {{text("gmail"), text("Gmail"), text("smtp.gmail.com"), 587, text("starttls"),
             MailPresets::tr("Needs an app password of the Google account, not its own password")},
            {text("outlook"), text("Outlook 365"), text("smtp.office365.com"), 587,
             text("starttls"),
             MailPresets::tr("The account must be allowed to send by SMTP (Authenticated SMTP)")},
            {text("relay"), MailPresets::tr("Own relay"), text("localhost"), 25, text("none"),
             MailPresets::tr("A mail server on this machine that takes messages without a login")}};
}

} // namespace

MailPresets::MailPresets(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::related);
    row->addWidget(new QLabel(tr("Fill in for"), this));
    for (const auto &preset : presets()) {
        auto *button = new QPushButton(preset.title, this);
        button->setObjectName(QStringLiteral("preset_") + preset.name);
        button->setAccessibleName(tr("Fill in for %1").arg(preset.title));
        button->setToolTip(preset.hint);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, preset] {
            Q_EMIT chosen({{QStringLiteral("mail.host"), preset.host},
                           {QStringLiteral("mail.port"), QString::number(preset.port)},
                           {QStringLiteral("mail.security"), preset.security}});
        });
        row->addWidget(button);
    }
    row->addStretch();
}

} // namespace caretaker
