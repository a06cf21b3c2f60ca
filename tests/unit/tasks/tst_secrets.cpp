// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/secrets.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

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

    static Result<QString> secretOf(const QString &path)
    {
        return secretFrom(path, "CARETAKER_SMTP_PASSWORD_FILE");
    }

    static Result<MailSecret> ask(const MailSettings &mail)
    {
        return mailSecret(mail, [] { return false; });
    }

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("CARETAKER_SMTP_PASSWORD");
        qunsetenv("CARETAKER_SMTP_PASSWORD_FILE");
        qunsetenv("CARETAKER_SMTP_TOKEN");
        qunsetenv("CARETAKER_SMTP_TOKEN_FILE");
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
        const auto password = secretOf(path);
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
        QVERIFY(secretOf(path).error().message.contains(path));
    }

    void anEmptyFileIsRefused()
    {
        const auto path = file("\n", QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(secretOf(path).error().message.contains("empty"));
    }

    void theEnvironmentComesBeforeTheFile()
    {
        qputenv("CARETAKER_SMTP_PASSWORD_FILE",
                file("of the file", QFileDevice::ReadOwner).toUtf8());
        QCOMPARE(ask(withUser())->password, "of the file");
        qputenv("CARETAKER_SMTP_PASSWORD", "of the environment");
        QCOMPARE(ask(withUser())->password, "of the environment");
    }

    void anAccessTokenComesBeforeAPassword()
    {
        qputenv("CARETAKER_SMTP_PASSWORD", "a password");
        qputenv("CARETAKER_SMTP_TOKEN_FILE", file("of the file", QFileDevice::ReadOwner).toUtf8());
        QCOMPARE(ask(withUser())->token, "of the file");
        QCOMPARE(ask(withUser())->password, "");
        qputenv("CARETAKER_SMTP_TOKEN", "of the environment");
        QCOMPARE(ask(withUser())->token, "of the environment");
    }

    void aTokenFileIsNamedByItsOwnVariable()
    {
        qputenv("CARETAKER_SMTP_TOKEN_FILE", m_folder.filePath("missing").toUtf8());
        QVERIFY(ask(withUser()).error().message.contains("CARETAKER_SMTP_TOKEN_FILE"));
    }

    /// What counts is the file at the link's end: that is how secrets are mounted.
    void aLinkIsFollowedToWhatIsChecked_data()
    {
        QTest::addColumn<QFileDevice::Permissions>("permissions");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("to a private file")
            << QFileDevice::Permissions(QFileDevice::ReadOwner) << true;
        QTest::newRow("to an open one")
            << (QFileDevice::ReadOwner | QFileDevice::ReadOther) << false;
    }
    void aLinkIsFollowedToWhatIsChecked()
    {
        QFETCH(QFileDevice::Permissions, permissions);
        QFETCH(bool, isRead);
        const auto link = m_folder.filePath("link");
        QFile::remove(link);
        QVERIFY(QFile::link(file("secret", permissions), link));
        QCOMPARE(secretOf(link).isOk(), isRead);
    }

    void aFileOfSomebodyElseIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("Only root can give a file away.");
        const auto path = file("secret", QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QCOMPARE(chown(path.toLocal8Bit().constData(), 65534, 65534), 0);
        const auto password = secretOf(path);
        QVERIFY(!password);
        QVERIFY2(password.error().message.contains("another user"),
                 qPrintable(password.error().message));
    }

    void aProcessWithASecretLeavesNoCore()
    {
        rlimit cores = {RLIM_INFINITY, RLIM_INFINITY};
        getrlimit(RLIMIT_CORE, &cores);
        cores.rlim_cur = cores.rlim_max;
        setrlimit(RLIMIT_CORE, &cores);
        qputenv("CARETAKER_SMTP_PASSWORD", "a password");
        QVERIFY(ask(withUser()));
        getrlimit(RLIMIT_CORE, &cores);
        QCOMPARE(cores.rlim_cur, rlim_t(0));
    }

    void withoutAUserThereIsNoPassword()
    {
        qputenv("CARETAKER_SMTP_PASSWORD", "of the environment");
        QCOMPARE(ask({})->password, "");
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
