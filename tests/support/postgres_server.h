// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database_url.h"

#include <QProcess>

namespace caretaker::testing {

/// The PostgreSQL server of this test program: started when it is first asked for, gone when the
/// program ends, however it ends (throwaway_postgres.sh sees to that). Where it cannot be started
/// the test program ends with what is missing.
class PostgresServer
{
public:
    static PostgresServer &instance();
    ~PostgresServer();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString socketFolder() const { return m_folder; }

    /// Over TCP. The user "guarded" has to give the password "s3cret", "caretaker" none.
    [[nodiscard]] DatabaseUrl url(const QString &database,
                                  const QString &user = QStringLiteral("caretaker")) const;

    /// A new database, by its name: a copy of the web application's.
    QString createWorkspace();

    /// The same tables as an embedded SQLite database has, adopted and empty.
    QString createEmpty();

    void drop(const QString &database);

private:
    PostgresServer();
    QString copyOf(const QString &original);
    void run(const QString &sql);

    QProcess m_process;
    QString m_folder;
    int m_port = 0;
    int m_counter = 0;
    bool m_hasEmpty = false;
};

} // namespace caretaker::testing
