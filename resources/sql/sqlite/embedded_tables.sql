-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of an embedded database: the web application's names and types, as far as Caretaker
-- and its tasks use them. Time stamps are UTC text, dates YYYY-MM-DD, money decimal(12,2).
CREATE TABLE users (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    username varchar(150) NOT NULL UNIQUE,
    email varchar(254) NOT NULL UNIQUE,
    first_name varchar(150) NOT NULL,
    last_name varchar(150) NOT NULL,
    role varchar(20) NOT NULL,
    is_active bool NOT NULL
);
CREATE TABLE workspaces (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    name varchar(255) NOT NULL,
    is_active bool NOT NULL,
    owner_id bigint NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE contractors (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    company_name varchar(255) NULL,
    status varchar(20) NOT NULL,
    user_id bigint NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
    workspace_id bigint NOT NULL REFERENCES workspaces (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE jobs (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    job_number varchar(50) NOT NULL UNIQUE,
    title varchar(255) NOT NULL,
    status varchar(20) NOT NULL,
    priority varchar(20) NOT NULL,
    due_date date NULL,
    completed_date date NULL,
    location varchar(255) NULL,
    notes text NULL,
    created_at datetime NOT NULL,
    updated_at datetime NOT NULL,
    assigned_to_id bigint NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
    created_by_id bigint NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED,
    workspace_id bigint NOT NULL REFERENCES workspaces (id) DEFERRABLE INITIALLY DEFERRED,
    actual_cost decimal NULL,
    customer_name varchar(255) NULL,
    estimated_cost decimal NULL
);
CREATE TABLE job_assignments (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    status varchar(20) NOT NULL,
    assigned_at datetime NOT NULL,
    contractor_id bigint NOT NULL REFERENCES contractors (id) DEFERRABLE INITIALLY DEFERRED,
    job_id bigint NOT NULL REFERENCES jobs (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE job_completions (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    submitted_at datetime NOT NULL,
    status varchar(20) NOT NULL,
    contractor_id bigint NOT NULL REFERENCES contractors (id) DEFERRABLE INITIALLY DEFERRED,
    job_id bigint NOT NULL UNIQUE REFERENCES jobs (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE estimates (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    estimate_number varchar(50) NOT NULL UNIQUE,
    status varchar(20) NOT NULL,
    total_amount decimal NOT NULL,
    created_at datetime NOT NULL,
    job_id bigint NULL REFERENCES jobs (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE compliance_data (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    compliance_type varchar(20) NOT NULL,
    document_name varchar(255) NOT NULL,
    document_number varchar(100) NULL,
    issue_date date NULL,
    expiry_date date NULL,
    updated_at datetime NOT NULL,
    contractor_id bigint NOT NULL REFERENCES contractors (id) DEFERRABLE INITIALLY DEFERRED,
    workspace_id bigint NOT NULL REFERENCES workspaces (id) DEFERRABLE INITIALLY DEFERRED,
    rejection_reason text NULL,
    status varchar(20) NOT NULL
);
CREATE TABLE payouts (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    payout_number varchar(50) NOT NULL UNIQUE,
    amount decimal NOT NULL,
    status varchar(20) NOT NULL,
    scheduled_date date NULL,
    paid_date date NULL,
    contractor_id bigint NOT NULL REFERENCES contractors (id) DEFERRABLE INITIALLY DEFERRED,
    job_id bigint NULL REFERENCES jobs (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE payout_requests (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    request_number varchar(50) NOT NULL UNIQUE,
    amount decimal NOT NULL,
    status varchar(20) NOT NULL,
    created_at datetime NOT NULL,
    contractor_id bigint NOT NULL REFERENCES contractors (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE job_payout_eligibility (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    amount decimal NOT NULL,
    status varchar(20) NOT NULL,
    created_at datetime NOT NULL,
    contractor_id bigint NOT NULL REFERENCES contractors (id) DEFERRABLE INITIALLY DEFERRED,
    job_id bigint NOT NULL UNIQUE REFERENCES jobs (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE job_notifications (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    notification_type varchar(30) NOT NULL,
    title varchar(255) NOT NULL,
    message text NOT NULL,
    is_read bool NOT NULL,
    read_at datetime NULL,
    created_at datetime NOT NULL,
    job_id bigint NULL REFERENCES jobs (id) DEFERRABLE INITIALLY DEFERRED,
    recipient_id bigint NOT NULL REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED
);
