// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct ComplianceTable
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::ComplianceTable)
public:
    static TableDefinition make();
};

TableDefinition ComplianceTable::make()
{
    using K = ColumnKind;
    const auto q = [](const char *sql) { return QString::fromLatin1(sql); };
    TableDefinition documents;
    documents.name = QStringLiteral("compliance");
    documents.table = QStringLiteral("compliance_data");
    documents.source =
        QStringLiteral("compliance_data t LEFT JOIN contractors c ON c.id = t.contractor_id "
                       "LEFT JOIN users u ON u.id = c.user_id "
                       "LEFT JOIN workspaces w ON w.id = t.workspace_id");
    documents.columns = {
        {tr("Document"), q("t.document_name"), K::Text, {}, true, true},
        {tr("Type"),
         q("t.compliance_type"),
         K::Word,
         {q("ID"), q("LICENSE"), q("INSURANCE"), q("CERTIFICATION"), q("CONTRACT"), q("SAFETY"),
          q("OTHER")}},
        {tr("Status"),
         q("t.status"),
         K::Word,
         {q("EXPIRED"), q("EXPIRING_SOON"), q("PENDING"), q("REJECTED"), q("APPROVED")}},
        {tr("Contractor"), contractorNameSql(), K::Text, {}, true},
        {tr("Expires"), q("t.expiry_date"), K::Date},
        {tr("Number"), q("t.document_number"), K::Identifier, {}, true},
        {tr("Issued"), q("t.issue_date"), K::Date},
        {tr("Site"), q("w.name"), K::Text, {}, true},
        {tr("Last change"), q("t.updated_at"), K::Moment},
    };
    documents.statusColumn = 2;
    documents.sortColumn = 4;
    return documents;
}

} // namespace

QString contractorNameSql()
{
    return QStringLiteral("coalesce(nullif(c.company_name, ''), %1)")
        .arg(personNameSql(QStringLiteral("u")));
}

const TableDefinition &complianceTable()
{
    static const auto definition = ComplianceTable::make();
    return definition;
}

} // namespace caretaker
