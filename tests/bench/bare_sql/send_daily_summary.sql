-- SPDX-License-Identifier: GPL-3.0-or-later
-- What send_daily_summary has to know.
SELECT count(*) FILTER (WHERE created_at >= date('now', '-1 day') AND created_at < date('now')),
    count(*) FILTER (WHERE status = 'COMPLETED' AND completed_date = date('now', '-1 day')),
    sum(actual_cost) FILTER (WHERE status = 'COMPLETED' AND completed_date = date('now', '-1 day')),
    count(*),
    count(*) FILTER (WHERE status = 'PENDING'),
    count(*) FILTER (WHERE status = 'IN_PROGRESS'),
    count(*) FILTER (WHERE status = 'PENDING' AND assigned_to_id IS NULL),
    count(*) FILTER (WHERE status IN ('PENDING', 'IN_PROGRESS') AND due_date < date('now'))
FROM jobs;

SELECT count(*) FILTER (WHERE created_at >= date('now', '-1 day') AND created_at < date('now')),
    count(*) FILTER (WHERE status = 'DRAFT')
FROM estimates;

SELECT count(*), sum(amount) FROM payouts WHERE status = 'COMPLETED' AND paid_date = date('now', '-1 day');

SELECT count(*) FROM job_completions WHERE status = 'SUBMITTED';

SELECT id, email, username, first_name, last_name FROM users WHERE is_active AND role IN ('FM', 'ADMIN') ORDER BY id;
