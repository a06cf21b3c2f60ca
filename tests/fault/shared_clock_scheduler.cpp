// SPDX-License-Identifier: GPL-3.0-or-later
// shared_clock_scheduler URL CLOCK: a scheduler whose time is that of the file CLOCK. It ends with
// its standard input, so also when the test dies that started it.
#include "schedule/scheduler.h"
#include "shared_clock.h"

#include <QCoreApplication>
#include <QSocketNotifier>

using namespace caretaker;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto url = DatabaseUrl::parse(arguments.value(1));
    if (!url)
        return 2;
    const testing::SharedClock clock(arguments.value(2));
    QTimer timer;
    timer.setSingleShot(true);
    SchedulerTime time;
    time.now = [&] { return clock.now(); };
    time.steady = [&] {
        return std::chrono::floor<std::chrono::milliseconds>(clock.now().time_since_epoch());
    };
    time.arm = [&](std::chrono::milliseconds) { timer.start(std::chrono::milliseconds(40)); };
    Scheduler scheduler(*url, time);
    QObject::connect(&timer, &QTimer::timeout, &scheduler, &Scheduler::tick);
    QSocketNotifier end(0, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    scheduler.start();
    return QCoreApplication::exec();
}
