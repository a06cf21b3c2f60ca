-- SPDX-License-Identifier: GPL-3.0-or-later
-- What check_compliance_expiry does to the web application's tables, as one would write it by hand.
BEGIN IMMEDIATE;

CREATE TEMP TABLE found AS
SELECT id, contractor_id, compliance_type || ' ''' || document_name || '''' AS name, expiry_date,
    expiry_date < date('now') AS is_expired
FROM compliance_data
WHERE (status = 'APPROVED' AND expiry_date >= date('now') AND expiry_date <= date('now', '+30 days'))
    OR (status <> 'EXPIRED' AND expiry_date < date('now'));

UPDATE compliance_data
SET status = CASE WHEN found.is_expired THEN 'EXPIRED' ELSE 'EXPIRING_SOON' END,
    updated_at = strftime('%Y-%m-%d %H:%M:%f000', 'now')
FROM found
WHERE found.id = compliance_data.id;

INSERT INTO job_notifications (recipient_id, job_id, notification_type, title, message, is_read, read_at, created_at)
SELECT u.id,
    (SELECT a.job_id FROM job_assignments a WHERE a.contractor_id = c.id ORDER BY a.assigned_at DESC, a.id DESC LIMIT 1),
    'REVISION_REQUIRED',
    CASE WHEN found.is_expired THEN 'Compliance Document Expired' ELSE 'Compliance Document Expiring Soon' END,
    CASE WHEN found.is_expired THEN 'Your ' || found.name || ' has expired. Please renew it.'
        ELSE 'Your ' || found.name || ' expires on ' || found.expiry_date || '. Please renew it.' END,
    0, NULL, strftime('%Y-%m-%d %H:%M:%f000', 'now')
FROM found JOIN contractors c ON c.id = found.contractor_id JOIN users u ON u.id = c.user_id
WHERE u.is_active;

COMMIT;
