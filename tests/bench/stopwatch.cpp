// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include <QEventLoop>
#include <QFile>

#ifdef Q_OS_LINUX
#include <time.h>
#include <unistd.h>
#endif

namespace caretaker::bench {

namespace {

constexpr int millisecondsAtMost = 300000;
constexpr int settlingMilliseconds = 100;

/// Of this thread, in ms.
double processorTime()
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

} // namespace

double memoryInUse()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
#else
    return 0;
#endif
}

Stopwatch::Stopwatch()
{
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(1);
    connect(&m_heart, &QTimer::timeout, this, &Stopwatch::beat);
}

void Stopwatch::beat()
{
    const auto gap = double(m_sinceBeat.nsecsElapsed()) / 1e6;
    const auto now = processorTime();
    m_cost.longestStall = qMax(m_cost.longestStall, gap);
    m_cost.ownTime = qMax(m_cost.ownTime, now - m_processorTime);
    if (++m_beats % 20 == 0 || gap > 20)
        m_peakMemory = qMax(m_peakMemory, memoryInUse());
    m_processorTime = processorTime();
    m_sinceBeat.restart();
}

Cost Stopwatch::measure(const std::function<void()> &doIt, const std::function<bool()> &isDone)
{
    m_cost = {};
    QEventLoop loop;
    QElapsedTimer total;
    m_sinceBeat.start();
    m_processorTime = processorTime();
    m_heart.start();
    total.start();
    QTimer::singleShot(0, this, doIt);
    QTimer check;
    connect(&check, &QTimer::timeout, this, [&] {
        if (m_cost.isDone)
            return;
        m_cost.isDone = isDone();
        if (!m_cost.isDone && total.elapsed() < millisecondsAtMost)
            return;
        m_cost.untilDone = double(total.nsecsElapsed()) / 1e6;
        check.stop();
        QTimer::singleShot(settlingMilliseconds, &loop, &QEventLoop::quit);
    });
    check.start(2);
    loop.exec();
    beat();
    m_heart.stop();
    return m_cost;
}

double Stopwatch::takePeakMemory()
{
    const auto peak = qMax(m_peakMemory, memoryInUse());
    m_peakMemory = 0;
    return peak;
}

} // namespace caretaker::bench
