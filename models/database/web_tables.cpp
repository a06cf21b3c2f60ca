// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/web_tables.h"

#include <algorithm>

namespace caretaker {

namespace {

WebTable table(const char *name, const char *columns, const char *optionalColumns = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(columns).split(u' '),
            QString::fromLatin1(optionalColumns).split(u' ', Qt::SkipEmptyParts)};
}

} // namespace

const QList<WebTable> &webTables()
{
    static const QList<WebTable> tables{
        table("users", "id email username first_name last_name role is_active"),
        table("workspaces", "id name owner_id is_active"),
        table("contractors", "id workspace_id user_id company_name status"),
        table("jobs",
              "id workspace_id job_number title status priority assigned_to_id created_by_id "
              "due_date completed_date actual_cost estimated_cost location customer_name notes "
              "created_at updated_at"),
        table("job_assignments", "id job_id contractor_id status assigned_at"),
        table("job_completions", "id job_id contractor_id status submitted_at"),
        table("estimates", "id job_id estimate_number status total_amount created_at"),
        table("compliance_data",
              "id workspace_id contractor_id compliance_type document_name document_number status "
              "issue_date expiry_date updated_at",
              "rejection_reason verified_at verified_by_id"),
        table("payouts",
              "id payout_number contractor_id job_id amount status scheduled_date paid_date"),
        table("payout_requests", "id request_number contractor_id amount status created_at"),
        table("job_payout_eligibility", "id job_id contractor_id amount status created_at"),
        table("job_notifications", "id recipient_id job_id notification_type title message is_read "
                                   "read_at created_at"),
    };
    return tables;
}

const WebTable *webTable(const QString &name)
{
    const auto &tables = webTables();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const WebTable &each) { return each.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace caretaker
