// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/keychain.h"
#include "mail/secrets.h"

#include <QProcess>
#include <QtConcurrent>
#include <QtTest>

using namespace caretaker;

/// The mail password in a real keychain. Runs under with_keyring.sh.
class KeychainTest : public QObject
{
    Q_OBJECT

    static MailSettings of(const QString &user)
    {
        MailSettings mail;
        mail.host = "mail.example.com";
        mail.user = user;
        return mail;
    }

    static QString entryOf(const QString &user) { return keychainEntry("mail.example.com", user); }

    static Result<QString> passwordOf(const QString &user)
    {
        const auto secret = mailSecret(of(user), [] { return false; });
        return secret ? Result<QString>(secret->password) : Result<QString>(secret.error());
    }

    /// Locks all that the service has, as it does when a session is locked.
    static void lock()
    {
        QProcess locking;
        locking.start("dbus-send",
                      {"--session", "--print-reply", "--dest=org.freedesktop.secrets",
                       "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                       "array:objpath:/org/freedesktop/secrets/collection/login"});
        QVERIFY(locking.waitForFinished());
        QCOMPARE(locking.exitCode(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("CARETAKER_SMTP_PASSWORD");
        qunsetenv("CARETAKER_SMTP_PASSWORD_FILE");
    }

    void aPasswordIsStoredFoundReplacedAndRemoved_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << "abcd efgh ijkl mnop";
        QTest::newRow("beyond ASCII") << QString::fromUtf8("pässwörd ✓ 🔑");
        QTest::newRow("signs") << "'\"\\ $(id) % & <>";
        QTest::newRow("long") << QString(2000, u'x');
    }
    void aPasswordIsStoredFoundReplacedAndRemoved()
    {
        QFETCH(QString, password);
        QVERIFY(writeKeychain(entryOf("office"), "an older one"));
        QVERIFY(writeKeychain(entryOf("office"), password));
        QCOMPARE(*passwordOf("office"), password);
        QVERIFY(writeKeychain(entryOf("office"), {}));
        const auto gone = passwordOf("office");
        QVERIFY(!gone);
        QVERIFY(gone.error().message.startsWith("The keychain gives no password for office"));
    }

    void eachUserHasTheirOwn()
    {
        QVERIFY(writeKeychain(entryOf("ann"), "of Ann"));
        QVERIFY(writeKeychain(entryOf("bob"), "of Bob"));
        QCOMPARE(*passwordOf("ann"), "of Ann");
        QCOMPARE(*passwordOf("bob"), "of Bob");
        QVERIFY(!passwordOf("eve"));
    }

    void whatIsNotThereCanBeRemoved() { QVERIFY(writeKeychain(entryOf("nobody"), {})); }

    void anyThreadMayAsk()
    {
        QVERIFY(writeKeychain(entryOf("ann"), "of Ann"));
        const auto asked = QtConcurrent::run([] { return *passwordOf("ann"); });
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result(), "of Ann");
    }

    /// Last: nothing here can unlock it again.
    void aLockedKeychainSaysSoAndGivesNothing()
    {
        QVERIFY(writeKeychain(entryOf("ann"), "of Ann"));
        lock();
        const auto password = passwordOf("ann");
        QVERIFY(!password);
        QVERIFY2(password.error().message.contains("Unlock it"),
                 qPrintable(password.error().message));
        QVERIFY(!password.error().message.contains("of Ann"));
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
