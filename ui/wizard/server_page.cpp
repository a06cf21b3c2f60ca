// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/server_page.h"

#include "database/postgresql/server_password.h"
#include "settings/server_secret.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "wizard/connection_test.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace caretaker {

namespace {

const auto sslMode = QStringLiteral("sslmode");

} // namespace

ServerPage::ServerPage(Setup &setup)
    : ConnectionPage(setup, tr("The web application's PostgreSQL database"))
    , m_host(new QLineEdit(QStringLiteral("localhost"), this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_encryption(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the system's keychain"), this))
{
    m_port->setRange(1, 65535);
    m_port->setValue(ServerAddress::defaultPort);
    m_encryption->addItem(tr("Where the server offers it"), QStringLiteral("prefer"));
    m_encryption->addItem(tr("Always"), QStringLiteral("require"));
    m_encryption->addItem(tr("Always, and only with that very server"),
                          QStringLiteral("verify-full"));
    m_encryption->addItem(tr("Never"), QStringLiteral("disable"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    nameFields();
    content()->addLayout(makeForm());
    content()->addWidget(connectionTest());
    content()->addStretch();

    connect(m_host, &QLineEdit::editingFinished, this, &ServerPage::takeApart);
    for (auto *field : {m_host, m_database, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ServerPage::forget);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerPage::forget);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ServerPage::forget);
    connect(connectionTest(), &ConnectionTest::refused, this, &ServerPage::lookAgain);
}

void ServerPage::nameFields()
{
    m_host->setObjectName(QStringLiteral("serverHost"));
    m_host->setToolTip(tr("A name or an address, or a socket's folder. A whole postgresql:// "
                          "address may be pasted here."));
    m_port->setObjectName(QStringLiteral("serverPort"));
    m_database->setObjectName(QStringLiteral("serverDatabase"));
    m_user->setObjectName(QStringLiteral("serverUser"));
    m_encryption->setObjectName(QStringLiteral("serverEncryption"));
    m_password->setObjectName(QStringLiteral("serverPassword"));
    m_password->setPlaceholderText(tr("Empty: PGPASSWORD or the file ~/.pgpass"));
    m_keep->setObjectName(QStringLiteral("keepPasswordBox"));
    m_keep->setToolTip(tr("Otherwise it is forgotten when Caretaker ends. It is never in the "
                          "database's address or in a file of Caretaker's."));
}

QFormLayout *ServerPage::makeForm()
{
    auto *place = new QHBoxLayout;
    place->setSpacing(spacing::related);
    place->addWidget(m_host, 1);
    auto *port = new QLabel(tr("P&ort"), this);
    port->setBuddy(m_port);
    place->addWidget(port);
    place->addWidget(m_port);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::inner);
    form->setVerticalSpacing(spacing::related);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Host"), place);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_host);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Encryption"), m_encryption);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keep);
    return form;
}

void ServerPage::takeApart()
{
    const auto url = DatabaseUrl::parse(m_host->text().trimmed());
    if (!url || url->kind() != DatabaseUrl::Kind::Postgres)
        return;
    const auto &server = url->server();
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_database->setText(server.database);
    m_user->setText(server.user);
    m_otherParameters = server.parameters;
    const auto mode = m_encryption->findData(m_otherParameters.take(sslMode));
    m_encryption->setCurrentIndex(std::max(mode, 0));
}

ServerAddress ServerPage::address() const
{
    ServerAddress server;
    server.host = m_host->text().trimmed();
    server.port = m_port->value();
    server.database = m_database->text().trimmed();
    server.user = m_user->text().trimmed();
    server.parameters = m_otherParameters;
    server.parameters.insert(sslMode, m_encryption->currentData().toString());
    return server;
}

Result<DatabaseUrl> ServerPage::entered() const
{
    return DatabaseUrl::parse(address().toUrl());
}

bool ServerPage::isFilledIn() const
{
    return !m_database->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty();
}

void ServerPage::test()
{
    const auto url = entered();
    if (!url) {
        fail(url.error());
        return;
    }
    setServerPassword(url->server(), m_password->text());
    connectionTest()->test(*url);
}

void ServerPage::lookAgain(ServerRefusal why)
{
    switch (why) {
    case ServerRefusal::NoPassword:
    case ServerRefusal::WrongPassword:
        m_password->setFocus();
        return;
    case ServerRefusal::NoSuchDatabase:
        m_database->setFocus();
        return;
    case ServerRefusal::NoSuchUser:
    case ServerRefusal::UserRefused:
        m_user->setFocus();
        return;
    case ServerRefusal::NoEncryption:
    case ServerRefusal::Untrusted:
        m_encryption->setFocus();
        return;
    case ServerRefusal::UnknownHost:
    case ServerRefusal::NobodyAnswers:
    case ServerRefusal::NoSocket:
    case ServerRefusal::Silence:
        m_host->setFocus();
        return;
    case ServerRefusal::NoRoute:
    case ServerRefusal::NotFromHere:
    case ServerRefusal::Full:
    case ServerRefusal::Starting:
    case ServerRefusal::Other:
        return;
    }
}

void ServerPage::confirm()
{
    if (m_keep->isChecked() && !m_password->text().isEmpty())
        keepPassword();
    else
        chooseEntered();
}

void ServerPage::keepPassword()
{
    work<Status>(
        tr("Storing the password in the keychain"),
        [server = address(), password = m_password->text()](const Progress &) {
            return Result<Status>(storeServerPassword(server, password));
        },
        [this](const Status &stored) {
            if (stored) {
                chooseEntered();
                return;
            }
            m_keep->setChecked(false);
            banner()->tell(Tone::Notice, QStringLiteral("warning"),
                           tr("%1 Next goes on without: the password is then known until "
                              "Caretaker ends.")
                               .arg(stored.error().message));
        });
}

void ServerPage::chooseEntered()
{
    if (const auto url = entered())
        chooseTested(*url);
}

} // namespace caretaker
