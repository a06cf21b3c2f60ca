// SPDX-License-Identifier: GPL-3.0-or-later
// How long a real run takes over a large database, from the start of the program to its end, beside
// the bare SQL of the same work in the sqlite3 shell: in turns on copies of one file, in the same
// run. Caretaker's side also writes what the bare SQL does not: the run's record with every change
// and notification, and the outbox. Run it on its own, without other load.
//
//     bench_runs [number of jobs] [repetitions]
//
// CARETAKER_BENCH_DATABASE names a file to be used, or made for the next time; it is not changed.
#include "child_process.h"
#include "database/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace caretaker;
using namespace caretaker::bench;

namespace {

constexpr double memoryAllowed = 150; // MiB

struct Contest
{
    QString task;
    double ratioAllowed;
    QString changedRows; ///< counts the rows that both sides have to change alike
};

QList<Contest> contests()
{
    return {
        {QStringLiteral("auto_close_stale_jobs"), 3,
         QStringLiteral("SELECT count(*) FROM jobs WHERE notes LIKE '%Auto-closed on%'")},
        {QStringLiteral("check_compliance_expiry"), 3,
         QStringLiteral("SELECT count(*) FROM compliance_data WHERE updated_at >= date('now')")},
        {QStringLiteral("send_pending_jobs_reminder"), 2, QStringLiteral("SELECT 0")},
        {QStringLiteral("send_daily_summary"), 2, QStringLiteral("SELECT 0")},
    };
}

struct Measured
{
    QList<double> wallTimes; ///< ms
    double peakMemory = 0;   ///< MiB
    qint64 changedRows = 0;

    [[nodiscard]] double median() const
    {
        auto sorted = wallTimes;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(sorted.size() / 2);
    }
};

/// A copy whose bytes are on the disk already, so that nobody's commit has to wait for them.
Status copyToDisk(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile copy(to);
    if (!QFile::copy(from, to) || !copy.open(QIODevice::ReadWrite) || fsync(copy.handle()) != 0)
        return Error{ErrorCode::Failed, QStringLiteral("%1 cannot be copied.").arg(from), {}};
    return Done{};
}

Status expectSuccess(const Result<ChildCost> &cost, const QString &what)
{
    if (!cost)
        return cost.error();
    if (cost->exitCode != 0)
        return Error{ErrorCode::Failed,
                     QStringLiteral("%1 ended with %2.").arg(what).arg(cost->exitCode),
                     {}};
    return Done{};
}

Result<qint64> count(const QString &path, const QString &sql)
{
    const auto connection = Connection::open(DatabaseUrl::fromPath(path), Access::ReadWrite);
    if (!connection)
        return connection.error();
    const auto counted = readOne(*connection, sql);
    if (!counted)
        return counted.error();
    return counted->toLongLong();
}

/// One side's turn, on a fresh copy.
Status measure(const QString &database, const QString &copy, const Contest &contest, bool isBare,
               Measured &measured)
{
    if (auto copied = copyToDisk(database, copy); !copied)
        return copied;
    const auto before = count(copy, contest.changedRows);
    if (!before)
        return before.error();
    const auto cost = isBare
                          ? runChild(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), copy},
                                     QStringLiteral(CARETAKER_BARE_SQL "/%1.sql").arg(contest.task))
                          : runChild(QStringLiteral(CARETAKER_BINARY),
                                     {contest.task, QStringLiteral("--database"), copy});
    if (auto succeeded = expectSuccess(cost, contest.task); !succeeded)
        return succeeded;
    const auto after = count(copy, contest.changedRows);
    if (!after)
        return after.error();
    measured.wallTimes.append(cost->wallTime);
    measured.peakMemory = std::max(measured.peakMemory, cost->peakMemory);
    measured.changedRows = *after - *before;
    return Done{};
}

Status makeDatabase(const QString &path, const QString &jobs)
{
    std::fprintf(stderr, "making %s jobs\n", qPrintable(jobs));
    return expectSuccess(
        runChild(QStringLiteral(CARETAKER_BINARY),
                 {QStringLiteral("database"), QStringLiteral("demo"), QStringLiteral("--jobs"),
                  jobs, QStringLiteral("--database"), path}),
        QStringLiteral("caretaker database demo"));
}

bool print(const Contest &contest, const Measured &ours, const Measured &bare)
{
    const auto ratio = ours.median() / bare.median();
    const bool isFast = ratio <= contest.ratioAllowed;
    const bool isSmall = ours.peakMemory < memoryAllowed;
    const bool isAlike = ours.changedRows == bare.changedRows;
    std::printf("%-28s %10.0f %10.0f %8.2f %8.0f %8.0f %10lld%s%s%s\n", qPrintable(contest.task),
                ours.median(), bare.median(), ratio, contest.ratioAllowed, ours.peakMemory,
                static_cast<long long>(ours.changedRows), isFast ? "" : "  TOO SLOW",
                isSmall ? "" : "  TOO LARGE", isAlike ? "" : "  CHANGED OTHER ROWS");
    return isFast && isSmall && isAlike;
}

Result<bool> contend(const QString &database, const QString &copy, int repetitions)
{
    std::printf("%-28s %10s %10s %8s %8s %8s %10s\n%-28s %10s %10s %8s %8s %8s %10s\n", "",
                "Caretaker", "bare SQL", "ratio", "allowed", "peak", "rows", "median of wall times",
                "ms", "ms", "", "", "MiB", "changed");
    bool isWon = true;
    for (const auto &contest : contests()) {
        Measured ours, bare;
        for (int i = 0; i < 2 * repetitions; ++i) {
            const bool isBare = i % 2 == 1;
            if (auto done = measure(database, copy, contest, isBare, isBare ? bare : ours); !done)
                return done.error();
        }
        isWon = print(contest, ours, bare) && isWon;
        std::fflush(stdout);
    }
    return isWon;
}

/// The database that all copies are made of: the given one with its e-mail turned off.
Status prepare(const QString &given, const QString &database, const QString &jobs)
{
    if (!QFile::exists(given)) {
        if (auto made = makeDatabase(given, jobs); !made)
            return made;
    }
    if (given != database) {
        if (auto copied = copyToDisk(given, database); !copied)
            return copied;
    }
    return expectSuccess(
        runChild(QStringLiteral(CARETAKER_BINARY),
                 {QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("mail.enabled"),
                  QStringLiteral("false"), QStringLiteral("--database"), database}),
        QStringLiteral("caretaker settings"));
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto jobs = arguments.value(1, QStringLiteral("1000000"));
    const auto repetitions = arguments.value(2, QStringLiteral("5")).toInt();

    const QTemporaryDir folder;
    const auto database = folder.filePath(QStringLiteral("original.sqlite3"));
    const auto given = qEnvironmentVariable("CARETAKER_BENCH_DATABASE", database);
    if (auto ready = prepare(given, database, jobs); !ready)
        return fail(ready.error());
    const auto isWon =
        contend(database, folder.filePath(QStringLiteral("copy.sqlite3")), qMax(1, repetitions));
    if (!isWon)
        return fail(isWon.error());
    return *isWon ? 0 : 1;
}
