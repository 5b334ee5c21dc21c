-- Who types a file into SIHALAL, so that two people do not type the same one; it lapses by itself.
create table hand_over_taking (
    application_id uuid primary key references application (id),
    taken_by       text        not null,
    taken_as       text        not null,
    taken_at       timestamptz not null
);
call halal_guard('hand_over_taking');
grant select, insert, update, delete on hand_over_taking to app;
create policy app_scope on hand_over_taking to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- Files that wait for their SIHALAL number, oldest first.
create index application_without_number on application (submitted_at, id) where sihalal_number is null and submitted_at is not null;
