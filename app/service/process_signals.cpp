// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/process_signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace caretaker {

#ifdef Q_OS_UNIX

namespace {

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};

// A handler may do hardly more than write to a pipe (signal-safety(7)).
int pipeEnds[2] = {-1, -1};

void note(int number)
{
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        qFatal("no pipe for signals");
    for (const auto end : pipeEnds)
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    for (const auto end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProcessSignals::read);
    for (const auto number : handled)
        std::signal(number, note);
}

ProcessSignals::~ProcessSignals()
{
    for (const auto number : handled)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (const auto end : pipeEnds)
        ::close(end);
}

void ProcessSignals::read()
{
    unsigned char number = 0;
    while (::read(pipeEnds[0], &number, 1) == 1) {
        if (number == SIGHUP)
            Q_EMIT rereadRequested();
        else
            Q_EMIT endRequested();
    }
}

#else

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent)
{
}
ProcessSignals::~ProcessSignals() = default;
void ProcessSignals::read()
{
}

#endif

} // namespace caretaker
