// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outbox_command.h"

#include "base/printable.h"
#include "cli/delivery.h"
#include "mail/outbox.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace caretaker {

namespace {

/// What a word of the command works on.
struct Request
{
    DatabaseUrl database;
    qint64 id = 0; ///< for those that take one
    bool asJson = false;
    bool isDryRun = false;
};

QJsonObject toJson(const OutboxEntry &entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("run"), entry.runId ? QJsonValue(*entry.runId) : QJsonValue()},
            {QStringLiteral("to"), entry.toAddress},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("state"), entry.state},
            {QStringLiteral("attempts"), entry.attempts},
            {QStringLiteral("last_error"), entry.lastError},
            {QStringLiteral("created_at"), toIso(entry.createdAt)}};
}

QJsonValue momentToJson(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(toIso(*moment)) : QJsonValue();
}

QJsonObject detailsToJson(const OutboxEntry &entry)
{
    auto json = toJson(entry);
    json.insert(QStringLiteral("to_name"), entry.toName);
    json.insert(QStringLiteral("body"), entry.body);
    json.insert(QStringLiteral("last_answer"), entry.lastAnswer);
    json.insert(QStringLiteral("next_attempt_at"), momentToJson(entry.nextAttemptAt));
    json.insert(QStringLiteral("sent_at"), momentToJson(entry.sentAt));
    json.insert(QStringLiteral("message_id"),
                entry.messageId.isEmpty() ? QJsonValue() : QJsonValue(entry.messageId));
    return json;
}

QStringList listAsText(const QList<OutboxEntry> &entries)
{
    if (entries.isEmpty())
        return {QStringLiteral("The outbox is empty")};
    QList<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("RUN"), QStringLiteral("TO"),
                             QStringLiteral("SUBJECT"), QStringLiteral("STATE"),
                             QStringLiteral("ATTEMPTS"), QStringLiteral("LAST ERROR")}};
    for (const auto &entry : entries)
        rows.append({QString::number(entry.id),
                     entry.runId ? QString::number(*entry.runId) : QStringLiteral("-"),
                     printable(entry.toAddress), printable(entry.subject), printable(entry.state),
                     QString::number(entry.attempts), printable(entry.lastError)});
    return alignColumns(rows);
}

QStringList detailsAsText(const OutboxEntry &entry)
{
    const auto moment = [](const std::optional<Instant> &at) {
        return at ? toDateTime(*at).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"))
                  : QStringLiteral("-");
    };
    QList<QStringList> facts{
        {QStringLiteral("E-mail"), QString::number(entry.id)},
        {QStringLiteral("Run"), entry.runId ? QString::number(*entry.runId) : QStringLiteral("-")},
        {QStringLiteral("To"),
         QStringLiteral("%1 <%2>").arg(printable(entry.toName), printable(entry.toAddress))},
        {QStringLiteral("Subject"), printable(entry.subject)},
        {QStringLiteral("State"), printable(entry.state)},
        {QStringLiteral("Attempts"), QString::number(entry.attempts)},
        {QStringLiteral("Queued"), moment(entry.createdAt)},
        {QStringLiteral("Next attempt"), moment(entry.nextAttemptAt)},
        {QStringLiteral("Sent"), moment(entry.sentAt)},
        {QStringLiteral("Message-ID"), printable(entry.messageId)}};
    if (!entry.lastError.isEmpty())
        facts.append({QStringLiteral("Last error"), printable(entry.lastError)});
    if (!entry.lastAnswer.isEmpty())
        facts.append({QStringLiteral("Server said"), printable(entry.lastAnswer)});
    auto lines = alignColumns(facts);
    lines.append(QString());
    for (const auto &line : entry.body.split(u'\n'))
        lines.append(printable(line));
    return lines;
}

ExitCode list(const Request &request, Output &output)
{
    const auto entries = readOutbox(request.database);
    if (!entries)
        return output.fail(entries.error());
    if (!request.asJson) {
        output.lines(listAsText(*entries));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const auto &entry : *entries)
        array.append(toJson(entry));
    output.json(array);
    return ExitCode::Done;
}

ExitCode show(const Request &request, Output &output)
{
    const auto entry = readOutboxEntry(request.database, request.id);
    if (!entry)
        return output.fail(entry.error());
    if (request.asJson)
        output.json(detailsToJson(*entry));
    else
        output.lines(detailsAsText(*entry));
    return ExitCode::Done;
}

ExitCode showWaiting(const Request &request, Output &output)
{
    const auto entries = readOutbox(request.database);
    if (!entries)
        return output.fail(entries.error());
    const auto waiting =
        std::count_if(entries->begin(), entries->end(), [](const OutboxEntry &entry) {
            return entry.state == toStored(OutboxState::Queued) ||
                   entry.state == toStored(OutboxState::Deferred);
        });
    if (request.asJson)
        output.json(toJson(Delivery{0, waiting, 0}));
    else
        output.line(QStringLiteral("DRY RUN - %1 e-mails would be sent").arg(waiting));
    return ExitCode::Done;
}

