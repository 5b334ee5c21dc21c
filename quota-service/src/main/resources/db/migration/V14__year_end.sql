-- Units still held when the budget year ends are decided about, one by one.
alter table programme
    -- since when the last day has passed while files hold units: nothing is granted any more
    add column year_ended_at timestamptz,
    -- when it was told that units are held at the end of the year; told once
    add column year_end_told_at timestamptz;

create table year_end_decision (
    id              uuid primary key,
    programme_id    uuid        not null references programme (id),
    application_id  uuid        not null,
    decision        text        not null check (decision in ('CARRY', 'RELEASE')),
    to_programme_id uuid references programme (id),
    document_number text        not null,
    reason          text,
    province_code   text,
    regency_code    text,
    actor           text        not null,
    at              timestamptz not null,
    check ((decision = 'CARRY') = (to_programme_id is not null))
);
create index year_end_decision_programme on year_end_decision (programme_id, id);
create index year_end_decision_application on year_end_decision (application_id);
create index year_end_decision_to on year_end_decision (to_programme_id) where to_programme_id is not null;
call halal_guard('year_end_decision');
revoke update, delete on year_end_decision from worker;
grant select, insert on year_end_decision to app;
create policy app_read on year_end_decision for select to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null));
create policy app_insert on year_end_decision for insert to app
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

-- An officer's decision changes the claim in the officer's own transaction, so that its refusal can be answered at once.
grant update on claim to app;
create policy app_update on claim for update to app
    using (halal_kind() in ('national', 'regions') and halal_in_scope(province_code, regency_code, '{}', '{}', null))
    with check (halal_kind() in ('national', 'regions') and halal_in_scope(province_code, regency_code, '{}', '{}', null));
