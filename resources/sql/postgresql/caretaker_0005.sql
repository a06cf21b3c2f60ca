-- SPDX-License-Identifier: GPL-3.0-or-later
-- Caretaker's own tables, version 5: what it takes to deliver the outbox.

ALTER TABLE caretaker_outbox ADD COLUMN message_id text NULL;       -- given at the first attempt, and kept
ALTER TABLE caretaker_outbox ADD COLUMN next_attempt_at timestamptz NULL;  -- null: at once
ALTER TABLE caretaker_outbox ADD COLUMN tried_since timestamptz NULL;      -- the hours to retry count from here
ALTER TABLE caretaker_outbox ADD COLUMN sent_at timestamptz NULL;
ALTER TABLE caretaker_outbox ADD COLUMN last_answer text NOT NULL DEFAULT ''; -- the server's own words

-- While an entry is "sending": whose it is, and until when that counts.
ALTER TABLE caretaker_outbox ADD COLUMN lease_owner text NULL;
ALTER TABLE caretaker_outbox ADD COLUMN lease_host text NULL;
ALTER TABLE caretaker_outbox ADD COLUMN lease_process_id bigint NULL;
ALTER TABLE caretaker_outbox ADD COLUMN lease_until timestamptz NULL;

-- One row for all who send from this database. The name is part of every Message-ID.
CREATE TABLE caretaker_mail (
    id integer NOT NULL PRIMARY KEY CHECK (id = 1),
    database_name text NOT NULL,
    next_slot_at timestamptz NULL,    -- mail.rate_per_minute: no message before
    paused_until timestamptz NULL,    -- a mail server asked for fewer messages
    pause_seconds bigint NOT NULL DEFAULT 0 -- the length of that pause; the next one is longer
);
INSERT INTO caretaker_mail (id, database_name) VALUES (1, substr(md5(CAST(random() AS text) || CAST(clock_timestamp() AS text)), 1, 16));
