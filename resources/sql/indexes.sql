-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes that the tasks and tables like: part of every embedded database, offered to an adopted
-- one with "database adopt --indexes".
CREATE INDEX IF NOT EXISTS caretaker_jobs_status_updated ON jobs (status, updated_at);
CREATE INDEX IF NOT EXISTS caretaker_jobs_assignee ON jobs (assigned_to_id);
CREATE INDEX IF NOT EXISTS caretaker_compliance_status_expiry ON compliance_data (status, expiry_date);
CREATE INDEX IF NOT EXISTS caretaker_compliance_contractor ON compliance_data (contractor_id);
CREATE INDEX IF NOT EXISTS caretaker_assignments_contractor ON job_assignments (contractor_id, assigned_at);
CREATE INDEX IF NOT EXISTS caretaker_requests_status_created ON payout_requests (status, created_at);
CREATE INDEX IF NOT EXISTS caretaker_eligibility_status_created ON job_payout_eligibility (status, created_at);
CREATE INDEX IF NOT EXISTS caretaker_notifications_recipient ON job_notifications (recipient_id, is_read);
