// SPDX-License-Identifier: GPL-3.0-or-later
// How long the dashboard's figures take on the database that is given, beside one bare pass over
// its jobs. Each is the best of a few rounds.
//
//     bench_dashboard DATABASE
#include "clock.h"
#include "database/statement.h"
#include "runs/dashboard.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace caretaker;

namespace {

constexpr int rounds = 5;

template<typename Read>
void measure(const char *what, Read read)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto result = read();
        const auto taken = double(timer.nsecsElapsed()) / 1e6;
        if (!result) {
            std::printf("%-24s %s\n", what, qPrintable(result.error().message));
            return;
        }
        best = round == 0 ? taken : qMin(best, taken);
    }
    std::printf("%-24s %8.1f ms\n", what, best);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto url = DatabaseUrl::parse(application.arguments().value(1));
    if (!url) {
        std::fprintf(stderr, "%s\n", qPrintable(url.error().message));
        return 2;
    }
    const auto now = systemNow();
    measure("what needs attention", [&] { return readDashboard(*url, now); });
    measure("trends", [&] { return readDashboardTrends(*url, now); });
    measure("one pass over the jobs", [&]() -> Result<QVariant> {
        const auto connection = Connection::open(*url, Access::ReadOnly);
        if (!connection)
            return connection.error();
        return readOne(*connection, QStringLiteral("SELECT count(*) FROM jobs WHERE notes <> ''"));
    });
    return 0;
}
