// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement_fault.h"

#include <QByteArray>

#include <dlfcn.h>
#include <sys/socket.h>

namespace caretaker::testing {

namespace {

struct
{
    Fault fault = Fault::Refused;
    int statementsLeft = 0; ///< zero: nothing is to fail
    bool hasStruck = false;
} armed;

/// Whether the statement that is about to be sent is to fail.
bool strikes()
{
    if (armed.hasStruck)
        return armed.fault == Fault::ConnectionLost;
    if (armed.statementsLeft == 0 || --armed.statementsLeft > 0)
        return false;
    armed.hasStruck = true;
    return true;
}

/// The function that the library itself has by that name; it is loaded, for it was to be called.
template<typename Function>
Function *original(const char *library, const char *name)
{
    auto *const handle = dlopen(library, RTLD_LAZY | RTLD_NOLOAD);
    auto *const function = handle ? dlsym(handle, name) : nullptr;
    if (!function)
        qFatal("%s has no %s", library, name);
    return reinterpret_cast<Function *>(function);
}

/// Whether code of SQLite itself is calling: it reads the schema by statements of its own, and
/// takes what it has read so far for the whole where one of them fails in a way that cannot happen.
bool isSqlite(const void *caller)
{
    Dl_info origin{};
    return dladdr(caller, &origin) != 0 && QByteArray(origin.dli_fname).contains("libsqlite3");
}

/// What the server gets instead of a statement that is to fail.
const char *spoilt(void *connection, const char *query)
{
    if (!strikes())
        return query;
    static auto *const socketOf = original<int(const void *)>("libpq.so.5", "PQsocket");
    if (armed.fault == Fault::ConnectionLost)
        shutdown(socketOf(connection), SHUT_RDWR);
    return "SELECT 1 / 0";
}

} // namespace

StatementFault::StatementFault(Fault fault, int statement)
{
    armed = {fault, statement, false};
}

StatementFault::~StatementFault()
{
    armed = {};
}

bool StatementFault::hasStruck() const
{
    return armed.hasStruck;
}

} // namespace caretaker::testing

using caretaker::testing::original;

// The libraries' own names: Qt's drivers come here first.
extern "C" {

Q_DECL_EXPORT int sqlite3_step(void *statement);
Q_DECL_EXPORT void *PQexec(void *connection, const char *query);
Q_DECL_EXPORT int PQsendQuery(void *connection, const char *query);

int sqlite3_step(void *statement)
{
    static auto *const step = original<int(void *)>("libsqlite3.so.0", "sqlite3_step");
    constexpr int databaseFull = 13;
    const bool isOurs = !caretaker::testing::isSqlite(__builtin_return_address(0));
    return isOurs && caretaker::testing::strikes() ? databaseFull : step(statement);
}

void *PQexec(void *connection, const char *query)
{
    static auto *const exec = original<void *(void *, const char *)>("libpq.so.5", "PQexec");
    return exec(connection, caretaker::testing::spoilt(connection, query));
}

int PQsendQuery(void *connection, const char *query)
{
    static auto *const send = original<int(void *, const char *)>("libpq.so.5", "PQsendQuery");
    return send(connection, caretaker::testing::spoilt(connection, query));
}
}
