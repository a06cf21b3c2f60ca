// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting.h"

#include "records/compliance.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("caretaker::Setting", text);
}

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
         translated("Time zone"),
         translated("Days and schedules are counted in this zone. Empty: the system's.")},
        {QStringLiteral("currency_symbol"), In::General, Type::Text, QStringLiteral("$"), 0, 5,
         translated("Currency symbol"), translated("Printed before amounts of money.")},
        {QStringLiteral("top_list_size"), In::General, Type::Number, QStringLiteral("5"), 1, 100,
         translated("Lines of top lists"),
         translated(
             "How many lines a list in an e-mail shows before it says how many more there are.")},
        {QStringLiteral("compliance.warning_days"), In::Thresholds, Type::Number,
         QStringLiteral("30"), 1, 365, translated("Days before expiry"),
         translated(
             "A document that expires within so many days is marked by check_compliance_expiry.")},
        {QStringLiteral("compliance.warning_days_by_type"), In::Thresholds, Type::NamedNumbers,
         QString(), 1, 365, translated("Days before expiry by type"),
         translated("Another number of days for some types of documents, for example "
                    "INSURANCE=60,CONTRACT=90."),
         documentTypes()},
        {QStringLiteral("compliance.digest"), In::Thresholds, Type::Switch, QStringLiteral("false"),
         0, 0, translated("One e-mail per contractor"),
         translated(
             "One e-mail that lists all of a contractor's documents instead of one for each.")},
        {QStringLiteral("compliance.reminder_days"), In::Thresholds, Type::NumberList, QString(), 1,
         365, translated("Further reminders"),
         translated("Reminds again so many days before a document expires, for example 14,7,1.")},
        {QStringLiteral("compliance.leave_rejected"), In::Thresholds, Type::Switch,
         QStringLiteral("false"), 0, 0, translated("Leave rejected documents alone"),
         translated("Rejected documents do not become expired.")},
        {QStringLiteral("compliance.restore_renewed"), In::Thresholds, Type::Switch,
         QStringLiteral("false"), 0, 0, translated("Restore renewed documents"),
         translated("A document that was about to expire and whose date was moved becomes approved "
                    "again.")},
        {QStringLiteral("pending_jobs.due_days"), In::Thresholds, Type::Number, QStringLiteral("7"),
         0, 365, translated("Days until a job is due"),
         translated("A pending job that is due within so many days is listed by "
                    "send_pending_jobs_reminder.")},
        {QStringLiteral("payouts.old_request_days"), In::Thresholds, Type::Number,
         QStringLiteral("7"), 0, 365, translated("Days until a payout request is old"),
         translated("A contractor whose pending request is older than this is told by "
                    "send_payout_reminders.")},
        {QStringLiteral("stale_jobs.days"), In::Thresholds, Type::Number, QStringLiteral("90"), 1,
         3650, translated("Days until a job is stale"),
         translated("An open job that nobody has touched for more days than this is cancelled by "
                    "auto_close_stale_jobs.")},
        {QStringLiteral("stale_jobs.warn_days"), In::Thresholds, Type::Number, QStringLiteral("0"),
         0, 365, translated("Warn before closing"),
         translated("An e-mail so many days before a stale job is closed; 0: none.")},
        {QStringLiteral("stale_jobs.never_priorities"), In::Thresholds, Type::ChoiceList, QString(),
         0, 0, translated("Priorities that are never closed"),
         translated("Jobs of these priorities stay open."), words("LOW MEDIUM HIGH URGENT")},
        {QStringLiteral("stale_jobs.never_workspaces"), In::Thresholds, Type::WordList, QString(),
         0, 2000, translated("Workspaces that are never closed"),
         translated("Jobs of these workspaces, given by name or number, stay open.")},
        {QStringLiteral("runs.max_changes"), In::Schedules, Type::Number, QStringLiteral("1000"), 0,
         10000000, translated("Approval limit"),
         translated("A scheduled run that would change more rows than this waits for approval.")},
        {QStringLiteral("runs.keep_days"), In::General, Type::Number, QStringLiteral("365"), 1,
         36500, translated("Days to keep the history"), translated("Older runs are forgotten.")},
        {QStringLiteral("mail.enabled"), In::Mail, Type::Switch, QStringLiteral("true"), 0, 0,
         translated("Send e-mails"), translated("Off: everything stays in the outbox.")},
        {QStringLiteral("mail.host"), In::Mail, Type::Host, QString(), 0, 0,
         translated("Mail server"), translated("The SMTP server that takes the e-mails.")},
        {QStringLiteral("mail.port"), In::Mail, Type::Number, QStringLiteral("587"), 1, 65535,
         translated("Port"),
         translated(
             "Of the mail server: usually 587 with STARTTLS, 465 with TLS, 25 without either.")},
        {QStringLiteral("mail.security"), In::Mail, Type::Choice, QStringLiteral("starttls"), 0, 0,
         translated("Security"),
         translated(
             "starttls refuses a server that does not offer it; tls encrypts from the start."),
         words("starttls tls none")},
        {QStringLiteral("mail.user"), In::Mail, Type::Text, QString(), 0, 254,
         translated("User name"),
         translated("For the mail server. The password is kept elsewhere, in the keychain.")},
        {QStringLiteral("mail.from"), In::Mail, Type::Address, QString(), 0, 0,
         translated("Sender"), translated("The address that e-mails come from.")},
        {QStringLiteral("mail.reply_to"), In::Mail, Type::Address, QString(), 0, 0,
         translated("Reply to"), translated("The address that answers go to. Empty: the sender.")},
        {QStringLiteral("mail.ca_file"), In::Mail, Type::Path, QString(), 0, 1000,
         translated("Certificate authorities"),
         translated("A file with the certificates to trust. Empty: the system's.")},
        {QStringLiteral("mail.rate_per_minute"), In::Mail, Type::Number, QStringLiteral("0"), 0,
         100000, translated("E-mails per minute"), translated("At most so many; 0: no limit.")},
        {QStringLiteral("mail.retry_hours"), In::Mail, Type::Number, QStringLiteral("48"), 1, 8760,
         translated("Hours to retry"),
         translated("How long an e-mail that the server does not take yet is tried again.")},
        {QStringLiteral("schedule.paused_until"), In::Schedules, Type::Moment, QString(), 0, 0,
         translated("Paused until"), translated("No scheduled run starts before this moment.")},
        {QStringLiteral("schedule.catch_up"), In::Schedules, Type::Choice, QStringLiteral("once"),
         0, 0, translated("Missed moments"),
         translated(
             "once: a missed task is run once afterwards; skip: it waits for its next moment."),
         words("once skip")},
        {QStringLiteral("schedule.catch_up_hours"), In::Schedules, Type::Number,
         QStringLiteral("24"), 0, 8760, translated("Hours to catch up"),
         translated("A moment that was missed longer ago is skipped.")},
        {QStringLiteral("schedule.wake_delay_seconds"), In::Schedules, Type::Number,
         QStringLiteral("30"), 0, 3600, translated("Seconds to wait after waking up"),
         translated("So that the network is there before a task runs.")},
        {QStringLiteral("alerts.email"), In::Alerts, Type::AddressList, QString(), 0, 0,
         translated("Who is told of trouble"),
         translated("Hears of a failed or waiting run. Empty: the administrators.")},
        {QStringLiteral("alerts.webhook_url"), In::Alerts, Type::Url, QString(), 0, 2000,
         translated("Webhook"), translated("Called when a run failed or waits.")},
        {QStringLiteral("alerts.ping_url"), In::Alerts, Type::Url, QString(), 0, 2000,
         translated("Ping"),
         translated("Called after each run that went well, for a service that notices silence.")},
        {QStringLiteral("log.level"), In::General, Type::Choice, QStringLiteral("info"), 0, 0,
         translated("Log level"), translated("How much is written to the log."),
         words("debug info warning error")},
        {QStringLiteral("log.keep_days"), In::General, Type::Number, QStringLiteral("30"), 1, 3650,
         translated("Days to keep the log"), translated("Older log files are removed.")},
    };
    return settings;
}

} // namespace caretaker
