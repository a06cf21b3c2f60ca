// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/secrets.h"
#include "wizard/setup_wizard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The mail password from the set-up's page into a real keychain, and back to who sends. Runs under
/// with_keyring.sh.
class SetUpPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("CARETAKER_SMTP_PASSWORD");
        qunsetenv("CARETAKER_SMTP_PASSWORD_FILE");
    }

    void whatIsStoredInTheSetUpIsWhatTheSenderFinds()
    {
        const QTemporaryDir folder;
        const auto url = DatabaseUrl::fromPath(folder.filePath("embedded.sqlite3"));
        SetupWizard wizard({url, url, {}}, [] { return at("2026-11-22T14:30:00Z"); });
        wizard.show();
        const auto field = [&](const char *name) { return wizard.findChild<QLineEdit *>(name); };
        const auto *next = wizard.findChild<QPushButton *>("wizardNext");
        wizard.findChild<QRadioButton *>("choice_empty")->click();
        wizard.next();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int(SetupWizard::Mail), 60000);
        QTRY_VERIFY(next->isEnabled());
        field("setting_mail.host")->setText("mail.example.com");
        field("setting_mail.user")->setText("office");
        field("setting_mail.from")->setText("office@example.com");
        field("mailPassword")->setText(QString::fromUtf8("pässwörd ✓"));
        wizard.findChild<QPushButton *>("storePasswordButton")->click();
        QTRY_COMPARE(field("mailPassword")->text(), QString()); // it is in the keychain
        wizard.next();
        QTRY_COMPARE(wizard.currentId(), int(SetupWizard::Schedules));

        const auto settings = MailSettings::read(expectOk(readSettings(url)));
        const auto secret = expectOk(mailSecret(settings, [] { return false; }));
        QCOMPARE(secret.password, QString::fromUtf8("pässwörd ✓"));
        QFile file(url.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(QString::fromUtf8("pässwörd ✓").toUtf8()));
    }
};

QTEST_MAIN(SetUpPasswordTest)
#include "tst_set_up_password.moc"
