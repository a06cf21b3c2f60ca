// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/postgresql/server_address.h"

#include <QString>

#include <variant>

namespace caretaker {

/// Where a database is: what `--database` and CARETAKER_DATABASE take.
class DatabaseUrl
{
public:
    enum class Kind { Sqlite, Postgres };

    /// A path, `sqlite:PATH` or `postgresql://user@host:port/name?sslmode=…` (`postgres://` is
    /// the same). Relative paths are taken from the working directory. Another scheme, an empty
    /// path or a password in the URL is an InvalidArgument error.
    static Result<DatabaseUrl> parse(const QString &text);

    /// The file itself, absolute.
    static DatabaseUrl fromPath(const QString &path);

    [[nodiscard]] Kind kind() const
    {
        return std::holds_alternative<QString>(m_location) ? Kind::Sqlite : Kind::Postgres;
    }

    /// The SQLite file; empty where it is a server's database.
    [[nodiscard]] QString path() const;

    /// Of a Kind::Postgres only.
    [[nodiscard]] const ServerAddress &server() const
    {
        return std::get<ServerAddress>(m_location);
    }

    /// For messages and the status bar.
    [[nodiscard]] QString displayName() const;

    /// What parse() takes: the path or the URL.
    [[nodiscard]] QString text() const;

    /// The same for a shell's command line, quoted where it has to be; in messages that name a
    /// command.
    [[nodiscard]] QString asArgument() const;

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;

private:
    using Location = std::variant<QString, ServerAddress>;
    explicit DatabaseUrl(Location location);
    Location m_location; ///< a file's path, or a server's database
};

} // namespace caretaker
