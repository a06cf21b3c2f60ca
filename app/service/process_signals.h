// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace caretaker {

/// The requests that a service gets from outside, as Qt signals on the thread that made it, while
/// it lives. One at a time. On systems without such signals none come.
class ProcessSignals : public QObject
{
    Q_OBJECT
public:
    explicit ProcessSignals(QObject *parent = nullptr);
    ~ProcessSignals() override;

Q_SIGNALS:
    void endRequested();    ///< SIGTERM or SIGINT
    void rereadRequested(); ///< SIGHUP

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace caretaker
