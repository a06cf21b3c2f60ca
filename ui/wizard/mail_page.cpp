// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/mail_page.h"

#include "base/printable.h"
#include "settings/mail_presets.h"
#include "settings/mail_test.h"
#include "settings/sender_demand.h"
#include "settings/setting_field.h"
#include "theme/spacing.h"
#include "widgets/banner.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace caretaker {

MailPage::MailPage(Setup &setup)
    : StepPage(setup, tr("E-mail"),
               tr("Which server takes the e-mails of the tasks. Until there is one they wait in "
                  "the outbox."))
    , m_area(new QScrollArea(this))
{
    m_area->setObjectName(QStringLiteral("mailArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_area, 1);
    setSkipHint(tr("Skip leaves e-mail as it is. File → Settings… sets it up later."));
}

void MailPage::initializePage()
{
    cleanupPage();
    m_area->setWidget(makeContent());
    work<Settings>(
        tr("Reading the settings"),
        [url = setup().session->url](const Progress &) { return readSettings(url); },
        [this](const Settings &settings) {
            m_isRead = true;
            for (auto *field : std::as_const(m_fields))
                field->setText(settings.value(field->setting().key));
            Q_EMIT completeChanged();
        });
}

void MailPage::cleanupPage()
{
    StepPage::cleanupPage();
    m_isRead = false;
    m_fields.clear();
    delete m_area->takeWidget();
}

QWidget *MailPage::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, spacing::related, 0);
    layout->setSpacing(spacing::inner);
    auto *presets = new MailPresets(content);
    connect(presets, &MailPresets::chosen, this, &MailPage::fillIn);
    layout->addWidget(presets);
    for (const auto *key : {"mail.host", "mail.port", "mail.security", "mail.user", "mail.from"}) {
        auto *field = new SettingField(*findSetting(QString::fromLatin1(key)), content);
        connect(field, &SettingField::edited, this, &QWizardPage::completeChanged);
        layout->addWidget(field);
        m_fields.append(field);
    }
    demandSender(m_fields);
    m_test = new MailTest(
        *setup().session, [this] { return MailSettings::read(Settings(entered())); }, content);
    layout->addWidget(m_test);
    layout->addStretch();
    connect(
        m_test, &MailTest::grew, this,
        [this] { m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum()); },
        Qt::QueuedConnection); // when it is laid out
    return content;
}

void MailPage::fillIn(const QMap<QString, QString> &values)
{
    for (auto *field : std::as_const(m_fields)) {
        const auto value = values.constFind(field->setting().key);
        if (value != values.constEnd())
            field->setText(*value);
    }
    Q_EMIT completeChanged();
}

QMap<QString, QString> MailPage::entered() const
{
    QMap<QString, QString> values;
    for (const auto *field : m_fields)
        values.insert(field->setting().key, field->text());
    return values;
}

bool MailPage::isFilledIn() const
{
    return m_isRead && std::all_of(m_fields.begin(), m_fields.end(),
                                   [](const auto *field) { return field->isAccepted(); });
}

void MailPage::begin()
{
    for (auto *field : std::as_const(m_fields)) {
        if (field->hasObjection()) {
            m_area->ensureWidgetVisible(field);
            field->setFocus();
            return;
        }
    }
    if (m_test->hasPassword()) {
        banner()->tell(Tone::Notice, QStringLiteral("warning"),
                       tr("The password is not stored. Store it in the keychain, or clear its "
                          "field."));
        return;
    }
    const auto values = entered();
    work<Done>(
        tr("Storing the settings"),
        [url = setup().session->url, values, now = setup().now()](const Progress &) {
            return changeSettings(url, values, now);
        },
        [this, host = values.value(QStringLiteral("mail.host"))](const Done &) {
            tellServer(host);
            goOn();
        });
}

void MailPage::tellServer(const QString &host)
{
    if (host.isEmpty()) {
        tellDone(tr("No mail server is set: e-mails wait in the outbox until there is one."),
                 Tone::Notice);
        return;
    }
    switch (m_test->outcome()) {
    case MailTest::Outcome::Taken:
        tellDone(
            tr("E-mails go to the server %1. It has taken the test e-mail.").arg(printable(host)));
        return;
    case MailTest::Outcome::NotTested:
        tellDone(tr("E-mails go to the server %1. That has not been tested.").arg(printable(host)),
                 Tone::Notice);
        return;
    case MailTest::Outcome::Failed:
        tellDone(tr("E-mails go to the server %1, but the test e-mail failed. %2")
                     .arg(printable(host), m_test->failure()),
                 Tone::Notice);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
