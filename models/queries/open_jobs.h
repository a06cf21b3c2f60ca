// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/snapshot.h"
#include "records/person.h"

#include <QList>

#include <optional>

namespace caretaker {

/// A job that is not finished (PENDING or IN_PROGRESS).
struct OpenJob
{
    qint64 id = 0;
    QString number;
    QString title;
    QString status;
    QString notes;     ///< null where the column is NULL
    QString updatedAt; ///< as stored; guards the row against concurrent change
    QString priority;
    qint64 workspaceId = 0;
    QString workspaceName;
    std::optional<Person> assignee;
    std::optional<Person> creator;
};

/// The open jobs that were last touched on the UTC day of `moment` or before it, in no particular
/// order: a superset of those touched before `moment`, for the caller to compare exactly. Stored
/// time stamps are text with and without a fraction, which does not sort as the moments do.
Result<QList<OpenJob>> openJobsTouchedUpToDayOf(const Snapshot &snapshot, Instant moment);

} // namespace caretaker
