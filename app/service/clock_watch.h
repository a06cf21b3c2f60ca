// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace caretaker {

/// Hears at once when the clock on the wall is set, on Linux. Elsewhere the scheduler finds out at
/// its next look at the clock.
class ClockWatch : public QObject
{
    Q_OBJECT
public:
    explicit ClockWatch(QObject *parent = nullptr);
    ~ClockWatch() override;

Q_SIGNALS:
    void clockChanged();

private:
    void arm();
    void read();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace caretaker