ExitCode send(const Request &request, Output &output)
{
    if (request.isDryRun)
        return showWaiting(request, output);
    const auto delivery = deliver(request.database, {.isUrgent = true}, output);
    if (!delivery)
        return output.fail(delivery.error());
    if (request.asJson)
        output.json(toJson(*delivery));
    else
        output.line(QStringLiteral("E-mails sent: %1, waiting: %2, failed: %3")
                        .arg(delivery->sent)
                        .arg(delivery->queued)
                        .arg(delivery->failed));
    if (!delivery->isEnabled)
        output.message(obstacleOf(*delivery));
    return tellUndelivered(*delivery, output);
}

/// What would be refused is refused here, too; else the entry as it is.
ExitCode showOne(const Request &request, QString (*refusal)(const OutboxEntry &),
                 const QString &what, Output &output)
{
    const auto entry = readOutboxEntry(request.database, request.id);
    if (!entry)
        return output.fail(entry.error());
    if (const auto reason = refusal(*entry); !reason.isEmpty())
        return output.fail({ErrorCode::Failed, reason, {}});
    if (request.asJson)
        output.json(detailsToJson(*entry));
    else
        output.line(QStringLiteral("DRY RUN - E-mail %1 to %2 would be %3: %4")
                        .arg(QString::number(entry->id), printable(entry->toAddress), what,
                             printable(entry->subject)));
    return ExitCode::Done;
}

ExitCode retry(const Request &request, Output &output)
{
    if (request.isDryRun)
        return showOne(request, refusalToRetry, QStringLiteral("tried again"), output);
    if (auto queued = retryOutboxEntry(request.database, request.id, systemNow()); !queued)
        return output.fail(queued.error());
    const auto delivery =
        deliver(request.database, {.scope = {{}, request.id}, .isUrgent = true}, output);
    if (!delivery)
        return output.fail(delivery.error());
    const auto entry = readOutboxEntry(request.database, request.id);
    if (!entry)
        return output.fail(entry.error());
    if (request.asJson)
        output.json(detailsToJson(*entry));
    else
        output.line(QStringLiteral("E-mail %1: %2").arg(entry->id).arg(printable(entry->state)));
    if (!entry->lastError.isEmpty())
        output.message(printable(entry->lastError));
    return tellUndelivered(*delivery, output);
}

ExitCode cancel(const Request &request, Output &output)
{
    if (request.isDryRun)
        return showOne(request, refusalToCancel, QStringLiteral("cancelled"), output);
    if (auto cancelled = cancelOutboxEntry(request.database, request.id, systemNow()); !cancelled)
        return output.fail(cancelled.error());
    if (request.asJson)
        return show(request, output);
    output.line(QStringLiteral("E-mail %1: cancelled").arg(request.id));
    return ExitCode::Done;
}

/// A word that may follow "outbox".
struct Verb
{
    QString name;
    bool takesId = false;
    bool changes = false; ///< and so takes --dry-run
    ExitCode (*run)(const Request &, Output &) = nullptr;
};

const QList<Verb> &verbs()
{
    static const QList<Verb> all{{QStringLiteral("list"), false, false, list},
                                 {QStringLiteral("show"), true, false, show},
                                 {QStringLiteral("send"), false, true, send},
                                 {QStringLiteral("retry"), true, true, retry},
                                 {QStringLiteral("cancel"), true, true, cancel}};
    return all;
}

ExitCode runVerb(const Verb &verb, const Arguments &arguments, Output &output)
{
    const auto database = arguments.database();
    if (!database)
        return output.fail(database.error());
    Request request{*database, 0, arguments.has(QStringLiteral("json")),
                    arguments.has(QStringLiteral("dry-run"))};
    if (request.isDryRun && !verb.changes)
        return output.fail(usageError(
            QStringLiteral("--dry-run goes with send, retry ID and cancel ID: \"outbox %1\" only "
                           "shows.")
                .arg(verb.name)));
    bool isNumber = false;
    request.id = arguments.words().value(1).toLongLong(&isNumber);
    if (verb.takesId && !isNumber)
        return output.fail(usageError(QStringLiteral("\"outbox %1\" takes the number of an e-mail; "
                                                     "\"caretaker outbox list\" shows them.")
                                          .arg(verb.name)));
    return verb.run(request, output);
}

} // namespace

Command outboxCommand()
{
    return {
        QStringLiteral("outbox"),
        {QStringLiteral("[list] [--json]"), QStringLiteral("show ID [--json]"),
         QStringLiteral("send [--dry-run] [--json]"),
         QStringLiteral("retry ID [--dry-run] [--json]"),
         QStringLiteral("cancel ID [--dry-run] [--json]")},
        QStringLiteral("Shows the e-mails, newest first, or one of them; sends all that wait, "
                       "tries one again that was deferred or failed, cancels one that has not "
                       "gone."),
        {{QStringLiteral("json"), {}, QStringLiteral("Print one JSON value.")},
         {QStringLiteral("dry-run"),
          {},
          QStringLiteral("With send, retry and cancel: show what would be done; do nothing.")}},
        2,
        [](const Arguments &arguments, Output &output) {
            const auto &words = arguments.words();
            const auto name = words.value(0, QStringLiteral("list"));
            for (const auto &verb : verbs()) {
                if (verb.name == name && words.size() <= (verb.takesId ? 2 : 1))
                    return runVerb(verb, arguments, output);
            }
            return output.fail(usageError(
                QStringLiteral("\"outbox\" takes list, show ID, send, retry ID or cancel ID, not "
                               "\"%1\".")
                    .arg(printable(words.join(u' ')))));
        }};
}

} // namespace caretaker
