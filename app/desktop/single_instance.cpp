// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include "runs/process.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace std::chrono_literals;

namespace caretaker {

namespace {

constexpr auto patience = 30s; // for another that is just starting as well

QString folder()
{
    const auto runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

/// A file is the same by whatever path it is reached. One that is not there yet is known by the
/// path that it will have.
QString identityOf(const DatabaseUrl &url)
{
    if (url.path().isEmpty())
        return url.text();
    const QFileInfo file(url.path());
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QString nameFor(const DatabaseUrl &url)
{
    const auto hash = QCryptographicHash::hash((identityOf(url) + u'\n' + currentUser()).toUtf8(),
                                               QCryptographicHash::Sha256);
    return QStringLiteral("caretaker-") + QString::fromLatin1(hash.toHex().first(16));
}

/// Where names of sockets are files, in the user's own folder; elsewhere they are just names.
QString addressFor(const QString &name)
{
#ifdef Q_OS_UNIX
    return QDir(folder()).filePath(name);
#else
    return name;
#endif
}

/// What the desktop hands to a program that a person starts.
QByteArray activationToken()
{
    const auto token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace

SingleInstance::SingleInstance(const DatabaseUrl &url, QObject *parent)
    : QObject(parent)
    , m_address(addressFor(nameFor(url)))
    , m_lock(QDir(folder()).filePath(nameFor(url) + QStringLiteral(".lock")))
{
    m_lock.setStaleLockTime(0); // only the end of its process makes it stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

Result<SingleInstance::Role> SingleInstance::start(bool raises)
{
    QDeadlineTimer deadline(patience);
    do {
        // Where no lock can be had at all, two consoles are better than none.
        if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) {
            listen();
            return Role::First;
        }
        if (isAnswered(raises))
            return Role::Another;
        // It is starting and not listening yet, or it is just ending.
        QThread::msleep(50);
    } while (!deadline.hasExpired());
    return Error{ErrorCode::Locked,
                 tr("Caretaker is open on this database already but does not answer. "
                    "End it, then start it again."),
                 m_lock.fileName()};
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // left behind by one that was killed
    if (!m_server.listen(m_address))
        qWarning("other starts cannot reach this one: %s", qUtf8Printable(m_server.errorString()));
}

bool SingleInstance::isAnswered(bool raises) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(int(std::chrono::milliseconds(patience).count())))
        return false;
    socket.write(raises ? "raise " + activationToken() + '\n' : QByteArray("hello\n"));
    return socket.waitForReadyRead(int(std::chrono::milliseconds(patience).count())) &&
           socket.readAll() == "ok\n";
}

void SingleInstance::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine())
        return;
    const auto line = socket->readLine(4096).trimmed();
    socket->write("ok\n");
    socket->disconnectFromServer(); // once that is written
    const QByteArrayView verb("raise");
    if (line.startsWith(verb))
        Q_EMIT raiseRequested(QString::fromUtf8(line.mid(verb.size()).trimmed()));
}

} // namespace caretaker
