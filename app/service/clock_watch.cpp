// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock_watch.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstdint>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace caretaker {

#ifdef Q_OS_LINUX

// A timer that never comes; setting the clock cancels it (timerfd_create(2)).

ClockWatch::ClockWatch(QObject *parent)
    : QObject(parent)
    , m_timer(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClockWatch::read);
    arm();
}

ClockWatch::~ClockWatch()
{
    m_notifier.reset();
    if (m_timer >= 0)
        ::close(m_timer);
}

void ClockWatch::arm()
{
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void ClockWatch::read()
{
    std::uint64_t expirations = 0;
    if (::read(m_timer, &expirations, sizeof expirations) >= 0 || errno != ECANCELED)
        return;
    arm();
    Q_EMIT clockChanged();
}

#else

ClockWatch::ClockWatch(QObject *parent) : QObject(parent)
{
}
ClockWatch::~ClockWatch() = default;
void ClockWatch::arm()
{
}
void ClockWatch::read()
{
}

#endif

} // namespace caretaker
