// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_settings.h"
#include "mail/mail_transport.h"
#include "mail/smtp_delivery.h"
#include "session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ProgressRow;

/// The mail password, which goes to the keychain and nowhere else, and a test e-mail with what is
/// entered, stored or not: the conversation with the server as it happens, and in plain words what
/// is wrong.
class MailTest : public QWidget
{
    Q_OBJECT
public:
    /// `entered` gives the settings as they stand in the fields.
    MailTest(Session &session, std::function<MailSettings()> entered, QWidget *parent = nullptr);
    ~MailTest() override;

    /// Whether a password stands in its field, which nothing keeps.
    [[nodiscard]] bool hasPassword() const;

    /// How far what is entered now has been tried.
    enum class Outcome { NotTested, Taken, Failed };
    [[nodiscard]] Outcome outcome() const;
    /// Of a test that has failed: why, and what to do.
    [[nodiscard]] const QString &failure() const { return m_failure; }

Q_SIGNALS:
    /// There is more to see at its lower end.
    void grew();
    /// E-mails that waited for it can go.
    void passwordStored();

private:
    QLayout *makePasswordRow();
    QLayout *makeTestRow();
    void storePassword();
    void showStored();
    [[nodiscard]] QString address() const;
    void showWhetherToSend();
    [[nodiscard]] QString whatIsMissing() const;
    void send();
    void showLine(const QString &line);
    void showResult(const TestMessage &tested);

    Session &m_session;
    std::function<MailSettings()> m_entered;
    std::optional<MailSettings> m_tested; ///< what the last test was made with
    QString m_failure;                    ///< of that test; empty where the server took the e-mail
    QLineEdit *m_password;
    QPushButton *m_store;
    QLineEdit *m_address;
    QPushButton *m_send;
    Banner *m_banner;
    ProgressRow *m_progress;
    QPlainTextEdit *m_dialogue;
    std::unique_ptr<OperationFor<Done>> m_storing;
    std::unique_ptr<OperationFor<SendResult>> m_sending;
};

} // namespace caretaker
