// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"
#include "program.h"

#include <QSaveFile>

#include <csignal>

using namespace caretaker;
using namespace caretaker::testing;

/// `serve` while the clock on the wall does what clocks do: the real program under libfaketime,
/// which adds the seconds in a file to the system's clock. The other clock, by which timers go,
/// is left alone.
class FaketimeServeTest : public QObject, Program
{
    Q_OBJECT

    static constexpr auto task = "send_daily_summary";

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<QProcess> m_process;

    static Instant realNow()
    {
        return std::chrono::time_point_cast<Instant::duration>(std::chrono::system_clock::now());
    }

    void setClock(const QByteArray &iso) const
    {
        const auto ahead =
            std::chrono::floor<std::chrono::seconds>(at(iso.constData()) - realNow());
        QSaveFile file(m_database->filePath("clock")); // never read half written
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(ahead.count() < 0 ? "" : "+") + QByteArray::number(ahead.count()));
        QVERIFY(file.commit());
    }

    void signal(int number) const { ::kill(pid_t(m_process->processId()), number); }

    bool isStopped() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(m_process->processId()));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(") T ");
    }

    /// From that moment on, with no other schedule than this one, which began at `since`.
    void serve(const QByteArray &from, const QString &expression, const QString &since)
    {
        m_database->execute("INSERT INTO caretaker_schedules (task, expression, is_enabled, since, "
                            "updated_at, updated_by) VALUES (?, ?, 1, ?, ?, 'u@h')",
                            {task, expression, since, since});
        setClock(from);
        auto all = environment();
        all.insert("LD_PRELOAD", CARETAKER_FAKETIME);
        all.insert("FAKETIME_TIMESTAMP_FILE", m_database->filePath("clock"));
        all.insert("FAKETIME_NO_CACHE", "1");
        all.insert("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        all.insert("FAKETIME_FORCE_MONOTONIC_FIX", "0"); // timed waits would end at once
        all.insert("NO_FAKE_STAT", "1");
        all.insert("NOTIFY_SOCKET", m_database->filePath("notify"));
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(all);
        m_process->start(CARETAKER_BINARY, {"serve", "--database", m_database->url().text()});
    }

    bool isNext(const QByteArray &when) const
    {
        return m_notices->waitFor("STATUS=Next at " + when);
    }

    /// Each run: the moment that it was for, and what it says about it.
    QStringList runs() const
    {
        return m_database->rows("SELECT m.moment, m.state, r.outcome FROM caretaker_runs r "
                                "JOIN caretaker_moments m ON m.run_id = r.id ORDER BY r.id");
    }

    static QString ran(const char *when)
    {
        return QString(when) + QStringLiteral("|done|succeeded");
    }

    /// What the run's log says about being late; empty for one that is on time.
    QString noteOfRun(int id) const
    {
        const auto run = runOn(*m_database, {"runs", "show", QString::number(id), "--json"}).json();
        for (const auto &entry : run["log"].toArray()) {
            if (const auto text = entry.toObject()["message"].toString(); text.startsWith("Late"))
                return text;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer wants to be the first library that is loaded");
#endif
        if (!QFile::exists(CARETAKER_FAKETIME))
            QSKIP("libfaketime is not installed");
    }

    void init()
    {
        m_database = std::make_unique<TemporaryDatabase>(Content::Adopted);
        m_notices = std::make_unique<Notices>(m_database->filePath("notify"));
        for (const auto &[key, value] :
             {std::pair("timezone", "UTC"), {"schedule.wake_delay_seconds", "0"}})
            QCOMPARE(runOn(*m_database, {"settings", "set", key, value}).code, 0);
    }

    void cleanup()
    {
        signal(SIGTERM);
        QVERIFY(m_process->waitForFinished(60000));
        QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process->exitCode(), 0);
    }

    /// The look at the clock that was arranged for the first moment comes after the sleep.
    void momentsMissedInASleepAreMadeUpForByOneRun()
    {
        serve("2026-03-10T07:59:40Z", "0 * * * *", "2026-03-10 07:30:00");
        QVERIFY(isNext("2026-03-10T08:00:00Z"));
        signal(SIGSTOP);
        QTRY_VERIFY(isStopped());
        setClock("2026-03-10T11:30:20Z");
        signal(SIGCONT);
        QVERIFY(isNext("2026-03-10T12:00:00Z"));
        QCOMPARE(runs(), QStringList{ran("2026-03-10 11:00:00")});
        const auto note = noteOfRun(1);
        QVERIFY2(note.startsWith("Late by 30 min"), qPrintable(note));
        QVERIFY2(note.contains("asleep"), qPrintable(note));
        QVERIFY2(note.endsWith("Earlier moments that were missed as well: 3."), qPrintable(note));
    }

    void aMomentIsOnTimeThenMissedByAJumpForwardAndNotRepeatedByOneBack()
    {
        serve("2026-03-10T08:59:50Z", "0 9 * * *", "2026-03-10 08:30:00");
        QVERIFY(isNext("2026-03-11T09:00:00Z"));
        const auto onTime = ran("2026-03-10 09:00:00");
        QCOMPARE(runs(), QStringList{onTime});
        QCOMPARE(noteOfRun(1), QString());

        setClock("2026-03-10T08:00:10Z"); // back by an hour
        signal(SIGHUP);
        QVERIFY(isNext("2026-03-10T09:00:00Z"));
        setClock("2026-03-10T09:00:01Z"); // and to the same moment again
        signal(SIGHUP);
        QVERIFY(isNext("2026-03-11T09:00:00Z"));
        QCOMPARE(runs(), QStringList{onTime});

        setClock("2026-03-11T08:50:00Z");
        signal(SIGHUP);
        QVERIFY(isNext("2026-03-11T09:00:00Z"));
        setClock("2026-03-11T09:50:20Z"); // forward by an hour
        signal(SIGHUP);
        QVERIFY(isNext("2026-03-12T09:00:00Z"));
        QCOMPARE(runs(), QStringList({onTime, ran("2026-03-11 09:00:00")}));
        const auto note = noteOfRun(2);
        QVERIFY2(note.startsWith("Late by 50 min"), qPrintable(note));
        QVERIFY2(note.contains("its clock was put forward"), qPrintable(note));
    }

    /// It looks at the clock and the database every minute at least.
    void theTimeZoneIsChangedMeanwhile_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("told by SIGHUP") << true;
        QTest::newRow("found at its next look") << false;
    }
    void theTimeZoneIsChangedMeanwhile()
    {
        QFETCH(bool, isTold);
        serve("2026-03-10T07:59:30Z", "0 9 * * *", "2026-03-09 12:00:00");
        QVERIFY(isNext("2026-03-10T09:00:00Z"));
        QCOMPARE(runOn(*m_database, {"settings", "set", "timezone", "Europe/Berlin"}).code, 0);
        if (isTold) {
            signal(SIGHUP);
            QVERIFY(isNext("2026-03-10T08:00:00Z"));
        }
        QVERIFY(isNext("2026-03-11T08:00:00Z"));
        setClock("2026-03-10T09:00:10Z"); // when it was to be
        signal(SIGHUP);
        QVERIFY(isNext("2026-03-11T08:00:00Z"));
        QCOMPARE(runs(), QStringList{ran("2026-03-10 08:00:00")});
        QCOMPARE(noteOfRun(1), QString());
    }

    void halfPastTwoRunsOnceADay_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("dueAt");
        QTest::addColumn<QByteArray>("anHourLater");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("in the night without it")
            << QByteArray("2026-03-29T00:59:50Z") << QByteArray("2026-03-29T01:00:00Z")
            << QByteArray("2026-03-29T02:00:10Z") << QByteArray("2026-03-30T00:30:00Z");
        QTest::newRow("in the night that has it twice")
            << QByteArray("2026-10-25T00:29:50Z") << QByteArray("2026-10-25T00:30:00Z")
            << QByteArray("2026-10-25T01:30:10Z") << QByteArray("2026-10-26T01:30:00Z");
    }
    void halfPastTwoRunsOnceADay()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, dueAt);
        QFETCH(QByteArray, anHourLater);
        QFETCH(QByteArray, next);
        QCOMPARE(runOn(*m_database, {"settings", "set", "timezone", "Europe/Berlin"}).code, 0);
        serve(from, "30 2 * * *", QString::fromLatin1(from.left(10)) + " 00:00:00");
        QVERIFY(isNext(next));
        setClock(anHourLater);
        signal(SIGHUP);
        QVERIFY(isNext(next));
        const auto stored = QString::fromLatin1(dueAt).replace(u'T', u' ').remove(u'Z');
        QCOMPARE(runs(), QStringList{ran(qPrintable(stored))});
        QCOMPARE(noteOfRun(1), QString());
    }
};

QTEST_GUILESS_MAIN(FaketimeServeTest)
#include "tst_faketime_serve.moc"
