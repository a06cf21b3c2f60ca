// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"
#include "program.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>

#include <csignal>

using namespace caretaker;
using namespace caretaker::testing;

/// What the system tells `serve` besides signals: logind of sleep.
class ServeWatchesTest : public QObject, Program
{
    Q_OBJECT

    QProcess m_bus;
    QProcess m_logind;
    QString m_address;

    void tellOfSleep(bool isBeginning)
    {
        auto bus = QDBusConnection::connectToBus(m_address, "tester");
        QDBusInterface logind("org.freedesktop.login1", "/org/freedesktop/login1",
                              "org.freedesktop.DBus.Mock", bus);
        const QDBusReply<void> told =
            logind.call("EmitSignal", "org.freedesktop.login1.Manager", "PrepareForSleep", "b",
                        QVariantList{isBeginning});
        QVERIFY2(told.isValid(), qPrintable(told.error().message()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address",
                                    "--address=unix:dir=" + m_home.path()});
        QVERIFY(m_bus.waitForReadyRead(60000));
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DBUS_SYSTEM_BUS_ADDRESS", m_address);
        m_logind.setProcessEnvironment(environment);
        m_logind.start("/usr/bin/python3", {"-m", "dbusmock", "--template", "logind"});
        QVERIFY(m_logind.waitForStarted());
        auto bus = QDBusConnection::connectToBus(m_address, "tester");
        QVERIFY(bus.isConnected());
        QTRY_VERIFY_WITH_TIMEOUT(bus.interface()->isServiceRegistered("org.freedesktop.login1"),
                                 60000);
    }

    void cleanupTestCase()
    {
        for (auto *process : {&m_logind, &m_bus}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    /// After waking up a run waits for the network; before sleeping there is nothing to wait for.
    void wakingUpReachesTheScheduler_data()
    {
        QTest::addColumn<bool>("isBeginning");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("falling asleep") << true << QByteArray("STATUS=Running send_daily_summary");
        QTest::newRow("waking up") << false << QByteArray("STATUS=Next at ");
    }
    void wakingUpReachesTheScheduler()
    {
        QFETCH(bool, isBeginning);
        QFETCH(QByteArray, next);
        TemporaryDatabase database(Content::Adopted);
        QCOMPARE(runOn(database, {"settings", "set", "schedule.wake_delay_seconds", "3600"}).code,
                 0);
        const auto path = database.filePath("notify");
        const Notices notices(path);
        auto all = environment();
        all.insert("NOTIFY_SOCKET", path);
        all.insert("DBUS_SYSTEM_BUS_ADDRESS", m_address);
        QProcess process;
        process.setProcessEnvironment(all);
        process.start(CARETAKER_BINARY, {"serve", "--database", database.url().text()});
        QVERIFY(notices.waitFor("STATUS=No schedule is on"));

        tellOfSleep(isBeginning);
        if (!isBeginning)
            QVERIFY(notices.waitFor("STATUS=No schedule is on"));
        database.execute("INSERT INTO caretaker_schedules (task, expression, is_enabled, since, "
                         "updated_at, updated_by) VALUES ('send_daily_summary', '* * * * *', 1, "
                         "'2026-01-01 00:00:00', '2026-01-01 00:00:00', 'u@h')");
        ::kill(pid_t(process.processId()), SIGHUP);
        QCOMPARE(notices.next("STATUS=").left(next.size()), next);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(ServeWatchesTest)
#include "tst_serve_watches.moc"
