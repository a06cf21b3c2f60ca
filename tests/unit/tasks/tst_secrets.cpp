// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/secrets.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace caretaker;

/// Where the mail password comes from, and which file is refused.
class SecretsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &content, QFileDevice::Permissions permissions) const
    {
        const auto path = m_folder.filePath("password");
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
            !file.setPermissions(permissions))
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }

    static MailSettings withUser()
    {
        MailSettings mail;
        mail.host = "mail.example.com";
        mail.user = "office";
        return mail;
    }

    static Result<QString> ask(const MailSettings &mail)
    {
        return smtpPassword(mail, [] { return false; });
    }

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("CARETAKER_SMTP_PASSWORD");
        qunsetenv("CARETAKER_SMTP_PASSWORD_FILE");
    }

    void aFileIsReadWhereOnlyItsOwnerMay_data()
    {
        QTest::addColumn<QFileDevice::Permissions>("permissions");
        QTest::addColumn<bool>("isRead");
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QTest::newRow("0600") << owner << true;
        QTest::newRow("0400") << QFileDevice::Permissions(QFileDevice::ReadOwner) << true;
        QTest::newRow("0640") << (owner | QFileDevice::ReadGroup) << false;
        QTest::newRow("0604") << (owner | QFileDevice::ReadOther) << false;
        QTest::newRow("0620") << (owner | QFileDevice::WriteGroup) << false;
    }
    void aFileIsReadWhereOnlyItsOwnerMay()
    {
        QFETCH(QFileDevice::Permissions, permissions);
        QFETCH(bool, isRead);
        const auto path = file("s3cret word \nsecond line\n", permissions);
        const auto password = passwordFrom(path);
        QCOMPARE(password.isOk(), isRead);
        if (isRead) {
            QCOMPARE(*password, "s3cret word ");
        } else {
            QVERIFY(password.error().message.contains("chmod 600 '" + path + "'"));
            QVERIFY(!password.error().message.contains("s3cret"));
        }
    }

    void aFileThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath("missing");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a device") << "/dev/zero";
    }
    void aFileThatIsNoneIsRefused()
    {
        QFETCH(QString, path);
        QVERIFY(passwordFrom(path).error().message.contains(path));
    }

    void anEmptyFileIsRefused()
    {
        const auto path = file("\n", QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(passwordFrom(path).error().message.contains("empty"));
    }

    void theEnvironmentComesBeforeTheFile()
    {
        qputenv("CARETAKER_SMTP_PASSWORD_FILE",
                file("of the file", QFileDevice::ReadOwner).toUtf8());
        QCOMPARE(*ask(withUser()), "of the file");
        qputenv("CARETAKER_SMTP_PASSWORD", "of the environment");
        QCOMPARE(*ask(withUser()), "of the environment");
    }

    void withoutAUserThereIsNoPassword()
    {
        qputenv("CARETAKER_SMTP_PASSWORD", "of the environment");
        QCOMPARE(*ask({}), "");
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
