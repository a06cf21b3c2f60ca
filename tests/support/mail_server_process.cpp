// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_server_process.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker::testing {

namespace {

QString oneLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString pythonProgram()
{
    // Another python3 may come first on the path, without the modules of Debian's packages.
    const QString debian("/usr/bin/python3");
    return QFileInfo::exists(debian) ? debian : QString("python3");
}

void makeCertificates(const QString &folder)
{
    QProcess script;
    script.start(CARETAKER_TEST_SUPPORT "/certificates.sh", {folder});
    if (!script.waitForFinished(-1) || script.exitCode() != 0)
        qFatal("No certificates for the tests: %s", script.readAllStandardError().constData());
}

MailServerProcess MailServerProcess::real(const QJsonObject &options)
{
    return {pythonProgram(), {CARETAKER_TEST_SUPPORT "/smtp_server.py", oneLine(options)}};
}

MailServerProcess MailServerProcess::scripted(const QJsonObject &script)
{
    return {pythonProgram(), {CARETAKER_TEST_SUPPORT "/scripted_smtp_server.py", oneLine(script)}};
}

MailServerProcess::MailServerProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    while (m_port == 0)
        readLine();
}

MailServerProcess::~MailServerProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QList<TakenMessage> MailServerProcess::taken(qsizetype count)
{
    while (m_taken.size() < count)
        readLine();
    readWaiting();
    return m_taken;
}

QList<TakenMessage> MailServerProcess::end()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(-1);
    while (m_process.canReadLine())
        readLine();
    return m_taken;
}

int MailServerProcess::connections()
{
    readWaiting();
    return m_connections;
}

QStringList MailServerProcess::logins()
{
    readWaiting();
    return m_logins;
}

void MailServerProcess::readWaiting()
{
    m_process.waitForReadyRead(0);
    while (m_process.canReadLine())
        readLine();
}

void MailServerProcess::readLine()
{
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning)
            qFatal("The mail server for the tests ended: %s", qPrintable(m_process.program()));
        m_process.waitForReadyRead(60000);
    }
    const auto event = QJsonDocument::fromJson(m_process.readLine()).object();
    if (event.contains("port"))
        m_port = event["port"].toInt();
    if (event.contains("connection"))
        m_connections = event["connection"].toInt();
    if (event.contains("login"))
        m_logins.append(event["login"]["mechanism"].toString() +
                        (event["login"]["right"].toBool() ? " right" : " wrong"));
    if (event.contains("message")) {
        const auto message = event["message"].toObject();
        m_taken.append({message["connection"].toInt(), message["from"].toString(),
                        message["to"].toVariant().toStringList(),
                        message["options"].toVariant().toStringList(),
                        QByteArray::fromBase64(message["source"].toString().toLatin1())});
    }
}

} // namespace caretaker::testing
