-- SPDX-License-Identifier: GPL-3.0-or-later
-- Caretaker's own tables, version 1. A published migration is never edited: a change is a new file.
CREATE TABLE caretaker_migrations (
    version integer NOT NULL PRIMARY KEY,
    applied_at timestamptz NOT NULL,
    program text NOT NULL
);

CREATE TABLE caretaker_settings (
    key text NOT NULL PRIMARY KEY,
    value text NOT NULL,
    updated_at timestamptz NOT NULL
);

-- One row for each run. Outcome "running" is also the task's lease: the index below lets a task
-- have one running row at a time, and lease_until says until when it counts.
CREATE TABLE caretaker_runs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task text NOT NULL,
    started_from text NOT NULL,   -- console, command_line, schedule
    started_by text NOT NULL,     -- user@host
    host text NOT NULL,
    process_id bigint NOT NULL,
    lease_until timestamptz NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz NULL,
    as_of timestamptz NULL,
    timezone text NULL,
    options text NOT NULL,        -- JSON object
    outcome text NOT NULL,        -- running, succeeded, failed, interrupted
    change_count integer NOT NULL DEFAULT 0,
    skipped_count integer NOT NULL DEFAULT 0,
    notification_count integer NOT NULL DEFAULT 0,
    email_count integer NOT NULL DEFAULT 0,
    summary text NOT NULL DEFAULT '[]',  -- JSON array of lines
    warnings text NOT NULL DEFAULT '[]', -- JSON array of lines
    error text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX caretaker_runs_one_running ON caretaker_runs (task) WHERE outcome = 'running';
CREATE INDEX caretaker_runs_task ON caretaker_runs (task, id);

-- Every row that a run changed, with the old and the new value of each field.
CREATE TABLE caretaker_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id bigint NOT NULL REFERENCES caretaker_runs (id) ON DELETE CASCADE,
    table_name text NOT NULL,
    row_id bigint NOT NULL,
    row_key text NOT NULL,
    label text NOT NULL,
    reason text NOT NULL,
    fields text NOT NULL,         -- JSON object: field -> [old, new]
    updated_at_before text NOT NULL,
    updated_at_after text NOT NULL
);
CREATE INDEX caretaker_changes_run ON caretaker_changes (run_id);

-- E-mails, written in the transaction of the change that they tell of.
CREATE TABLE caretaker_outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id bigint NULL REFERENCES caretaker_runs (id) ON DELETE SET NULL,
    recipient_id bigint NULL,
    to_address text NOT NULL,
    to_name text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    state text NOT NULL,          -- queued, sending, sent, deferred, failed, cancelled
    attempts integer NOT NULL DEFAULT 0,
    last_error text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX caretaker_outbox_state ON caretaker_outbox (state, id);
CREATE INDEX caretaker_outbox_run ON caretaker_outbox (run_id);
