// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace caretaker {

/// A database on a PostgreSQL server, as `postgresql://user@host:port/name?sslmode=…` names it. It
/// never holds a password: libpq takes that from PGPASSFILE or PGPASSWORD.
struct ServerAddress
{
    static constexpr int defaultPort = 5432;

    QString user; ///< empty: the name of the user who runs the program
    QString host; ///< a name, an address, a socket's folder; empty: the local server's socket
    int port = defaultPort;
    QString database;
    QMap<QString, QString> parameters; ///< of those that libpq knows: see parse()

    /// Reads what follows `postgresql://`, by the rules of libpq:
    /// https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
    /// The name of the database is required; of the parameters, host (a socket's folder), port,
    /// sslmode, sslrootcert and connect_timeout are accepted. Errors are InvalidArgument, and say
    /// nothing of the text but its parameters' names: a password may stand anywhere in it.
    static Result<ServerAddress> parse(const QString &text);

    /// What parse() reads, with its scheme.
    [[nodiscard]] QString toUrl() const;

    /// `user@host:port/name`, without a port where it is the default.
    [[nodiscard]] QString shortName() const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

} // namespace caretaker
