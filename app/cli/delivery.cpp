// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/delivery.h"

#include "cli/interrupt.h"
#include "mail/smtp_delivery.h"

namespace caretaker {

Result<Delivery> deliver(const DatabaseUrl &database, const DeliveryRequest &request,
                         Output &output)
{
    const InterruptGuard interrupt;
    const Progress progress{[&](qsizetype done, qsizetype total) { output.progress(done, total); },
                            InterruptGuard::wasInterrupted};
    return OutboxSender(database, systemNow, smtpTransport()).deliver(request, progress);
}

QJsonObject toJson(const Delivery &delivery)
{
    return {{QStringLiteral("sent"), delivery.sent},
            {QStringLiteral("queued"), delivery.queued},
            {QStringLiteral("failed"), delivery.failed}};
}

QString withCommand(const QString &message, const QString &key)
{
    return key.isEmpty() ? message
                         : QStringLiteral("%1 (caretaker settings set %2 …)").arg(message, key);
}

QString obstacleOf(const Delivery &delivery)
{
    return withCommand(delivery.obstacle, delivery.setting);
}

ExitCode tellUndelivered(const Delivery &delivery, Output &output)
{
    if (!delivery.isEnabled || (delivery.queued == 0 && delivery.failed == 0))
        return ExitCode::Done;
    const auto list = QStringLiteral("\"caretaker outbox list\" says why.");
    if (delivery.queued > 0)
        output.message(QStringLiteral("%1 e-mails wait in the outbox. %2")
                           .arg(delivery.queued)
                           .arg(delivery.obstacle.isEmpty() ? list : obstacleOf(delivery)));
    if (delivery.failed > 0)
        output.message(QStringLiteral("%1 e-mails failed. %2").arg(delivery.failed).arg(list));
    return ExitCode::Undelivered;
}

} // namespace caretaker
