-- Certificates of ingredients. What the national search publishes to everyone, so every signed-in caller may read it.
create table material_certificate (
    id            uuid primary key,
    number        text        not null,
    product_name  text        not null,
    product_key   text        not null,
    producer      text        not null,
    issued_on     date,
    expires_on    date,
    source        text        not null check (source in ('PORTAL', 'MANUAL')),
    state         text        not null check (state in ('CONFIRMED', 'UNVERIFIED', 'REJECTED')),
    evidence      text,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    seen_at       timestamptz,
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    version       bigint      not null,
    unique (number, product_key)
);
create index material_certificate_state on material_certificate (state, id);
call halal_guard('material_certificate');
grant select, insert, update on material_certificate to app;
create policy app_read on material_certificate for select to app using (halal_scope_set());
-- A caller enters by hand under its own name; what came from the portal only the worker writes.
create policy app_enter on material_certificate for insert to app
    with check (halal_scope_set() and source = 'MANUAL' and state = 'UNVERIFIED'
        and entered_by = current_setting('app.caller', true));
create policy app_decide on material_certificate for update to app
    using (halal_kind() in ('national', 'regions') and source = 'MANUAL')
    with check (halal_kind() in ('national', 'regions') and source = 'MANUAL'
        and decided_by = current_setting('app.caller', true));

-- Words in a table of their own: under a policy only comparisons of a btree are served by an index, not full text.
create table material_certificate_word (
    certificate_id uuid not null references material_certificate (id),
    part           text not null check (part in ('PRODUCT', 'PRODUCER')),
    word           text collate "C" not null,
    primary key (certificate_id, part, word)
);
create index material_certificate_word_begins on material_certificate_word (part, word, certificate_id);
call halal_guard('material_certificate_word');
grant select, insert on material_certificate_word to app;
create policy app_read on material_certificate_word for select to app using (halal_scope_set());
create policy app_enter on material_certificate_word for insert to app
    with check (exists (select 1 from material_certificate c
        where c.id = certificate_id and c.entered_by = current_setting('app.caller', true)));

-- Questions to the national search. Of one question one waits at most, and its last answer is kept, also when it was nothing.
create table material_lookup (
    id           uuid primary key,
    position     bigint generated always as identity,
    question     text        not null,
    number       text,
    product      text,
    producer     text,
    state        text        not null check (state in ('WAITING', 'ANSWERED', 'FAILED')),
    requested_by text        not null,
    requested_at timestamptz not null,
    attempts     int         not null default 0,
    bad_answers  int         not null default 0,
    last_problem text,
    found        int,
    ended_at     timestamptz
);
create index material_lookup_queue on material_lookup (position) where state = 'WAITING';
create unique index material_lookup_waiting on material_lookup (question) where state = 'WAITING';
create unique index material_lookup_answered on material_lookup (question) where state = 'ANSWERED';
create index material_lookup_number on material_lookup (number) where state = 'ANSWERED';
call halal_guard('material_lookup');
grant select, insert on material_lookup to app;
create policy app_read on material_lookup for select to app using (halal_scope_set());
create policy app_ask on material_lookup for insert to app
    with check (state = 'WAITING' and requested_by = current_setting('app.caller', true));

-- One drain at a time over all replicas, or look-ups would be asked twice or overtake each other. Real time, not domain time.
create table material_lookup_drain (
    one        boolean primary key default true check (one),
    holder     uuid,
    held_until timestamptz not null default '-infinity'
);
insert into material_lookup_drain default values;
call halal_guard('material_lookup_drain');
