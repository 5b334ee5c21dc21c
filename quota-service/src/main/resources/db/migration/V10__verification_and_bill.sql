-- A programme is verified by a second person, and one whose funder pays the national bill begins only when it is paid. See
-- docs/adr/0010-programme-life.md.

alter table programme
    drop constraint programme_status_check,
    add constraint programme_status_check check (status in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'ACTIVE', 'CLOSED')),
    -- whether the funder pays by the national bill; a region that runs its programme from its own budget does not
    add column billed boolean not null default false,
    add column created_by text,
    add column submitted_by text,
    -- why the verifier sent it back; gone with the next submission
    add column return_reason text,
    add column activated_at timestamptz;
alter table programme_history add column document_number text;

-- The owner is bound by the policies, too: for these rows they step aside.
alter table programme no force row level security;
alter table programme_history no force row level security;
update programme p set
    created_by = (select h.actor from programme_history h where h.programme_id = p.id and h.action = 'CREATE' order by h.id limit 1),
    activated_at = (select min(h.at) from programme_history h where h.programme_id = p.id and h.action = 'ACTIVATE');
alter table programme force row level security;
alter table programme_history force row level security;

-- ── the programme bill ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The last number given in a year. Unique, with gaps where a transaction failed.
create table bill_number (
    year int primary key,
    last bigint not null check (last > 0)
);
call halal_guard('bill_number');
grant select, insert, update on bill_number to app;
create policy app_scope on bill_number to app using (halal_scope_set()) with check (halal_scope_set());

create table programme_bill (
    id            uuid primary key,
    programme_id  uuid        not null references programme (id),
    number        text        not null unique,
    amount        bigint      not null check (amount > 0),
    paid          bigint      not null default 0 check (paid between 0 and amount),
    due_on        date        not null,
    status        text        not null check (status in ('ISSUED', 'PAID', 'CANCELLED')),
    province_code text,
    regency_code  text,
    issued_at     timestamptz not null,
    version       bigint      not null default 0,
    check (status <> 'PAID' or paid = amount)
);
create unique index programme_bill_one_live on programme_bill (programme_id) where status <> 'CANCELLED';
create index programme_bill_programme on programme_bill (programme_id, id);
call halal_guard('programme_bill');
grant select, insert, update on programme_bill to app;
create policy app_scope on programme_bill to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null))
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

create table programme_bill_payment (
    id              uuid primary key,
    bill_id         uuid        not null references programme_bill (id),
    amount          bigint      not null check (amount > 0),
    paid_on         date        not null,
    reference       text        not null,
    document_number text        not null,
    actor           text        not null,
    at              timestamptz not null
);
create index programme_bill_payment_bill on programme_bill_payment (bill_id, id);
call halal_guard('programme_bill_payment');
revoke update, delete on programme_bill_payment from worker;
grant select, insert on programme_bill_payment to app;
create policy app_read on programme_bill_payment for select to app
    using (exists (select 1 from programme_bill b where b.id = bill_id));
create policy app_insert on programme_bill_payment for insert to app
    with check (exists (select 1 from programme_bill b where b.id = bill_id));

create table programme_bill_history (
    id          uuid primary key,
    bill_id     uuid        not null references programme_bill (id),
    action      text        not null,
    from_status text,
    to_status   text        not null,
    actor       text        not null,
    reason      text,
    at          timestamptz not null
);
create index programme_bill_history_bill on programme_bill_history (bill_id, id);
call halal_guard('programme_bill_history');
revoke update, delete on programme_bill_history from worker;
grant select, insert on programme_bill_history to app;
create policy app_read on programme_bill_history for select to app
    using (exists (select 1 from programme_bill b where b.id = bill_id));
create policy app_insert on programme_bill_history for insert to app
    with check (exists (select 1 from programme_bill b where b.id = bill_id));
