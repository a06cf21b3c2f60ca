// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "database/database_url.h"

#include <QSqlError>

namespace caretaker {

/// Why a server was not reached or did not let us in, as far as a person can do something about it.
enum class ServerRefusal {
    Other,
    UnknownHost,
    NobodyAnswers,
    NoSocket,
    Silence, ///< no answer in time
    NoRoute,
    NoPassword, ///< it wants one and there is none
    WrongPassword,
    UserRefused,
    NotFromHere, ///< pg_hba.conf
    NoEncryption,
    Untrusted, ///< its certificate
    Full,
    Starting, ///< or stopping
    NoSuchDatabase,
    NoSuchUser,
};

/// By the words of the driver, which are an opening error's detail.
[[nodiscard]] ServerRefusal serverRefusal(const QString &driverText);

/// PostgreSQL's errors in words; see Dialect.
[[nodiscard]] Error describePostgresError(const DatabaseUrl &url, const QSqlError &error,
                                          bool isConnected);
[[nodiscard]] Error describePostgresOpening(const DatabaseUrl &url, const QSqlError &error);

} // namespace caretaker
