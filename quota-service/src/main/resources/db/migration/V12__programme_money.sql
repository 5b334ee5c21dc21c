-- Rupiah beside units: what the funder has paid of the certificates that used up a unit. Committed and due are never stored: they are the
-- ledger's held and issued units at the programme's frozen tariff.
create table programme_payment (
    id              uuid primary key,
    programme_id    uuid        not null references programme (id),
    amount          bigint      not null check (amount > 0),
    paid_on         date        not null,
    document_number text        not null,
    reference       text,
    province_code   text,
    regency_code    text,
    actor           text        not null,
    at              timestamptz not null
);
create index programme_payment_programme on programme_payment (programme_id, id);
call halal_guard('programme_payment');
revoke update, delete on programme_payment from worker;
grant select, insert on programme_payment to app;
create policy app_read on programme_payment for select to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null));
create policy app_insert on programme_payment for insert to app
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

-- Whether the ceiling admitted no further certificate when the settler looked last: a yes or no for those who may not see figures.
alter table programme add column ceiling_reached boolean not null default false;
