-- What every service's database shares. Runs as the database's owner; the roles app and worker exist before (bootstrap.sql).
-- app:    the caller's scope; without one it sees no row.
-- worker: relay, inbox, due facts and jobs.

-- Scope of the running transaction, set together with the role in the transaction's first statement.
create function halal_kind() returns text language sql stable parallel safe as
$$ select coalesce(current_setting('app.kind', true), '') $$;

create function halal_list(setting text) returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting(setting, true), ''), '{}')::text[] $$;

create function halal_scope_set() returns boolean language sql stable parallel safe as
$$ select coalesce(current_setting('app.kind', true), '') <> '' $$;

-- The one rule of who sees a scoped row. Equality and ANY only: prefixes would walk whole indexes under a policy.
create function halal_in_scope(province text, regency text, lp3hs text[], companions text[], owner text)
    returns boolean language sql stable parallel safe as
$$ select case coalesce(current_setting('app.kind', true), '')
       when 'national' then true
       when 'regions' then coalesce(province = any (halal_list('app.regions')) or regency = any (halal_list('app.regions')), false)
       when 'institution' then coalesce(current_setting('app.lp3h', true) = any (lp3hs), false)
       when 'companion' then coalesce(current_setting('app.companion', true) = any (companions), false)
       when 'owner' then coalesce(owner = current_setting('app.subject', true), false)
       else false
   end $$;

-- Every table is born guarded: row-level security forced, the worker admitted, app admitted only by a policy of its own.
create procedure halal_guard(guarded regclass) language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('grant select, insert, update, delete on %s to worker', guarded);
    execute format('create policy worker_all on %s to worker using (true) with check (true)', guarded);
end
$$;

-- ── outbox ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table outbox_subject (
    subject       uuid primary key,
    last_sequence int not null check (last_sequence > 0)
);
call halal_guard('outbox_subject');
grant select, insert, update on outbox_subject to app;
create policy app_scope on outbox_subject to app using (halal_scope_set()) with check (halal_scope_set());

create table outbox (
    id          uuid primary key,
    position    bigint generated always as identity,
    subject     uuid        not null,
    sequence    int         not null,
    type        text        not null,
    region      text,
    traceparent text,
    occurred_at timestamptz not null,
    data        text        not null,
    written_at  timestamptz not null default clock_timestamp(),
    sent_at     timestamptz,
    unique (subject, sequence)
);
create index outbox_unsent on outbox (position) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;
call halal_guard('outbox');
grant insert on outbox to app;
create policy app_insert on outbox for insert to app with check (halal_scope_set());

-- ── inbox ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table inbox_subject (
    topic         text not null,
    subject       uuid not null,
    last_sequence int  not null,
    last_event    uuid,
    parked_since  timestamptz,
    primary key (topic, subject)
);
create index inbox_subject_parked on inbox_subject (parked_since) where parked_since is not null;
call halal_guard('inbox_subject');

create table inbox_parked (
    topic     text        not null,
    subject   uuid        not null,
    sequence  int         not null,
    event_id  uuid        not null,
    type      text        not null,
    event     text        not null,
    reason    text        not null,
    parked_at timestamptz not null default clock_timestamp(),
    primary key (topic, subject, sequence)
);
call halal_guard('inbox_parked');

-- ── idempotency keys ──────────────────────────────────────────────────────────────────────────────────────────────────────────
create table idempotency_key (
    caller       text        not null,
    method       text        not null,
    path         text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    primary key (caller, method, path, key)
);
create index idempotency_key_age on idempotency_key (created_at);
call halal_guard('idempotency_key');
grant select, insert, update on idempotency_key to app;
create policy app_own on idempotency_key to app
    using (halal_scope_set() and caller = current_setting('app.caller', true))
    with check (halal_scope_set() and caller = current_setting('app.caller', true));

-- ── due facts ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table due_fact (
    id        uuid primary key,
    subject   uuid        not null,
    kind      text        not null,
    due_at    timestamptz not null,
    fired_at  timestamptz,
    attempts  int         not null default 0,
    retry_at  timestamptz,
    last_error text,
    unique (subject, kind, due_at)
);
create index due_fact_open on due_fact (due_at, id) where fired_at is null;
create index due_fact_subject on due_fact (subject, kind) where fired_at is null;
call halal_guard('due_fact');
grant select, insert, delete on due_fact to app;
create policy app_scope on due_fact to app using (halal_scope_set()) with check (halal_scope_set());

-- ── protected data ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- root_id is the scoped row these values belong to; each service adds the policy that ties them to it.
create table person_key (
    person_id      uuid primary key,
    root_id        uuid        not null,
    master_version int         not null,
    wrapped        bytea       not null,
    created_at     timestamptz not null default clock_timestamp()
);
create index person_key_root on person_key (root_id);
call halal_guard('person_key');
grant select, insert, update, delete on person_key to app;

create table protected_value (
    row_id     uuid  not null,
    field      text  not null,
    root_id    uuid  not null,
    person_id  uuid  not null references person_key (person_id) on delete cascade,
    ciphertext bytea not null,
    primary key (row_id, field)
);
create index protected_value_root on protected_value (root_id);
create index protected_value_person on protected_value (person_id);
call halal_guard('protected_value');
grant select, insert, update, delete on protected_value to app;

create table blind_index (
    row_id  uuid  not null,
    field   text  not null,
    root_id uuid  not null,
    digest  bytea not null,
    primary key (row_id, field),
    foreign key (row_id, field) references protected_value (row_id, field) on delete cascade
);
create index blind_index_digest on blind_index (field, digest);
create index blind_index_root on blind_index (root_id);
call halal_guard('blind_index');
grant select, insert, update, delete on blind_index to app;

create table protected_read (
    id       uuid primary key,
    at       timestamptz not null,
    reader   text        not null,
    purpose  text        not null,
    root_id  uuid        not null,
    row_id   uuid        not null,
    fields   text[]      not null
);
create index protected_read_at on protected_read (at, id);
create index protected_read_root on protected_read (root_id, id);
call halal_guard('protected_read');
grant select, insert on protected_read to app;
create policy app_insert on protected_read for insert to app with check (halal_scope_set());
create policy app_read on protected_read for select to app using (halal_kind() = 'national');
