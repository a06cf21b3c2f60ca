// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/snapshot.h"
#include "records/person.h"

#include <QList>
#include <QStringList>

namespace caretaker {

/// The active users with one of the roles (ADMIN, FM, …), by id.
Result<QList<Person>> activeUsersWithRole(const Snapshot &snapshot, const QStringList &roles);

} // namespace caretaker
