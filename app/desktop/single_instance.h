// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"

#include <QLocalServer>
#include <QLockFile>

namespace caretaker {

/// One console for each database and user on a machine. The first holds a lock, which the system
/// takes away when it ends in whatever way, and listens on a local socket; the others ask it to
/// come to the front.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role { First, Another };

    explicit SingleInstance(const DatabaseUrl &url, QObject *parent = nullptr);

    /// Becomes the first, or reaches the one there is; where `raises`, that one is asked to come to
    /// the front. An Error where there is one that does not answer.
    Result<Role> start(bool raises);

Q_SIGNALS:
    /// Another start. The token lets the window come to the front; it may be empty.
    void raiseRequested(const QString &activationToken);

private:
    [[nodiscard]] bool isAnswered(bool raises) const;
    void listen();
    void answer(QLocalSocket *socket);

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace caretaker
