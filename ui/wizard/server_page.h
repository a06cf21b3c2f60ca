// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/postgresql/postgres_errors.h"
#include "wizard/connection_page.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace caretaker {

/// Where the web application's PostgreSQL database is, and who opens it. The password goes to the
/// server and, if that is wanted, to the keychain; nowhere else.
class ServerPage : public ConnectionPage
{
    Q_OBJECT
public:
    explicit ServerPage(Setup &setup);

protected:
    void test() override;
    void confirm() override;
    [[nodiscard]] bool isFilledIn() const override;

private:
    QFormLayout *makeForm();
    void nameFields();
    void takeApart();
    void chooseEntered();
    void keepPassword();
    void lookAgain(ServerRefusal why);
    [[nodiscard]] ServerAddress address() const;
    [[nodiscard]] Result<DatabaseUrl> entered() const;

    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QComboBox *m_encryption;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QMap<QString, QString> m_otherParameters; ///< of a URL that was pasted
};

} // namespace caretaker
