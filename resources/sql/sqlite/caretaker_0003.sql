-- SPDX-License-Identifier: GPL-3.0-or-later
-- Caretaker's own tables, version 3: which run another one undid. Set with the undo's success only, so
-- that a run is undone once. It outlives the record of the run that was undone.
ALTER TABLE caretaker_runs ADD COLUMN undoes_run_id bigint NULL;
CREATE UNIQUE INDEX caretaker_runs_undoes ON caretaker_runs (undoes_run_id);
