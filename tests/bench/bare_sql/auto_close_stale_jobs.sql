-- SPDX-License-Identifier: GPL-3.0-or-later
-- What auto_close_stale_jobs does to the web application's tables, as one would write it by hand.
BEGIN IMMEDIATE;

CREATE TEMP TABLE stale AS
SELECT id, assigned_to_id, created_by_id, status, CAST(julianday('now') - julianday(updated_at) AS integer) AS days
FROM jobs
WHERE status IN ('PENDING', 'IN_PROGRESS') AND updated_at < strftime('%Y-%m-%d %H:%M:%f', 'now', '-90 days');

UPDATE jobs
SET status = 'CANCELLED',
    notes = CASE WHEN coalesce(jobs.notes, '') = '' THEN '' ELSE jobs.notes || char(10, 10) END
        || 'Auto-closed on ' || date('now') || ' due to ' || stale.days || ' days of inactivity (previous status: '
        || stale.status || ')',
    updated_at = strftime('%Y-%m-%d %H:%M:%f000', 'now')
FROM stale
WHERE stale.id = jobs.id;

INSERT INTO job_notifications (recipient_id, job_id, notification_type, title, message, is_read, read_at, created_at)
SELECT u.id, stale.id, 'REVISION_REQUIRED', 'Job Auto-Closed',
    'This job was closed automatically after ' || stale.days || ' days of inactivity.', 0, NULL,
    strftime('%Y-%m-%d %H:%M:%f000', 'now')
FROM stale JOIN users u ON u.id IN (stale.assigned_to_id, stale.created_by_id)
WHERE u.is_active;

COMMIT;
