// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting.h"

#include "records/compliance.h"
#include "settings/setting_text.h"

namespace caretaker {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

const QList<Setting> &allSettings()
{
    using In = SettingSection;
    using Type = SettingType;
    static const QList<Setting> settings{
        {QStringLiteral("timezone"), In::General, Type::TimeZone, QString(), 0, 0,
         SettingText::tr("Time zone"),
         SettingText::tr("Days and schedules are counted in this zone. Empty: the system's.")},
        {QStringLiteral("currency_symbol"), In::General, Type::Text, QStringLiteral("$"), 0, 5,
         SettingText::tr("Currency symbol"), SettingText::tr("Printed before amounts of money.")},
        {QStringLiteral("top_list_size"), In::General, Type::Number, QStringLiteral("5"), 1, 100,
         SettingText::tr("Lines of a list in an e-mail"),
         SettingText::tr(
             "How many lines a list in an e-mail shows before it says how many more there are.")},
        {QStringLiteral("compliance.warning_days"), In::Thresholds, Type::Number,
         QStringLiteral("30"), 1, 365, SettingText::tr("Days before expiry"),
         SettingText::tr(
             "A document that expires within so many days is marked and its people are told.")},
        {QStringLiteral("compliance.warning_days_by_type"), In::Thresholds, Type::NamedNumbers,
         QString(), 1, 365, SettingText::tr("Days before expiry by type"),
         SettingText::tr("Another number of days for some types of documents."), documentTypes()},
        {QStringLiteral("compliance.digest"), In::Thresholds, Type::Switch, QStringLiteral("false"),
         0, 0, SettingText::tr("One e-mail per contractor"),
         SettingText::tr(
             "One e-mail that lists all of a contractor's documents instead of one for each.")},
        {QStringLiteral("compliance.reminder_days"), In::Thresholds, Type::NumberList, QString(), 1,
         365, SettingText::tr("Further reminders"),
         SettingText::tr(
             "Reminds again so many days before a document expires, for example 14,7,1.")},
        {QStringLiteral("compliance.leave_rejected"), In::Thresholds, Type::Switch,
         QStringLiteral("false"), 0, 0, SettingText::tr("Leave rejected documents alone"),
         SettingText::tr("Rejected documents do not become expired.")},
        {QStringLiteral("compliance.restore_renewed"), In::Thresholds, Type::Switch,
         QStringLiteral("false"), 0, 0, SettingText::tr("Restore renewed documents"),
         SettingText::tr(
             "A document that was about to expire and whose date was moved becomes approved "
             "again.")},
        {QStringLiteral("pending_jobs.due_days"), In::Thresholds, Type::Number, QStringLiteral("7"),
         0, 365, SettingText::tr("Days until a job is due"),
         SettingText::tr("The pending jobs reminder lists a job that is due within so many days.")},
        {QStringLiteral("payouts.old_request_days"), In::Thresholds, Type::Number,
         QStringLiteral("7"), 0, 365, SettingText::tr("Days until a payout request is old"),
         SettingText::tr("A contractor whose pending request is older than this is reminded.")},
        {QStringLiteral("stale_jobs.days"), In::Thresholds, Type::Number, QStringLiteral("90"), 1,
         3650, SettingText::tr("Days until a job is stale"),
         SettingText::tr(
             "An open job that nobody has touched for more days than this is cancelled.")},
        {QStringLiteral("stale_jobs.warn_days"), In::Thresholds, Type::Number, QStringLiteral("0"),
         0, 365, SettingText::tr("Warn before closing"),
         SettingText::tr("An e-mail so many days before a stale job is closed; 0: none.")},
        {QStringLiteral("stale_jobs.never_priorities"), In::Thresholds, Type::ChoiceList, QString(),
         0, 0, SettingText::tr("Priorities that are never closed"),
         SettingText::tr("Jobs of these priorities stay open."), words("LOW MEDIUM HIGH URGENT")},
        {QStringLiteral("stale_jobs.never_workspaces"), In::Thresholds, Type::WordList, QString(),
         0, 2000, SettingText::tr("Sites whose jobs are never closed"),
         SettingText::tr(
             "Jobs of these sites (workspaces), given by name or number and separated by "
             "commas, stay open.")},
        {QStringLiteral("runs.max_changes"), In::Schedules, Type::Number, QStringLiteral("1000"), 0,
         10000000, SettingText::tr("Approval limit"),
         SettingText::tr(
             "A scheduled run that would change more rows than this waits for approval.")},
        {QStringLiteral("runs.keep_days"), In::General, Type::Number, QStringLiteral("365"), 1,
         36500, SettingText::tr("Days to keep the history"),
         SettingText::tr("Older runs are forgotten, but for edits and undos.")},
        {QStringLiteral("mail.enabled"), In::Mail, Type::Switch, QStringLiteral("true"), 0, 0,
         SettingText::tr("Send e-mails"), SettingText::tr("Off: everything stays in the outbox.")},
        {QStringLiteral("mail.host"), In::Mail, Type::Host, QString(), 0, 0,
         SettingText::tr("Mail server"),
         SettingText::tr("The SMTP server that takes the e-mails.")},
        {QStringLiteral("mail.port"), In::Mail, Type::Number, QStringLiteral("587"), 1, 65535,
         SettingText::tr("Port"),
         SettingText::tr(
             "Of the mail server: usually 587 with STARTTLS, 465 with TLS, 25 without either.")},
        {QStringLiteral("mail.security"), In::Mail, Type::Choice, QStringLiteral("starttls"), 0, 0,
         SettingText::tr("Security"),
         SettingText::tr(
             "STARTTLS refuses a server that does not offer it; TLS encrypts from the start."),
         words("starttls tls none")},
        {QStringLiteral("mail.user"), In::Mail, Type::Text, QString(), 0, 254,
         SettingText::tr("User name"),
         SettingText::tr("For the mail server. The password is kept elsewhere, in the keychain.")},
        {QStringLiteral("mail.from"), In::Mail, Type::Address, QString(), 0, 0,
         SettingText::tr("Sender"), SettingText::tr("The address that e-mails come from.")},
        {QStringLiteral("mail.reply_to"), In::Mail, Type::Address, QString(), 0, 0,
         SettingText::tr("Reply to"),
         SettingText::tr("The address that answers go to. Empty: the sender.")},
        {QStringLiteral("mail.ca_file"), In::Mail, Type::Path, QString(), 0, 1000,
         SettingText::tr("Certificate authorities"),
         SettingText::tr("A file with the certificates to trust. Empty: the system's.")},
        {QStringLiteral("mail.rate_per_minute"), In::Mail, Type::Number, QStringLiteral("0"), 0,
         100000, SettingText::tr("E-mails per minute"),
         SettingText::tr("At most so many; 0: no limit.")},
        {QStringLiteral("mail.retry_hours"), In::Mail, Type::Number, QStringLiteral("48"), 1, 8760,
         SettingText::tr("Hours to retry"),
         SettingText::tr("How long an e-mail that the server does not take yet is tried again.")},
        {QStringLiteral("schedule.paused_until"), In::Schedules, Type::Moment, QString(), 0, 0,
         SettingText::tr("Paused until"),
         SettingText::tr("No scheduled run starts before this moment, for example "
                         "2026-12-24T18:00:00Z. Empty: scheduling is not paused.")},
        {QStringLiteral("schedule.catch_up"), In::Schedules, Type::Choice, QStringLiteral("once"),
         0, 0, SettingText::tr("Missed moments"),
         SettingText::tr(
             "Once: a missed task is run once afterwards. Skip: it waits for its next moment."),
         words("once skip")},
        {QStringLiteral("schedule.catch_up_hours"), In::Schedules, Type::Number,
         QStringLiteral("24"), 0, 8760, SettingText::tr("Hours to catch up"),
         SettingText::tr("A moment that was missed longer ago is skipped.")},
        {QStringLiteral("schedule.wake_delay_seconds"), In::Schedules, Type::Number,
         QStringLiteral("30"), 0, 3600, SettingText::tr("Seconds to wait after waking up"),
         SettingText::tr("So that the network is there before a task runs.")},
        {QStringLiteral("alerts.email"), In::Alerts, Type::AddressList, QString(), 0, 0,
         SettingText::tr("Who is told of trouble"),
         SettingText::tr("E-mail addresses, separated by commas, that hear of a failed or waiting "
                         "run. Empty: the administrators.")},
        {QStringLiteral("alerts.webhook_url"), In::Alerts, Type::Url, QString(), 0, 2000,
         SettingText::tr("Webhook"),
         SettingText::tr("A URL, for example of a chat, that is called when a run failed or waits "
                         "for approval. Empty: none.")},
        {QStringLiteral("alerts.ping_url"), In::Alerts, Type::Url, QString(), 0, 2000,
         SettingText::tr("Ping"),
         SettingText::tr(
             "A URL that is called after each run that went well, for a service that notices "
             "silence. Empty: none.")},
        {QStringLiteral("log.level"), In::General, Type::Choice, QStringLiteral("info"), 0, 0,
         SettingText::tr("Log level"), SettingText::tr("How much is written to the log."),
         words("debug info warning error")},
        {QStringLiteral("log.keep_days"), In::General, Type::Number, QStringLiteral("30"), 1, 3650,
         SettingText::tr("Days to keep the log"), SettingText::tr("Older log files are removed.")},
    };
    return settings;
}

} // namespace caretaker
