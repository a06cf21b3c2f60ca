-- SPDX-License-Identifier: GPL-3.0-or-later
-- Caretaker's own tables, version 2: a run's notifications, and what the tasks' opt-in settings remember.

-- Every notification of a run. The web application's job_notifications does not tell of which run a
-- row is, and where its job_id is NOT NULL it refuses one without a job: in_app is false for those.
CREATE TABLE caretaker_notifications (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id bigint NOT NULL REFERENCES caretaker_runs (id) ON DELETE CASCADE,
    recipient_id bigint NOT NULL,
    job_id bigint NULL,
    type text NOT NULL,
    title text NOT NULL,
    message text NOT NULL,
    in_app boolean NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE INDEX caretaker_notifications_run ON caretaker_notifications (run_id);

-- Reminders that went out, so that none goes out twice. They outlive the runs that sent them.
CREATE TABLE caretaker_reminders (
    kind text NOT NULL,           -- document, stale_job
    row_id bigint NOT NULL,
    about text NOT NULL,          -- the document's expiry date; the job's updated_at as it was stored
    step bigint NOT NULL,         -- days before the expiry; 0 for jobs
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (kind, row_id, about, step)
);

-- Documents that an admin has seen to: silent until they expire or their date changes.
CREATE TABLE caretaker_acknowledgements (
    document_id bigint NOT NULL PRIMARY KEY,
    expiry_date text NOT NULL,    -- at that time
    acknowledged_by text NOT NULL,
    acknowledged_at timestamptz NOT NULL
);

-- Jobs that auto_close_stale_jobs never closes.
CREATE TABLE caretaker_keep_open (
    job_id bigint NOT NULL PRIMARY KEY,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL
);
