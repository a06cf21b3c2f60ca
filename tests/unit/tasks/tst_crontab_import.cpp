// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/crontab_import.h"
#include "schedule/schedules.h"
#include "schedule/shell_words.h"
#include "settings/settings.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What an old crontab says, as schedules and settings.
class CrontabImportTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static CrontabPlan planOf(const QByteArray &text) { return expectOk(planFromCrontab(text)); }

    /// "line task expression" and "key=value", sorted as they come.
    static QStringList shown(const CrontabPlan &plan)
    {
        QStringList all;
        for (const auto &line : plan.lines)
            all.append(QStringLiteral("%1 %2 %3").arg(line.number).arg(line.task, line.expression));
        const auto settings = plan.settings();
        for (auto value = settings.begin(); value != settings.end(); ++value)
            all.append(value.key() + u'=' + *value);
        return all;
    }

private Q_SLOTS:
    void aLineBecomesASchedule_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("plan");
        const auto row = [](const char *name, const char *text, const QStringList &plan) {
            QTest::newRow(name) << QByteArray(text) << plan;
        };
        const QStringList daily{"1 send_daily_summary 0 9 * * 1-5"};
        row("the web application's", "0 9 * * 1-5 python manage.py send_daily_summary", daily);
        row("ours", "0 9 * * MON-FRI /opt/bin/caretaker send_daily_summary", daily);
        row("in a folder, into a log",
            "0 9 * * 1-5 cd /srv/app && /srv/venv/bin/python manage.py send_daily_summary "
            ">> /var/log/summary.log 2>&1",
            daily);
        row("with a user", "0 9 * * 1-5 www-data python3 /srv/app/manage.py send_daily_summary",
            daily);
        row("with a user called as we are",
            "0 9 * * 1-5\tcaretaker\tpython manage.py send_daily_summary", daily);
        row("with that user and our program",
            "0 9 * * 1-5 caretaker /usr/bin/caretaker send_daily_summary", daily);
        row("within a shell",
            "0 9 * * 1-5 bash -lc 'cd /srv && exec python \"manage.py\" send_daily_summary'",
            daily);
        row("within a container",
            "0 9 * * 1-5 docker exec web python manage.py send_daily_summary --verbosity 2", daily);
        row("under a lock", "0 9 * * 1-5 flock -n /tmp/l python manage.py send_daily_summary",
            daily);
        row("with options before it",
            "0 9 * * 1-5 python manage.py --settings=site.live send_daily_summary", daily);
        row("with input", "0 9 * * 1-5 python manage.py send_daily_summary%yes%no", daily);
        row("from another system", "0 9 * * 1-5 python manage.py send_daily_summary\r\n", daily);
        row("a word for the time", "@weekly python manage.py send_daily_summary",
            {"1 send_daily_summary 0 0 * * 0"});
        row("days", "0 2 * * 0 python manage.py auto_close_stale_jobs --days 60",
            {"1 auto_close_stale_jobs 0 2 * * 0", "stale_jobs.days=60"});
        row("days with a sign", "0 2 * * 0 python manage.py auto_close_stale_jobs --days=60",
            {"1 auto_close_stale_jobs 0 2 * * 0", "stale_jobs.days=60"});
        row("two in a line",
            "0 6 * * * python manage.py check_compliance_expiry; "
            "python manage.py send_daily_summary",
            {"1 check_compliance_expiry 0 6 * * *", "1 send_daily_summary 0 6 * * *"});
        row("a zone", "CRON_TZ=Europe/Berlin\n0 9 * * 1-5 caretaker send_daily_summary",
            {"2 send_daily_summary 0 9 * * 1-5", "timezone=Europe/Berlin"});
        row("a zone in quotes",
            "SHELL=/bin/sh\nTZ=\":Europe/Berlin\"\n0 9 * * 1-5 caretaker send_daily_summary",
            {"3 send_daily_summary 0 9 * * 1-5", "timezone=Europe/Berlin"});
        row("cron's zone goes before the command's",
            "CRON_TZ=Europe/Berlin\nTZ=UTC\n0 9 * * 1-5 caretaker send_daily_summary",
            {"3 send_daily_summary 0 9 * * 1-5", "timezone=Europe/Berlin"});
        row("a zone that comes after it",
            "0 9 * * 1-5 caretaker send_daily_summary\nCRON_TZ=Europe/Berlin", daily);
        row("commented out", "#0 9 * * 1-5 caretaker send_daily_summary\n  # and so on\n", {});
        row("nothing", "", {});
    }
    void aLineBecomesASchedule()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, plan);
        const auto read = planOf(text);
        QCOMPARE(shown(read), plan);
        QCOMPARE(read.warnings, QStringList());
        QVERIFY(read.otherLines.isEmpty());
    }

    void whatCannotBeTakenOverIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("plan");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char *name, const char *text, const QStringList &plan,
                            const char *warning) {
            QTest::newRow(name) << QByteArray(text) << plan << QString(warning);
        };
        row("no job", "send_daily_summary", {}, "Line 1: no time and command");
        row("no time that is known", "\n\n@reboot caretaker send_daily_summary", {},
            "Line 3: Daily summary is left out: \"@reboot\" is no time that a schedule takes. Ch");
        row("no such hour", "0 25 * * * caretaker send_daily_summary", {}, "Line 1: ");
        row("a dry run", "0 2 * * 0 caretaker auto_close_stale_jobs --dry-run", {}, "only looks");
        row("too many days", "0 2 * * 0 caretaker auto_close_stale_jobs --days 9999", {},
            "--days does not take \"9999\"");
        row("no days", "0 2 * * 0 caretaker auto_close_stale_jobs --days", {},
            "--days does not take \"\"");
        row("days that it does not have", "0 9 * * * caretaker send_daily_summary --days 3",
            {"1 send_daily_summary 0 9 * * *"}, "not known, days");
        row("twice",
            "0 9 * * * caretaker send_daily_summary\n0 18 * * * caretaker send_daily_summary",
            {"1 send_daily_summary 0 9 * * *"}, "Line 2: Daily summary is in line 1 already");
        row("two zones",
            "0 9 * * * caretaker send_daily_summary\nCRON_TZ=Asia/Karachi\n"
            "0 6 * * * caretaker check_compliance_expiry",
            {"1 send_daily_summary 0 9 * * *"}, "Line 3: Compliance expiry check is left out");
        row("no such zone", "CRON_TZ=Middle/Earth\n0 9 * * * caretaker send_daily_summary",
            {"2 send_daily_summary 0 9 * * *"}, "Line 1: \"Middle/Earth\" is no time zone");
        row("another database", "0 9 * * * caretaker send_daily_summary --database /x.sqlite3",
            {"1 send_daily_summary 0 9 * * *"}, "/x.sqlite3, which is not heeded");
        row("control characters", "0 9 \x1b[2J", {}, "in \"0 9 \xef\xbf\xbd[2J\"");
    }
    void whatCannotBeTakenOverIsTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, plan);
        QFETCH(QString, warning);
        const auto read = planOf(text);
        QCOMPARE(shown(read), plan);
        QCOMPARE(read.warnings.size(), 1);
        QVERIFY2(read.warnings.first().contains(warning), qPrintable(read.warnings.first()));
    }

    void otherJobsAreToldAndLeftAlone()
    {
        const auto plan = planOf("# nightly\n0 1 * * * /usr/bin/back\x1b[2Jup\n"
                                 "*/5 * * * * python manage.py clearsessions\n"
                                 "0 9 * * 1-5 echo caretaker send_daily\n");
        QCOMPARE(shown(plan), QStringList());
        QCOMPARE(plan.warnings, QStringList());
        QStringList others;
        for (const auto &line : plan.otherLines)
            others.append(QString("%1 %2").arg(line.number).arg(line.command));
        QCOMPARE(others,
                 (QStringList{QString::fromUtf8("2 /usr/bin/back\xef\xbf\xbd[2Jup"),
                              "3 python manage.py clearsessions", "4 echo caretaker send_daily"}));
    }

    void hostileTextEndsWell()
    {
        QVERIFY(!planFromCrontab(QByteArray(2'000'000, ' ')));
        QVERIFY(!planFromCrontab(QByteArray("0 9 * * * \0 x", 13)));
        const auto plan = planOf(QByteArray("junk\n").repeated(10'000));
        QCOMPARE(plan.warnings.size(), 51);
        QVERIFY(plan.warnings.last().contains("9950"));
        QVERIFY(planOf("0 9 * * * " + QByteArray("sh -c \"").repeated(50'000)).lines.isEmpty());
        QVERIFY(planOf(QByteArray(900'000, '"')).lines.isEmpty());
    }

    void aFileThatIsNoneIsRefused()
    {
        QVERIFY(!readCrontab("/dev/zero"));
        const auto missing = readCrontab("/no/such/file");
        QVERIFY(!missing);
        QVERIFY(missing.error().message.contains("/no/such/file could not be read"));
    }

    void aCommandIsSplitAsAShellDoes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<QStringList>>("commands");
        const auto row = [](const char *line, const QList<QStringList> &commands) {
            QTest::addRow("%s", line) << QString(line) << commands;
        };
        row("a b", {{"a", "b"}});
        row("a;b&&c||d|e&f", {{"a"}, {"b"}, {"c"}, {"d"}, {"e"}, {"f"}});
        row("a 'b c' \"d \\\"e\\\"\" f\\ g ''", {{"a", "b c", "d \"e\"", "f g", ""}});
        row("a >b 2>&1 <c d", {{"a", "d"}});
        row("a &> b c", {{"a", "c"}});
        row("a # b", {{"a"}});
        row("a#b", {{"a#b"}});
        row("a 'b", {{"a", "b"}});
        row("(a)", {{"a"}});
        row("", {});
    }
    void aCommandIsSplitAsAShellDoes()
    {
        QFETCH(QString, line);
        QFETCH(QList<QStringList>, commands);
        QCOMPARE(shellCommands(line), commands);
    }

    void itIsStoredWhole_data() { addBackends(); }
    void itIsStoredWhole()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::Adopted, backend);
        const auto now = at("2026-11-22T14:30:00Z");
        const auto plan = planOf("CRON_TZ=Europe/Berlin\n"
                                 "15 2 * * 0 python manage.py auto_close_stale_jobs --days=60\n"
                                 "0 9 * * 1-5 python manage.py send_daily_summary\n");
        expectOk(applyCrontab(database.url(), plan, now));
        const auto schedules = expectOk(readSchedules(database.url(), now));
        QCOMPARE(schedules.zone.id(), "Europe/Berlin");
        QStringList on;
        for (const auto &schedule : schedules.tasks) {
            if (schedule.isEnabled)
                on.append(schedule.task + u' ' + schedule.expression);
        }
        QCOMPARE(on, (QStringList{"send_daily_summary 0 9 * * 1-5",
                                  "auto_close_stale_jobs 15 2 * * 0"}));
        QCOMPARE(expectOk(readSettings(database.url())).number("stale_jobs.days"), 60);
    }

    void whereOneThingFailsNothingIsStored()
    {
        TemporaryDatabase database(Content::Adopted);
        database.failOn("INSERT", "caretaker_settings");
        const auto plan = planOf("0 2 * * 0 caretaker auto_close_stale_jobs --days=60");
        QVERIFY(!applyCrontab(database.url(), plan, at("2026-11-22T14:30:00Z")));
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_schedules").toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(CrontabImportTest)
#include "tst_crontab_import.moc"
