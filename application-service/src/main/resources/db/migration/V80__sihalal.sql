-- The SIHALAL mirror: what waits to be asked, what SIHALAL said, and who may let it move files.

-- One row per file with a SIHALAL number: when it is to be asked about next, and what SIHALAL says of it now. A file has one row, so its
-- answers come in order; a lease (real time) keeps two replicas from asking about the same file.
create table sihalal_lookup (
    application_id     uuid primary key references application (id),
    sihalal_number     text        not null,
    state              text        not null check (state in ('OPEN', 'ENDED')),
    -- domain time: since then, or from then on, it waits to be asked
    due_at             timestamptz not null,
    attempts           int         not null default 0,
    bad_answers        int         not null default 0,
    last_problem       text,
    -- real time: after an answer that was none, not before
    retry_at           timestamptz not null default '-infinity',
    held_by            uuid,
    held_until         timestamptz not null default '-infinity',
    answered_at        timestamptz,
    known              boolean     not null default true,
    other_business     boolean     not null default false,
    code               text,
    certificate_number text,
    certificate_on     date,
    -- why SIHALAL's word did not move the file
    kept_because       text
);
create index sihalal_lookup_due on sihalal_lookup (due_at, application_id) where state = 'OPEN';
create index sihalal_lookup_open on sihalal_lookup (application_id) where state = 'OPEN';
call halal_guard('sihalal_lookup');
grant select, insert, update on sihalal_lookup to app;
create policy app_scope on sihalal_lookup to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

insert into sihalal_lookup (application_id, sihalal_number, state, due_at)
select id, sihalal_number, 'OPEN', changed_at from application where sihalal_number is not null;

-- Append-only: each status SIHALAL told, once, in its order, and when and how we learned of it.
create table sihalal_status (
    application_id     uuid        not null references application (id),
    position           int         not null,
    code               text        not null,
    said_at            timestamptz,
    -- only the day of said_at was told
    day_only           boolean     not null,
    comment            text,
    certificate_number text,
    certificate_on     date,
    source             text        not null check (source in ('SIHALAL', 'PORTAL', 'IMPORT')),
    learned_at         timestamptz not null,
    learned_by         text        not null,
    primary key (application_id, position)
);
call halal_guard('sihalal_status');
revoke update, delete on sihalal_status from worker;
grant select, insert on sihalal_status to app;
create policy app_read on sihalal_status for select to app
    using (exists (select 1 from application a where a.id = application_id));
create policy app_write on sihalal_status for insert to app
    with check (exists (select 1 from application a where a.id = application_id));

-- SIHALAL is away: nobody asks before retry_at. Real time, one row for all replicas.
create table sihalal_outage (
    one      boolean primary key default true check (one),
    since    timestamptz,
    failures int         not null default 0,
    reason   text,
    retry_at timestamptz not null default '-infinity'
);
insert into sihalal_outage default values;
call halal_guard('sihalal_outage');
grant select on sihalal_outage to app;
create policy app_scope on sihalal_outage for select to app using (halal_scope_set());

-- Whether SIHALAL's word moves files of a region by itself; without a row it does. '00' is the country.
create table sihalal_setting (
    region_code   text primary key,
    province_code text,
    regency_code  text,
    moves_files   boolean     not null,
    changed_by    text        not null,
    changed_at    timestamptz not null
);
call halal_guard('sihalal_setting');
grant select, insert, update on sihalal_setting to app;
create policy app_read on sihalal_setting for select to app using (halal_scope_set());
create policy app_insert on sihalal_setting for insert to app
    with check (halal_in_scope(province_code, regency_code, null, null, null));
create policy app_update on sihalal_setting for update to app
    using (halal_in_scope(province_code, regency_code, null, null, null))
    with check (halal_in_scope(province_code, regency_code, null, null, null));
