// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/row_update.h"

#include <QMap>

namespace caretaker {

/// Fields of a row of the web application's tables as they are stored: column -> text.
using StoredRow = QMap<QString, QString>;

/// Rows by table and id. One that is asked for and is not in here is no longer there.
using StoredRows = QMap<std::pair<QString, qint64>, StoredRow>;

/// The present values of the fields that the updates would change, and of updated_at. Many rows are
/// read with one statement.
Result<StoredRows> storedRows(const Connection &connection, const QList<RowUpdate> &updates);

} // namespace caretaker
