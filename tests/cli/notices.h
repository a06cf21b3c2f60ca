// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace caretaker::testing {

/// What systemd would hear: the end of a socket for NOTIFY_SOCKET.
class Notices
{
public:
    explicit Notices(const QString &path) : m_socket(::socket(AF_UNIX, SOCK_DGRAM, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path);
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("no socket at %s", qPrintable(path));
    }
    ~Notices() { ::close(m_socket); }
    Notices(const Notices &) = delete;

    /// Waits for one that begins so; empty where none comes.
    [[nodiscard]] QByteArray next(const QByteArray &start) const
    {
        pollfd waiting{m_socket, POLLIN, 0};
        constexpr int patience = 120000; // milliseconds; the scheduler looks every minute by itself
        while (::poll(&waiting, 1, patience) == 1) {
            QByteArray notice(4096, '\0');
            notice.resize(int(::recv(m_socket, notice.data(), size_t(notice.size()), 0)));
            if (notice.startsWith(start))
                return notice;
        }
        return {};
    }
    [[nodiscard]] bool waitFor(const QByteArray &start) const { return !next(start).isEmpty(); }

private:
    int m_socket;
};

} // namespace caretaker::testing
