-- Programmes, the allocation ledger and claims. See docs/adr/0006-quota-ledger.md.

-- ── tariffs ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What one certificate costs by part, in whole rupiah. A new rule is a new row, valid from its day on.
create table tariff (
    id            uuid primary key,
    name          text   not null,
    channel       text   not null check (channel in ('SELF_DECLARE_FACILITATED', 'REGULAR_FACILITATED')),
    valid_from    date   not null,
    registration  bigint not null check (registration >= 0),
    lp3h          bigint not null check (lp3h >= 0),
    companion     bigint not null check (companion >= 0),
    fatwa         bigint not null check (fatwa >= 0),
    -- the inspection body's part, on the regular channel only
    inspection    bigint not null default 0 check (inspection >= 0),
    unique (channel, valid_from)
);
insert into tariff (id, name, channel, valid_from, registration, lp3h, companion, fatwa, inspection) values
    ('0196d000-0000-7000-8000-000000000001', 'Self-declare 2021', 'SELF_DECLARE_FACILITATED', '2021-01-01', 25000, 25000, 150000, 100000, 0),
    ('0196d000-0000-7000-8000-000000000002', 'Self-declare 2023', 'SELF_DECLARE_FACILITATED', '2023-01-01', 25000, 25000, 150000, 30000, 0),
    ('0196d000-0000-7000-8000-000000000003', 'Reguler UMK', 'REGULAR_FACILITATED', '2021-01-01', 300000, 0, 0, 0, 350000);
-- Guarded after its first rows: the owner, too, is bound by the policies.
call halal_guard('tariff');
grant select on tariff to app;
create policy app_read on tariff for select to app using (halal_scope_set());

-- ── programmes ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table programme (
    id                       uuid primary key,
    facilitation_code        text        not null unique,
    name                     text        not null,
    description              text,
    year                     int         not null,
    channel                  text        not null,
    funder                   text        not null,
    fund_source              text        not null,
    scope_codes              text[]      not null,
    starts_on                date        not null,
    ends_on                  date        not null,
    target_date              date,
    units                    bigint      not null check (units > 0),
    ceiling_rupiah           bigint check (ceiling_rupiah > 0),
    fallback                 boolean     not null,
    -- whether a business that another programme already pays for may take part
    allows_other_facilitation boolean    not null default false,
    locked_lp3h              text[]      not null,
    status                   text        not null check (status in ('DRAFT', 'ACTIVE', 'CLOSED')),
    tariff_id                uuid        not null references tariff (id),
    -- the tariff's parts; they follow the tariff while in draft and are frozen at activation
    tariff_registration      bigint      not null,
    tariff_lp3h              bigint      not null,
    tariff_companion         bigint      not null,
    tariff_fatwa             bigint      not null,
    tariff_inspection        bigint      not null,
    root_allocation_id       uuid        not null,
    province_code            text,
    regency_code             text,
    created_at               timestamptz not null,
    version                  bigint      not null,
    -- counts the settled batches: a settler that lost its lock in mid-batch cannot commit
    settlement_fence         bigint      not null default 0,
    -- the latest submission settled so far; an earlier one that comes after it is marked late
    settled_through          timestamptz,
    check (starts_on <= ends_on),
    check (target_date between starts_on and ends_on)
);
create index programme_list on programme (id);
create index programme_tariff on programme (tariff_id);
call halal_guard('programme');
grant select, insert, update on programme to app;
create policy app_read on programme for select to app using (halal_scope_set() and halal_kind() <> 'public');
create policy app_insert on programme for insert to app
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));
create policy app_update on programme for update to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null))
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

create table programme_history (
    id           uuid primary key,
    programme_id uuid        not null references programme (id),
    action       text        not null,
    from_status  text,
    to_status    text        not null,
    actor        text        not null,
    reason       text,
    at           timestamptz not null
);
create index programme_history_programme on programme_history (programme_id, id);
call halal_guard('programme_history');
revoke update, delete on programme_history from worker;
grant select, insert on programme_history to app;
create policy app_read on programme_history for select to app
    using (exists (select 1 from programme p where p.id = programme_id));
create policy app_insert on programme_history for insert to app
    with check (exists (select 1 from programme p where p.id = programme_id));

-- The programme's contact person is protected data of the programme.
create policy app_scope on person_key to app
    using (exists (select 1 from programme p where p.id = root_id))
    with check (exists (select 1 from programme p where p.id = root_id));
create policy app_scope on protected_value to app
    using (exists (select 1 from programme p where p.id = root_id))
    with check (exists (select 1 from programme p where p.id = root_id));

