// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service_notice.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace caretaker {

void notifyService([[maybe_unused]] const QByteArray &lines)
{
#ifdef Q_OS_LINUX
    const auto path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (path.startsWith('@')) // a socket without a file
        address.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    const auto socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    if (::sendto(socket, lines.constData(), size_t(lines.size()), MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr *>(&address), length) < 0)
        qWarning("systemd could not be told: %s", std::strerror(errno));
    ::close(socket);
#endif
}

std::optional<std::chrono::milliseconds> serviceWatchdog()
{
    bool isNumber = false;
    const auto interval = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const auto process = qgetenv("WATCHDOG_PID");
    const bool isForUs =
        process.isEmpty() || process.toLongLong() == QCoreApplication::applicationPid();
    if (!isNumber || interval < 1000 || !isForUs)
        return {};
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::microseconds(interval));
}

} // namespace caretaker
