// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace caretaker {

/// Hears from logind when the machine has woken up. Where there is no logind nothing is heard, and
/// the scheduler finds out at its next look at the clock.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void wokeUp();

private Q_SLOTS:
    void prepareForSleep(bool isBeginning);
};

} // namespace caretaker