-- ── the ledger ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- One row per node with its balance. The units of a node without children are available; a node with children keeps what it
-- has not handed down as undistributed. version counts structural changes (splits), not claims.
create table allocation (
    id            uuid primary key,
    programme_id  uuid        not null references programme (id),
    parent_id     uuid references allocation (id),
    depth         int         not null check (depth >= 0),
    region_code   text,
    lp3h          text,
    target_date   date,
    -- for scopes: where the node lies, also on LP3H nodes
    province_code text,
    regency_code  text,
    allocated     bigint      not null default 0,
    undistributed bigint      not null default 0 check (undistributed >= 0),
    unreleased    bigint      not null default 0 check (unreleased >= 0),
    available     bigint      not null default 0 check (available >= 0),
    reserved      bigint      not null default 0 check (reserved >= 0),
    held          bigint      not null default 0 check (held >= 0),
    issued        bigint      not null default 0 check (issued >= 0),
    to_children   bigint      not null default 0 check (to_children >= 0),
    version       bigint      not null default 0,
    created_at    timestamptz not null,
    constraint allocation_conserved check
        (undistributed + unreleased + available + reserved + held + issued + to_children = allocated),
    check (region_code is null or lp3h is null),
    check (parent_id is not null or depth = 0),
    unique (parent_id, region_code),
    unique (parent_id, lp3h)
) with (fillfactor = 50);
create unique index allocation_one_root on allocation (programme_id) where parent_id is null;
create index allocation_programme on allocation (programme_id, province_code, regency_code);
create index allocation_regency on allocation (programme_id, regency_code);
create index allocation_lp3h on allocation (programme_id, lp3h) where lp3h is not null;
call halal_guard('allocation');
grant select, insert, update on allocation to app;
create policy app_scope on allocation to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null))
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));

-- Append-only. What lies in a place is the sum of what came in less what went out.
create table movement (
    id              uuid primary key,
    programme_id    uuid        not null references programme (id),
    allocation_id   uuid        not null references allocation (id),
    from_place      text        not null,
    to_place        text        not null,
    units           bigint      not null check (units > 0),
    kind            text        not null,
    application_id  uuid,
    transfer_id     uuid,
    actor           text        not null,
    reason          text,
    document_number text,
    at              timestamptz not null,
    check (from_place <> to_place)
);
create index movement_allocation on movement (allocation_id, id);
create index movement_programme on movement (programme_id, id);
create index movement_application on movement (application_id) where application_id is not null;
call halal_guard('movement');
revoke update, delete on movement from worker;
grant select, insert on movement to app;
create policy app_read on movement for select to app
    using (exists (select 1 from allocation a where a.id = allocation_id));
create policy app_insert on movement for insert to app
    with check (exists (select 1 from allocation a where a.id = allocation_id));

-- ── claims ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What one submission asks for; settled in the order (submitted_at, submission_id).
create table claim_request (
    submission_id     uuid primary key,
    application_id    uuid        not null,
    business_id       uuid        not null,
    facilitation_code text        not null,
    channel           text        not null,
    province_code     text        not null,
    regency_code      text        not null,
    lp3h              text,
    companion         text,
    owner_subject     text,
    submitted_at      timestamptz not null,
    -- real time, since domain time may jump
    arrived_at        timestamptz not null default clock_timestamp(),
    settled_at        timestamptz,
    outcome           text,
    -- came after a later submission had been settled: it took its arrival place
    late              boolean     not null default false,
    attempts          int         not null default 0,
    parked_reason     text,
    check ((settled_at is null) = (outcome is null))
);
create index claim_request_queue on claim_request (facilitation_code, submitted_at, submission_id)
    where settled_at is null and parked_reason is null;
create index claim_request_application on claim_request (application_id);
create index claim_request_parked on claim_request (arrived_at) where parked_reason is not null;
call halal_guard('claim_request');

-- One per application; the id is the application's.
create table claim (
    application_id    uuid primary key,
    business_id       uuid        not null,
    submission_id     uuid        not null,
    programme_id      uuid references programme (id),
    allocation_id     uuid references allocation (id),
    facilitation_code text        not null,
    status            text        not null check (status in ('HELD', 'ISSUED', 'WAITLISTED', 'DENIED', 'RELEASED')),
    code              text,
    province_code     text        not null,
    regency_code      text        not null,
    lp3h              text,
    companion         text,
    owner_subject     text,
    submitted_at      timestamptz not null,
    changed_at        timestamptz not null,
    check ((status in ('HELD', 'ISSUED')) <= (allocation_id is not null)),
    check (status <> 'WAITLISTED' or (allocation_id is null and programme_id is not null))
);
-- At most one live claim per business and programme.
create unique index claim_one_per_business on claim (business_id, programme_id) where status in ('HELD', 'ISSUED', 'WAITLISTED');
create index claim_waitlist on claim (programme_id, submitted_at, submission_id) where status = 'WAITLISTED';
create index claim_programme on claim (programme_id, status, application_id);
create index claim_allocation on claim (allocation_id, status) where allocation_id is not null;
create index claim_regency on claim (regency_code, application_id);
create index claim_lp3h on claim (lp3h, application_id) where lp3h is not null;
create index claim_owner on claim (owner_subject) where owner_subject is not null;
call halal_guard('claim');
grant select on claim to app;
create policy app_read on claim for select to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], array[companion], owner_subject));

-- Programmes whose tree or state changed, so that waiters may have to be served; the settler empties it.
create table waitlist_check (
    id           uuid primary key,
    programme_id uuid not null references programme (id)
);
create index waitlist_check_programme on waitlist_check (programme_id);
call halal_guard('waitlist_check');
grant insert on waitlist_check to app;
create policy app_insert on waitlist_check for insert to app with check (halal_scope_set());

-- ── what we know of others ────────────────────────────────────────────────────────────────────────────────────────────────────
create table known_lp3h (
    registration  text primary key,
    status        text   not null,
    service_codes text[] not null,
    version       bigint not null
);
call halal_guard('known_lp3h');
grant select on known_lp3h to app;
create policy app_read on known_lp3h for select to app using (halal_scope_set() and halal_kind() <> 'public');

create table certified_elsewhere (
    business_id uuid primary key,
    learned_at  timestamptz not null
);
call halal_guard('certified_elsewhere');
