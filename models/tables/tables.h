// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

namespace caretaker {

/// The tables that the console shows. They live as long as the program; their texts are translated
/// when they are first asked for.
[[nodiscard]] const TableDefinition &jobsTable();
[[nodiscard]] const TableDefinition &complianceTable();
[[nodiscard]] const TableDefinition &payoutRequestsTable();
[[nodiscard]] const TableDefinition &readyPayoutsTable();
[[nodiscard]] const TableDefinition &payoutsTable();
[[nodiscard]] const TableDefinition &outboxTable(); ///< of an adopted database

/// What people were told: the web application's notifications and, of an adopted database, those
/// that its table could not take.
[[nodiscard]] const TableDefinition &notificationsTable(bool isAdopted);

/// The columns of notificationsTable().
enum class NotificationColumn { Told, Person, Title, Message, State, Job, ReadAt };

/// SQL for the name of a user under an alias: first and last name, or the user name without them.
/// NULL where the outer join found nobody.
[[nodiscard]] QString personNameSql(const QString &alias);

/// SQL for the name of a contractor (alias c) and its user (alias u): the company, or the person.
[[nodiscard]] QString contractorNameSql();

} // namespace caretaker
