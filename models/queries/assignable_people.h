// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "records/person.h"

#include <QList>

namespace caretaker {

/// To whom a job may be given: the active contractors, by name.
Result<QList<Person>> assignablePeople(const Connection &connection);

/// Those of the ids that are users, whatever their role, by id.
Result<QMap<qint64, Person>> peopleById(const Connection &connection, const QList<qint64> &ids);

/// Whether a job may be given to this user: an active contractor.
Result<bool> isAssignable(const Connection &connection, qint64 userId);

} // namespace caretaker
