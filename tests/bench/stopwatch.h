// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace caretaker::bench {

/// What something cost the person in front of the window.
struct Cost
{
    double longestStall = 0; ///< ms in which the event loop could not turn
    double ownTime = 0; ///< ms of it on the processor, without those that other programs took away
    double untilDone = 0; ///< ms until it was on the screen
    bool isDone = false;  ///< false: given up
};

/// Measures the longest time between two turns of the event loop while something is done.
class Stopwatch : public QObject
{
    Q_OBJECT
public:
    Stopwatch();

    /// Does it from within the event loop and lets that turn until `isDone`, and a little longer.
    Cost measure(const std::function<void()> &doIt, const std::function<bool()> &isDone);

    /// The most memory in MiB that the program has had in use since the last call; 0 where the
    /// system does not tell.
    double takePeakMemory();

private:
    void beat();

    QTimer m_heart;
    QElapsedTimer m_sinceBeat;
    double m_processorTime = 0;
    Cost m_cost;
    double m_peakMemory = 0;
    int m_beats = 0;
};

/// MiB in use now.
double memoryInUse();

} // namespace caretaker::bench
