// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/compliance_words.h"

#include "base/printable.h"
#include "rules/words.h"

namespace caretaker {

namespace {

bool isExpired(const CheckedDocument &checked)
{
    return checked.finding == Finding::Expired;
}

/// `Insurance 'Liability 2026'`
QString nameOf(const CheckedDocument &checked)
{
    return QStringLiteral("%1 '%2'").arg(printable(documentTypeInWords(checked.document.type)),
                                         printable(checked.document.name));
}

QString expiryOf(const CheckedDocument &checked)
{
    return checked.document.expiry.toString(Qt::ISODate);
}

} // namespace

QString notificationTitle(const CheckedDocument &checked)
{
    return isExpired(checked) ? QStringLiteral("Compliance Document Expired")
                              : QStringLiteral("Compliance Document Expiring Soon");
}

QString notificationMessage(const CheckedDocument &checked)
{
    return isExpired(checked)
               ? QStringLiteral("Your %1 has expired. Please renew it.").arg(nameOf(checked))
               : QStringLiteral("Your %1 expires on %2. Please renew it.")
                     .arg(nameOf(checked), expiryOf(checked));
}

QString emailSubject(const CheckedDocument &checked)
{
    return isExpired(checked) ? QStringLiteral("URGENT: Compliance Document Expired")
                              : QStringLiteral("Compliance Document Expiring Soon");
}

QString emailBody(const CheckedDocument &checked)
{
    const auto expired = isExpired(checked);
    const auto text =
        QStringLiteral("%1\n"
                       "\n"
                       "  Document type:  %2\n"
                       "  Document:       %3\n"
                       "  %4     %5\n"
                       "\n"
                       "%6\n")
            .arg(expired ? QStringLiteral("this compliance document of yours has expired:")
                         : QStringLiteral("this compliance document of yours expires soon:"),
                 printable(documentTypeInWords(checked.document.type)),
                 printable(checked.document.name),
                 expired ? QStringLiteral("Expired on:") : QStringLiteral("Expires on:"),
                 expiryOf(checked),
                 expired ? QStringLiteral("Please renew it and upload the new document as soon as "
                                          "possible.")
                         : QStringLiteral("Please renew it and upload the new document before "
                                          "that date."));
    return letterTo(*checked.document.contractor, text);
}

QString digestSubject()
{
    return QStringLiteral("Compliance Documents Need Attention");
}

QString digestLine(const CheckedDocument &checked)
{
    return (isExpired(checked) ? QStringLiteral("  • EXPIRED: %1, expired on %2\n")
                               : QStringLiteral("  • Expiring soon: %1, expires on %2\n"))
        .arg(nameOf(checked), expiryOf(checked));
}

QString digestBody(const Person &reader, const QList<EmailPart> &lines)
{
    QString list;
    for (const auto &line : lines)
        list += line.text;
    return letterTo(reader, QStringLiteral("these compliance documents of yours need attention:\n"
                                           "\n"
                                           "%1"
                                           "\n"
                                           "Please renew them and upload the new documents.\n")
                                .arg(list));
}

} // namespace caretaker
