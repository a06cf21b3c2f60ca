// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace caretaker::testing {

/// A message that a test's mail server has taken.
struct TakenMessage
{
    int connection = 0;
    QString from;
    QStringList to;
    QStringList options; ///< of MAIL FROM
    QByteArray source;
};

/// A mail server of the tests in a process of its own, gone with this object and with this program,
/// however it ends. The test program ends where it cannot be started.
class MailServerProcess
{
public:
    /// aiosmtpd; smtp_server.py says what the options are.
    static MailServerProcess real(const QJsonObject &options = {});

    /// One that misbehaves; scripted_smtp_server.py says how a script is written.
    static MailServerProcess scripted(const QJsonObject &script);

    /// Any program that prints `{"port": N}` and ends when its input does.
    MailServerProcess(const QString &program, const QStringList &arguments);
    MailServerProcess(const MailServerProcess &) = delete;
    MailServerProcess &operator=(const MailServerProcess &) = delete;
    ~MailServerProcess();

    [[nodiscard]] int port() const { return m_port; }

    /// Waits until so many messages were taken.
    [[nodiscard]] QList<TakenMessage> taken(qsizetype count = 1);

    /// Ends the server; all the messages that it ever took.
    [[nodiscard]] QList<TakenMessage> end();

    /// How many connections there were; what happened after the last taken message may be missing.
    [[nodiscard]] int connections();

    /// The logins tried, as `PLAIN right` or `PLAIN wrong`.
    [[nodiscard]] QStringList logins();

private:
    void readLine();
    void readWaiting();

    QProcess m_process;
    int m_port = 0;
    int m_connections = 0;
    QList<TakenMessage> m_taken;
    QStringList m_logins;
};

/// Python as Debian's packages install their modules for.
[[nodiscard]] QString pythonProgram();

/// Makes the certificates of certificates.sh in a folder.
void makeCertificates(const QString &folder);

} // namespace caretaker::testing
