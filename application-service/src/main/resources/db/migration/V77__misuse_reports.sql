-- Anybody may tell of a misuse. Who told sees nothing of it afterwards; the officers of the place and BPJPH do.
create table misuse_report (
    id                 uuid primary key,
    version            bigint      not null,
    kind               text        not null,
    certificate_number text,
    application_id     uuid references application (id),
    province_code      text,
    regency_code       text,
    description        text        not null,
    photo_sha256       text        not null references stored_content (sha256),
    photo_type         text        not null,
    has_contact        boolean     not null,
    reported_at        timestamptz not null,
    outcome            text,
    note               text,
    closed_by          text,
    closed_at          timestamptz,
    -- Who writes it sees it until the transaction ends, and never again.
    written_in         xid8        not null default pg_current_xact_id()
);
create index misuse_report_province on misuse_report (province_code, id);
create index misuse_report_regency on misuse_report (regency_code, id);
create index misuse_report_application on misuse_report (application_id);
create index misuse_report_photo on misuse_report (photo_sha256);
call halal_guard('misuse_report');
grant select, insert, update on misuse_report to app;
create policy app_read on misuse_report for select to app
    using (halal_in_scope(province_code, regency_code, null, null, null) or written_in = pg_current_xact_id_if_assigned());
create policy app_report on misuse_report for insert to app with check (halal_scope_set());
create policy app_close on misuse_report for update to app
    using (halal_in_scope(province_code, regency_code, null, null, null))
    with check (halal_in_scope(province_code, regency_code, null, null, null));

create policy misuse_report on person_key to app
    using (exists (select 1 from misuse_report r where r.id = root_id))
    with check (exists (select 1 from misuse_report r where r.id = root_id));
create policy misuse_report on protected_value to app
    using (exists (select 1 from misuse_report r where r.id = root_id))
    with check (exists (select 1 from misuse_report r where r.id = root_id));
create policy misuse_report on blind_index to app
    using (exists (select 1 from misuse_report r where r.id = root_id))
    with check (exists (select 1 from misuse_report r where r.id = root_id));
