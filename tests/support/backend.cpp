// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"

#include <QtTest>

namespace caretaker::testing {

void addBackends()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("SQLite") << Backend::Sqlite;
    QTest::newRow("PostgreSQL") << Backend::Postgres;
}

Backend currentBackend()
{
    QFETCH_GLOBAL(Backend, backend);
    return backend;
}

} // namespace caretaker::testing
