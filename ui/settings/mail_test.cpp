// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mail_test.h"

#include "base/printable.h"
#include "mail/keychain.h"
#include "plan/plan.h"
#include "presentation/direction.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/fixed_text_box.h"
#include "widgets/heading.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace caretaker {

MailTest::MailTest(Session &session, std::function<MailSettings()> entered, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_entered(std::move(entered))
    , m_password(new QLineEdit(this))
    , m_store(new QPushButton(tr("Store in the keychain"), this))
    , m_address(new QLineEdit(this))
    , m_send(new QPushButton(tr("Send test e-mail"), this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressRow(this))
    , m_dialogue(new FixedTextBox(this))
{
    m_dialogue->setObjectName(QStringLiteral("testDialogue"));
    m_dialogue->setAccessibleName(tr("Conversation with the mail server"));
    m_dialogue->setMaximumBlockCount(2000); // a server may talk without end
    layOutAsCode(m_dialogue->document());
    m_dialogue->setMinimumHeight(fontMetrics().height() * 10);
    m_dialogue->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addLayout(makePasswordRow());
    layout->addSpacing(spacing::related);
    layout->addLayout(makeTestRow());
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_dialogue);
}

MailTest::~MailTest() = default;

QLayout *MailTest::makePasswordRow()
{
    m_password->setObjectName(QStringLiteral("mailPassword"));
    m_password->setLayoutDirection(Qt::LeftToRight);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the mail server"));
    m_store->setObjectName(QStringLiteral("storePasswordButton"));
    m_store->setToolTip(tr("For the server and the user name above. Empty removes it."));
    m_store->setAutoDefault(false);
    connect(m_store, &QPushButton::clicked, this, &MailTest::storePassword);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_tested.reset(); });
    auto *label = new QLabel(tr("Password"), this);
    label->setBuddy(m_password);
    auto *help = new Note(this);
    help->setWordWrap(true);
    help->setText(tr("Kept in the system's keychain, not in the database. On a server without one: "
                     "the variable CARETAKER_SMTP_PASSWORD_FILE names a file that only you can "
                     "read."));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_password, 1);
    row->addWidget(m_store);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(help);
    return column;
}

QLayout *MailTest::makeTestRow()
{
    m_address->setObjectName(QStringLiteral("testAddress"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setAccessibleName(tr("Address for the test e-mail"));
    m_send->setObjectName(QStringLiteral("sendTestButton"));
    m_send->setToolTip(tr("With the settings as they are entered here, stored or not"));
    m_send->setAutoDefault(false);
    connect(m_address, &QLineEdit::textChanged, this, &MailTest::showWhetherToSend);
    showWhetherToSend();
    connect(m_address, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, &MailTest::send);
    auto *label = new QLabel(m_address->accessibleName(), this);
    label->setBuddy(m_address);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_address, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(label);
    column->addLayout(row);
    return column;
}

bool MailTest::hasPassword() const
{
    return !m_password->text().isEmpty();
}

void MailTest::storePassword()
{
    const auto settings = m_entered();
    m_store->setEnabled(false);
    m_storing = m_session.runner.start<Done>([entry = keychainEntry(settings.host, settings.user),
                                              password = m_password->text()](const Progress &) {
        return writeKeychain(entry, password);
    });
    connect(m_storing.get(), &Operation::finished, this, &MailTest::showStored);
}

void MailTest::showStored()
{
    const auto stored = m_storing->result();
    m_store->setEnabled(true);
    if (!stored) {
        m_banner->tellFailure(stored.error());
        return;
    }
    m_banner->tell(Tone::Ok, QStringLiteral("ok"),
                   m_password->text().isEmpty() ? tr("The password was removed from the keychain.")
                                                : tr("The password is in the keychain."));
    m_password->clear();
    Q_EMIT passwordStored();
}

QString MailTest::address() const
{
    return m_address->text().trimmed();
}

void MailTest::showWhetherToSend()
{
    m_send->setEnabled(!m_sending && isUsableAddress(address()));
}

MailTest::Outcome MailTest::outcome() const
{
    if (m_sending || m_tested != m_entered())
        return Outcome::NotTested;
    return m_failure.isEmpty() ? Outcome::Taken : Outcome::Failed;
}

QString MailTest::whatIsMissing() const
{
    const auto settings = m_entered();
    if (settings.host.isEmpty())
        return tr("Enter the mail server above first.");
    if (settings.from.isEmpty())
        return tr("Enter the sender above first.");
    return {};
}

void MailTest::send()
{
    m_banner->clear();
    m_dialogue->clear();
    m_dialogue->hide();
    if (const auto missing = whatIsMissing(); !missing.isEmpty()) {
        m_banner->tell(Tone::Notice, QStringLiteral("warning"), missing);
        Q_EMIT grew();
        return;
    }
    const TestMessage test{m_entered(), m_password->text(), address(), m_session.clock()};
    m_sending =
        m_session.runner.start<SendResult>([test, view = QPointer(this)](const Progress &progress) {
            // The dialog may be closed while the server is still talking.
            const auto listener = [view](const QString &line) {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [view, line] {
                        if (view)
                            view->showLine(line);
                    },
                    Qt::QueuedConnection);
            };
            return sendTestMessage(test, listener, progress.isCancelled);
        });
    showWhetherToSend();
    m_progress->follow(m_sending.get(), tr("Talking to the mail server"));
    Q_EMIT grew();
    connect(m_sending.get(), &Operation::finished, this, [this, test] { showResult(test); });
}

void MailTest::showLine(const QString &line)
{
    if (m_dialogue->isHidden()) {
        m_dialogue->show();
        Q_EMIT grew();
    }
    constexpr int marker = 2; // "> " or "< ", which stays at the left whatever follows it
    m_dialogue->appendPlainText(line.left(marker) + isolated(printable(line.mid(marker))));
}

void MailTest::showResult(const TestMessage &tested)
{
    const auto result = m_sending->result();
    m_sending.release()->deleteLater(); // it is the sender
    showWhetherToSend();
    m_tested = tested.settings;
    m_failure = !result                                ? result.error().message
                : result->verdict == SendVerdict::Sent ? QString()
                                                       : result->advice;
    if (!result)
        m_banner->tellFailure(result.error());
    else if (m_failure.isEmpty())
        m_banner->tell(Tone::Ok, QStringLiteral("ok"),
                       tr("The mail server has taken the test e-mail to %1.").arg(tested.address));
    else
        m_banner->tell(Tone::Danger, QStringLiteral("error"), m_failure);
    Q_EMIT grew();
}

} // namespace caretaker
