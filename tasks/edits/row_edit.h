// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_sql.h"

#include <QMap>
#include <QMetaType>
#include <QVariant>

namespace caretaker {

/// What a person has put into a cell; not checked.
struct CellEdit
{
    QVariant value;      ///< as it is to be stored, or the text as it was typed; null: emptied
    QString shown = {};  ///< where that is not the value itself, such as a person's name
    QString reason = {}; ///< why a document is rejected
};

/// A row that a person is editing.
struct RowEdit
{
    qint64 id = 0;
    TableRow seen;                 ///< as the table showed it when the first cell was edited
    QMap<QString, CellEdit> cells; ///< by the column of the database
};

} // namespace caretaker

Q_DECLARE_METATYPE(caretaker::CellEdit)
