-- Lists of what the portal shows, imported: one row per line, so that a killed worker goes on with the next.
create table sihalal_import (
    id              uuid primary key,
    file_name       text        not null,
    file_sha256     text        not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    state           text        not null check (state in ('RUNNING', 'DONE')),
    requested_by    text        not null,
    requested_as    text        not null,
    requested_roles text[]      not null,
    -- the files it may touch: all, or those of these regions
    national        boolean     not null,
    regions         text[]      not null,
    requested_at    timestamptz not null,
    finished_at     timestamptz,
    -- real time; a killed worker is followed when its lease has run out
    held_by         uuid,
    held_until      timestamptz not null default '-infinity'
);
create index sihalal_import_work on sihalal_import (id) where state = 'RUNNING';
create index sihalal_import_requester on sihalal_import (requested_by, id);
call halal_guard('sihalal_import');
grant select, insert on sihalal_import to app;
create policy app_scope on sihalal_import to app
    using (halal_kind() = 'national' or (halal_scope_set() and requested_by = current_setting('app.caller', true)))
    with check (halal_scope_set() and requested_by = current_setting('app.caller', true));

create table sihalal_import_row (
    import_id   uuid   not null references sihalal_import (id),
    row_number  int    not null check (row_number > 1),
    cells       text[] not null,
    state       text   not null check (state in ('PENDING', 'CHANGED', 'UNCHANGED', 'WRONG')),
    column_name text,
    problem     text,
    primary key (import_id, row_number)
);
create index sihalal_import_row_state on sihalal_import_row (import_id, state, row_number);
call halal_guard('sihalal_import_row');
grant select, insert on sihalal_import_row to app;
create policy app_scope on sihalal_import_row to app
    using (exists (select 1 from sihalal_import i where i.id = import_id))
    with check (exists (select 1 from sihalal_import i where i.id = import_id));
