-- SPDX-License-Identifier: GPL-3.0-or-later
-- Caretaker's own tables, version 4: what a run says while it works.
CREATE TABLE caretaker_run_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id bigint NOT NULL REFERENCES caretaker_runs (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    level text NOT NULL,          -- debug, info, warning, error
    message text NOT NULL
);
CREATE INDEX caretaker_run_log_run ON caretaker_run_log (run_id);
