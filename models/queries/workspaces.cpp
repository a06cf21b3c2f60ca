// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/workspaces.h"

#include "database/statement.h"

namespace caretaker {

Result<QStringList> unknownWorkspaces(const Snapshot &snapshot, const QStringList &namesOrNumbers)
{
    if (namesOrNumbers.isEmpty())
        return QStringList();
    const auto known = readAll<QStringList>(snapshot.connection(),
                                            QStringLiteral("SELECT id, name FROM workspaces"), {},
                                            [](const Statement &row) {
                                                return QStringList{row.text(0), row.text(1)};
                                            });
    if (!known)
        return known.error();
    auto unknown = namesOrNumbers;
    for (const auto &names : *known)
        unknown.removeIf(
            [&](const QString &wanted) { return names.contains(wanted, Qt::CaseInsensitive); });
    return unknown;
}

} // namespace caretaker
