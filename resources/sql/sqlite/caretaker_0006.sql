-- SPDX-License-Identifier: GPL-3.0-or-later
-- Caretaker's own tables, version 6: when tasks are due, and which of those moments have been seen to.

-- Only what differs from a task's default; a task without a row has its default schedule.
CREATE TABLE caretaker_schedules (
    task text NOT NULL PRIMARY KEY,
    expression text NOT NULL,
    is_enabled bool NOT NULL,
    since text NOT NULL,            -- no earlier moment counts
    updated_at text NOT NULL,
    updated_by text NOT NULL
);

-- One row for each moment that somebody has taken. The primary key lets only one of all consoles,
-- servers and cron lines have it; the token says who.
CREATE TABLE caretaker_moments (
    task text NOT NULL,
    moment text NOT NULL,
    state text NOT NULL,            -- claimed, done, failed, skipped, waiting
    token text NOT NULL,
    host text NOT NULL,
    process_id bigint NOT NULL,
    lease_until text NOT NULL,
    claimed_at text NOT NULL,
    run_id bigint NULL REFERENCES caretaker_runs (id) ON DELETE SET NULL,
    note text NOT NULL DEFAULT '',
    PRIMARY KEY (task, moment)
);
CREATE INDEX caretaker_moments_run ON caretaker_moments (run_id);

-- The moment that a run was for; outcome may now also be needs_approval, approved or rejected.
ALTER TABLE caretaker_runs ADD COLUMN scheduled_for text NULL;
