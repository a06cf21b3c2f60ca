// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/editable_table.h"

#include "records/hand_task.h"
#include "tables/tables.h"

#include <algorithm>

namespace caretaker {

namespace {

EditableField field(const char *column, EditKind kind)
{
    const auto name = QString::fromLatin1(column);
    return {name, QStringLiteral("t.") + name, kind};
}

} // namespace

const EditableField *EditableTable::field(const QString &column) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const EditableField &each) {
        return each.column == column;
    });
    return found == fields.end() ? nullptr : &*found;
}

const EditableField *EditableTable::fieldAt(int position) const
{
    const auto &expression = definition.columns.at(position).expression;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const EditableField &each) {
        return each.expression == expression;
    });
    return found == fields.end() ? nullptr : &*found;
}

int EditableTable::positionOf(const QString &column) const
{
    const auto *editable = field(column);
    const auto expression = editable ? editable->expression : QStringLiteral("t.") + column;
    for (int position = 0; position < definition.columns.size(); ++position) {
        if (definition.columns.at(position).expression == expression)
            return position;
    }
    qFatal("table %s does not show %s", qPrintable(definition.name), qPrintable(column));
}

const EditableTable &editableJobs()
{
    static const EditableTable jobs{
        QString(editJobsTask),
        jobsTable(),
        QStringLiteral("job_number"),
        QStringLiteral("title"),
        {field("status", EditKind::State),
         field("priority", EditKind::Word),
         {QStringLiteral("assigned_to_id"), personNameSql(QStringLiteral("a")), EditKind::Person},
         field("due_date", EditKind::Date),
         field("notes", EditKind::Text)}};
    return jobs;
}

const EditableTable &editableDocuments()
{
    static const EditableTable documents{
        QString(editDocumentsTask),
        complianceTable(),
        QStringLiteral("document_name"),
        QStringLiteral("compliance_type"),
        {field("status", EditKind::State), field("expiry_date", EditKind::Date)}};
    return documents;
}

} // namespace caretaker
