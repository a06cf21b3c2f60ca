-- SPDX-License-Identifier: GPL-3.0-or-later
-- What send_pending_jobs_reminder has to know.
SELECT count(*) FILTER (WHERE assigned_to_id IS NULL),
    count(*) FILTER (WHERE due_date >= date('now') AND due_date <= date('now', '+7 days')),
    count(*) FILTER (WHERE due_date < date('now'))
FROM jobs WHERE status = 'PENDING';

SELECT id, job_number, title, due_date FROM jobs
WHERE status = 'PENDING' AND assigned_to_id IS NULL
ORDER BY CASE priority WHEN 'URGENT' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 WHEN 'LOW' THEN 3 ELSE 4 END,
    created_at, id
LIMIT 5;

SELECT id, job_number, title, due_date FROM jobs
WHERE status = 'PENDING' AND due_date >= date('now') AND due_date <= date('now', '+7 days')
ORDER BY due_date, id LIMIT 5;

SELECT id, job_number, title, due_date FROM jobs
WHERE status = 'PENDING' AND due_date < date('now')
ORDER BY due_date, id LIMIT 5;

SELECT id, email, username, first_name, last_name FROM users WHERE is_active AND role IN ('FM', 'ADMIN') ORDER BY id;
