-- The regular pathway: inspection bodies, cost and the one invoice, payment, audit. See docs/adr/0017-regular-pathway.md.

-- ── who inspects ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table inspection_body (
    registration  text primary key,
    name          text        not null,
    -- provinces (2 digits) and regencies (4) it works in; none means everywhere
    region_codes  text[]      not null,
    -- types of product it may inspect; none means all
    product_types text[]      not null,
    active        boolean     not null,
    version       bigint      not null,
    changed_by    text        not null,
    changed_at    timestamptz not null
);
call halal_guard('inspection_body');
grant select, insert, update on inspection_body to app;
create policy app_read on inspection_body for select to app using (halal_scope_set());
create policy app_insert on inspection_body for insert to app with check (halal_kind() = 'national');
create policy app_update on inspection_body for update to app using (halal_kind() = 'national') with check (halal_kind() = 'national');

alter table application
    add column inspection_body text references inspection_body (registration),
    add column step_extension  int not null default 0 check (step_extension >= 0);
create index application_inspection_body on application (inspection_body, id) where inspection_body is not null;

-- An inspection body is an institution whose number stands behind lph:, so that it is never taken for an LP3H's. It sees the files that
-- were handed in for it, not their drafts.
drop policy app_scope on application;
create policy app_scope on application to app
    using (halal_in_scope(province_code, regency_code,
        array[lp3h, case when submitted_at is not null then 'lph:' || inspection_body end],
        array[drafting_companion, companion], owner_subject))
    with check (halal_in_scope(province_code, regency_code,
        array[lp3h, case when submitted_at is not null then 'lph:' || inspection_body end],
        array[drafting_companion, companion], owner_subject));

-- ── what it costs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- By the scale of the business, in whole rupiah: what BPJPH takes, and the most an inspection body may ask. A new rule is a new row.
create table regular_tariff (
    scale                  text   not null check (scale in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    valid_from             date   not null,
    registration_rupiah    bigint not null check (registration_rupiah >= 0),
    inspection_cap_rupiah  bigint not null check (inspection_cap_rupiah >= 0),
    -- S from a source, GK general knowledge
    basis                  text   not null check (basis in ('S', 'GK')),
    primary key (scale, valid_from)
);
insert into regular_tariff (scale, valid_from, registration_rupiah, inspection_cap_rupiah, basis) values
    ('MICRO', '2021-01-01', 300000, 350000, 'S'),
    ('SMALL', '2021-01-01', 300000, 350000, 'S'),
    -- The caps of medium and large businesses: Kep 141/2021, processed food.
    ('MEDIUM', '2021-01-01', 5000000, 6468750, 'GK'),
    ('LARGE', '2021-01-01', 12500000, 6468750, 'GK');
call halal_guard('regular_tariff');
grant select on regular_tariff to app;
create policy app_read on regular_tariff for select to app using (halal_scope_set());

-- Numbers of papers by year; the row is the lock.
create table paper_counter (
    kind text not null check (kind in ('INVOICE', 'DOCUMENT_RECEIPT')),
    year int  not null,
    last bigint not null check (last > 0),
    primary key (kind, year)
);
call halal_guard('paper_counter');
grant select, insert, update on paper_counter to app;
create policy app_scope on paper_counter to app using (halal_scope_set()) with check (halal_scope_set());

create table application_invoice (
    id                   uuid primary key,
    application_id       uuid        not null unique references application (id),
    number               text        not null unique,
    inspection_body      text        not null references inspection_body (registration),
    payer                text        not null check (payer in ('BUSINESS', 'PROGRAMME')),
    programme_id         uuid,
    tariff_scale         text        not null,
    tariff_valid_from    date        not null,
    registration_rupiah  bigint      not null check (registration_rupiah >= 0),
    inspection_rupiah    bigint      not null check (inspection_rupiah >= 0),
    note                 text,
    issued_on            date        not null,
    issued_by            text        not null,
    issued_at            timestamptz not null,
    foreign key (tariff_scale, tariff_valid_from) references regular_tariff (scale, valid_from)
);
create index application_invoice_body on application_invoice (inspection_body, id);
create index application_invoice_tariff on application_invoice (tariff_scale, tariff_valid_from);
call halal_guard('application_invoice');
grant select, insert on application_invoice to app;
create policy app_scope on application_invoice to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- ── what is recorded on the way ───────────────────────────────────────────────────────────────────────────────────────────────
create table payment_proof (
    application_id uuid        not null,
    version        bigint      not null,
    sha256         text        not null,
    paid_on        date        not null,
    amount_rupiah  bigint      not null check (amount_rupiah > 0),
    reference      text        not null,
    submitted_by   text        not null,
    submitted_at   timestamptz not null,
    outcome        text check (outcome in ('CONFIRMED', 'REJECTED')),
    outcome_reason text,
    decided_by     text,
    decided_at     timestamptz,
    primary key (application_id, version),
    foreign key (application_id, sha256) references document (application_id, sha256)
);
create index payment_proof_document on payment_proof (application_id, sha256);
call halal_guard('payment_proof');
grant select, insert, update on payment_proof to app;
create policy app_scope on payment_proof to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

create table document_receipt (
    application_id uuid primary key references application (id),
    number         text        not null unique,
    issued_on      date        not null,
    issued_by      text        not null,
    issued_at      timestamptz not null
);
call halal_guard('document_receipt');
grant select, insert on document_receipt to app;
create policy app_scope on document_receipt to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

create table audit_report (
    application_id uuid        not null,
    version        bigint      not null,
    audited_from   date        not null,
    audited_until  date        not null check (audited_until >= audited_from),
    findings       jsonb       not null,
    recommendation text        not null check (recommendation in ('MEETS', 'DOES_NOT_MEET')),
    sha256         text        not null,
    reported_by    text        not null,
    reported_at    timestamptz not null,
    primary key (application_id, version),
    foreign key (application_id, sha256) references document (application_id, sha256)
);
create index audit_report_document on audit_report (application_id, sha256);
call halal_guard('audit_report');
grant select, insert on audit_report to app;
create policy app_scope on audit_report to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));
