// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/mail_command.h"

#include "base/printable.h"
#include "cli/delivery.h"
#include "clock.h"
#include "mail/smtp_delivery.h"
#include "plan/plan.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caretaker {

namespace {

ExitCode test(const Arguments &arguments, Output &output)
{
    const auto database = arguments.database();
    if (!database)
        return output.fail(database.error());
    const auto address = arguments.words().value(1);
    if (!isUsableAddress(address))
        return output.fail(
            wrongWords(QStringLiteral("\"mail test\" takes an e-mail address to send to"),
                       arguments.words().mid(1)));
    const bool asJson = arguments.has(QStringLiteral("json"));
    QJsonArray dialogue;
    const auto settings = readSettings(*database);
    if (!settings)
        return output.fail(settings.error());
    auto mail = MailSettings::read(*settings);
    mail.isEnabled = true; // a test goes out all the same
    const auto result = sendTestMessage(
        {mail, {}, address, systemNow()},
        [&](const QString &line) {
            dialogue.append(line);
            if (!asJson)
                output.line(line);
        },
        [] { return false; });
    if (!result)
        return output.fail({result.error().code,
                            result.error().message == mail.obstacle()
                                ? withCommand(mail.obstacle(), mail.missing())
                                : result.error().message,
                            {}});
    const bool isSent = result->verdict == SendVerdict::Sent;
    if (asJson)
        output.json(QJsonObject{{QStringLiteral("to"), address},
                                {QStringLiteral("sent"), isSent},
                                {QStringLiteral("answer"), result->answer},
                                {QStringLiteral("advice"), result->advice},
                                {QStringLiteral("dialogue"), dialogue}});
    if (isSent) {
        if (!asJson)
            output.line(QStringLiteral("The mail server has taken the test e-mail to %1.")
                            .arg(printable(address)));
        return ExitCode::Done;
    }
    if (!result->answer.isEmpty())
        output.message(printable(result->answer));
    output.message(printable(result->advice));
    return ExitCode::Failed;
}

} // namespace

Command mailCommand()
{
    return {QStringLiteral("mail"),
            {QStringLiteral("test ADDRESS [--json]")},
            QStringLiteral("Sends a test e-mail, shows the conversation with the mail server, and "
                           "says what is wrong."),
            {{QStringLiteral("json"), {}, QStringLiteral("Print one JSON value.")}},
            2,
            [](const Arguments &arguments, Output &output) {
                if (arguments.words().value(0) == QLatin1String("test"))
                    return test(arguments, output);
                return output.fail(
                    wrongWords(QStringLiteral("\"mail\" takes test ADDRESS"), arguments.words()));
            }};
}

} // namespace caretaker
