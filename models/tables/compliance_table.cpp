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
    documents.joins = {{q("c"), q("LEFT JOIN contractors c ON c.id = t.contractor_id")},
                       {q("u"), q("LEFT JOIN users u ON u.id = c.user_id")},
                       {q("w"), q("LEFT JOIN workspaces w ON w.id = t.workspace_id")}};
    documents.columns = {
        {.name = q("document"),
         .title = tr("Document"),
         .expression = q("t.document_name"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true},
        {.name = q("type"),
         .title = tr("Type"),
         .expression = q("t.compliance_type"),
         .kind = K::Word,
         .words = {q("ID"), q("LICENSE"), q("INSURANCE"), q("CERTIFICATION"), q("CONTRACT"),
                   q("SAFETY"), q("OTHER")},
         .isFacet = true},
        {.name = q("status"),
         .title = tr("Status"),
         .expression = q("t.status"),
         .kind = K::Word,
         .words = {q("EXPIRED"), q("EXPIRING_SOON"), q("PENDING"), q("REJECTED"), q("APPROVED")}},
        {.name = q("contractor"),
         .title = tr("Contractor"),
         .expression = contractorNameSql(),
         .kind = K::Text,
         .isSearched = true,
         .isFacet = true},
        {.name = q("expires"),
         .title = tr("Expires"),
         .expression = q("t.expiry_date"),
         .kind = K::Date,
         .dueIn = {q("APPROVED"), q("EXPIRING_SOON"), q("PENDING"), q("REJECTED")}},
        {.name = q("number"),
         .title = tr("Number"),
         .expression = q("t.document_number"),
         .kind = K::Identifier,
         .isSearched = true},
        {.name = q("issued"),
         .title = tr("Issued"),
         .expression = q("t.issue_date"),
         .kind = K::Date},
        {.name = q("site"),
         .title = tr("Site"),
         .expression = q("w.name"),
         .kind = K::Text,
         .isSearched = true,
         .isFacet = true},
        {.name = q("updated"),
         .title = tr("Last change"),
         .expression = q("t.updated_at"),
         .kind = K::Moment},
    };
    documents.statusColumn = 2;
    documents.sortColumn = 4;
    documents.filters = {
        {.name = q("valid"),
         .title = tr("Approved or expiring soon"),
         .condition = q("t.status IN ('APPROVED', 'EXPIRING_SOON')"),
         .choice = tr("Valid")},
        {.name = q("lapsed"),
         .title = tr("Not marked as expired, but expired before %1"),
         .condition = q("t.status <> 'EXPIRED' AND t.expiry_date < ?"),
         .value = K::Date,
         .choice = tr("Past its date")},
    };
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
