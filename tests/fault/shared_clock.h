// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QFile>

#include <atomic>

namespace caretaker::testing {

/// A clock that several processes read and one of them sets: eight bytes of a mapped file.
class SharedClock
{
public:
    explicit SharedClock(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadWrite) || !m_file.resize(sizeof(qint64)))
            qFatal("the clock %s cannot be opened", qPrintable(path));
        m_micros = reinterpret_cast<qint64 *>(m_file.map(0, sizeof(qint64)));
        if (!m_micros)
            qFatal("the clock %s cannot be mapped", qPrintable(path));
    }

    [[nodiscard]] Instant now() const
    {
        return Instant(std::chrono::microseconds(std::atomic_ref(*m_micros).load()));
    }
    void set(Instant moment)
    {
        std::atomic_ref(*m_micros).store(moment.time_since_epoch().count());
    }

private:
    QFile m_file;
    qint64 *m_micros = nullptr;
};

} // namespace caretaker::testing
