-- A freed unit kept for one named business, which replaces one that was certified elsewhere. The unit lies in the node's balance as reserved.
create table reservation (
    id                     uuid primary key,
    programme_id           uuid        not null references programme (id),
    allocation_id          uuid        not null references allocation (id),
    business_id            uuid        not null,
    from_application_id    uuid        not null,
    used_by_application_id uuid,
    -- last day, inclusive
    reserved_until         date        not null,
    status                 text        not null check (status in ('OPEN', 'USED', 'EXPIRED')),
    -- where the node lies, for scopes
    province_code          text,
    regency_code           text,
    lp3h                   text,
    opened_at              timestamptz not null,
    closed_at              timestamptz,
    check ((status = 'USED') = (used_by_application_id is not null)),
    check ((status = 'OPEN') = (closed_at is null))
);
-- One unit is enough for one certificate.
create unique index reservation_one_open on reservation (programme_id, business_id) where status = 'OPEN';
create index reservation_programme on reservation (programme_id, status, id);
create index reservation_allocation on reservation (allocation_id, status);
create index reservation_from_application on reservation (from_application_id);
call halal_guard('reservation');
grant select, insert on reservation to app;
create policy app_read on reservation for select to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));
create policy app_insert on reservation for insert to app
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));
