// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock_watch.h"

#include <QSignalSpy>
#include <QtTest>

#include <cerrno>
#include <cstring>
#include <ctime>

using namespace caretaker;

class ClockWatchTest : public QObject
{
    Q_OBJECT

    /// Sets the system's clock to what it shows; the error where that is not allowed, else 0.
    static int setClock()
    {
        timespec now{};
        ::clock_gettime(CLOCK_REALTIME, &now);
        return ::clock_settime(CLOCK_REALTIME, &now) == 0 ? 0 : errno;
    }

private Q_SLOTS:
    void everySettingOfTheClockIsHeard()
    {
        const ClockWatch watch;
        QSignalSpy heard(&watch, &ClockWatch::clockChanged);
        for (int count = 1; count <= 2; ++count) {
            if (const auto problem = setClock(); problem != 0)
                QSKIP(qPrintable(QStringLiteral("the clock may not be set here: ") +
                                 QString::fromLocal8Bit(std::strerror(problem))));
            QTRY_COMPARE(heard.size(), count);
        }
    }
};

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clock_watch.moc"
