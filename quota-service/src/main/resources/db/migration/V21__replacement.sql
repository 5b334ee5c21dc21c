-- A business certified elsewhere gives its unit to a successor. See docs/adr/0011.
create table replacement (
    application_id        uuid primary key,
    business_id           uuid        not null,
    successor_business_id uuid        not null,
    programme_id          uuid        not null references programme (id),
    allocation_id         uuid        not null references allocation (id),
    reason                text        not null,
    document_number       text        not null,
    status                text        not null check (status in ('RECORDED', 'RESERVED', 'PASSED_ON', 'LAPSED')),
    recorded_by           text        not null,
    recorded_role         text,
    recorded_at           timestamptz not null,
    settled_at            timestamptz,
    reservation_id        uuid,
    province_code         text,
    regency_code          text,
    lp3h                  text,
    check (business_id <> successor_business_id),
    check ((status = 'RECORDED') = (settled_at is null)),
    check ((status = 'RESERVED') = (reservation_id is not null))
);
create index replacement_programme on replacement (programme_id, application_id);
create index replacement_allocation on replacement (allocation_id);
-- One successor takes one place in a programme.
create unique index replacement_one_per_successor on replacement (programme_id, successor_business_id) where status = 'RECORDED';
call halal_guard('replacement');
grant select, insert on replacement to app;
create policy app_scope on replacement to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null))
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));

-- An officer who replaces must know that the business is certified elsewhere; its id alone says nothing else.
grant select on certified_elsewhere to app;
create policy app_read on certified_elsewhere for select to app using (halal_kind() in ('national', 'regions'));
