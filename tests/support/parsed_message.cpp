// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsed_message.h"

#include "mail_server_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace caretaker::testing {

QJsonObject parsedMessage(const QByteArray &source)
{
    QProcess python;
    python.start(pythonProgram(), {CARETAKER_TEST_SUPPORT "/parsed_message.py"});
    python.write(source);
    python.closeWriteChannel();
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        qFatal("python3 could not read the message: %s %s", qPrintable(python.errorString()),
               python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QStringList mailboxesIn(const QJsonObject &message, const QString &field)
{
    QStringList mailboxes;
    for (const auto mailbox : message.value(field).toArray())
        mailboxes.append(
            QStringLiteral("<%1> <%2>").arg(mailbox[0].toString(), mailbox[1].toString()));
    return mailboxes;
}

QString partOf(const QJsonObject &message, const QString &type)
{
    for (const auto part : message.value(QStringLiteral("parts")).toArray()) {
        if (part[QStringLiteral("type")] == type)
            return part[QStringLiteral("text")].toString().replace("\r\n", "\n");
    }
    return {};
}

} // namespace caretaker::testing
