// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caretaker::testing {

/// How a statement fails.
enum class Fault {
    Refused,        ///< it alone: as on a full disk, or by an error of the server
    ConnectionLost, ///< it and all that follow
};

/// While it lives, the nth statement (from 1) that this program sends to a database fails, whoever
/// sends it and on whichever connection. What is read row by row from SQLite counts for each row.
/// One at a time, for tests with one thread.
class StatementFault
{
public:
    StatementFault(Fault fault, int statement);
    StatementFault(const StatementFault &) = delete;
    ~StatementFault();

    /// Whether there were so many statements.
    [[nodiscard]] bool hasStruck() const;
};

} // namespace caretaker::testing
