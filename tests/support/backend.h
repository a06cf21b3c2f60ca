// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caretaker::testing {

/// The kinds of database that a test runs on.
enum class Backend { Sqlite, Postgres };

/// In initTestCase_data(), so that every test of the class runs once for each kind; or in the
/// _data function of one test. Adds the column "backend".
void addBackends();

/// The one whose turn it is, where initTestCase_data() calls addBackends().
Backend currentBackend();

} // namespace caretaker::testing
