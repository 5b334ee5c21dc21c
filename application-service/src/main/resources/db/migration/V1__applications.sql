-- The application service: files, what others told us about those in them, verification, fatwa, certificates.

-- ── what other services told us ───────────────────────────────────────────────────────────────────────────────────────────────
create table business (
    id                  uuid primary key,
    nib                 text     not null,
    name                text     not null,
    scale               text     not null,
    province_code       text     not null,
    regency_code        text     not null,
    owner_subject       text,
    companions          text[]   not null,
    lp3hs               text[]   not null,
    annual_sales_rupiah bigint,
    nib_status          text     not null,
    certified_elsewhere boolean  not null,
    version             bigint   not null
);
call halal_guard('business');
grant select on business to app;
-- Its policy stands below the applications: who sees a file sees its business.

create table consent (
    id                     uuid primary key,
    business_id            uuid        not null,
    companion_registration text        not null,
    lp3h_registration      text        not null,
    valid_from             timestamptz not null,
    valid_until            timestamptz not null,
    revoked_at             timestamptz
);
create index consent_business on consent (business_id, companion_registration);
call halal_guard('consent');
grant select on consent to app;
-- The companion's own, and whoever may see the business.
create policy app_scope on consent for select to app
    using ((halal_kind() = 'companion' and companion_registration = current_setting('app.companion', true))
        or exists (select 1 from business b where b.id = business_id));

create table companion (
    registration      text primary key,
    lp3h_registration text   not null,
    status            text   not null,
    version           bigint not null
);
call halal_guard('companion');
grant select on companion to app;
create policy app_scope on companion for select to app using (halal_scope_set());

create table lp3h (
    registration     text primary key,
    institution_name text   not null,
    service_codes    text[] not null,
    status           text   not null,
    version          bigint not null
);
call halal_guard('lp3h');
grant select on lp3h to app;
create policy app_scope on lp3h for select to app using (halal_scope_set());

create table programme (
    id                uuid primary key,
    facilitation_code text   not null,
    name              text   not null,
    channel           text   not null,
    scope_codes       text[] not null,
    locked_lp3h       text[] not null,
    starts_on         date   not null,
    ends_on           date   not null,
    status            text   not null,
    version           bigint not null
);
create index programme_code on programme (facilitation_code);
call halal_guard('programme');
grant select on programme to app;
create policy app_scope on programme for select to app using (halal_scope_set());

-- ── the file ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table application (
    id                  uuid primary key,
    version             bigint      not null,
    business_id         uuid        not null,
    channel             text        not null,
    status              text        not null,
    product_type_code   text        not null,
    facilitation_code   text,
    province_code       text        not null,
    regency_code        text        not null,
    district_code       text,
    lp3h                text,
    drafting_companion  text,
    companion           text,
    filed_by_companion  boolean     not null,
    owner_subject       text,
    submission_id       uuid,
    submitted_at        timestamptz,
    programme_id        uuid,
    allocation_id       uuid,
    reason              text,
    sihalal_number      text unique,
    certificate_number  text unique,
    certified_on        date,
    open_criteria       text        not null default '',
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    changed_by          text        not null,
    changed_by_role     text        not null,
    status_since        timestamptz not null,
    answer_due_at       timestamptz,
    step_limit          text,
    step_used           int         not null,
    step_since          date,
    step_due_at         timestamptz,
    step_breached_at    timestamptz,
    total_used          int         not null,
    total_since         date,
    total_due_at        timestamptz,
    total_breached_at   timestamptz
);
create index application_regency on application (regency_code, id);
create index application_province on application (province_code, id);
create index application_lp3h on application (lp3h, id);
create index application_companion on application (companion, id);
create index application_drafting_companion on application (drafting_companion, id);
create index application_owner on application (owner_subject, id);
create index application_business on application (business_id, id);
create index application_status on application (status, id);
call halal_guard('application');
grant select, insert, update on application to app;
create policy app_scope on application to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], array[drafting_companion, companion], owner_subject))
    with check (halal_in_scope(province_code, regency_code, array[lp3h], array[drafting_companion, companion], owner_subject));

create policy app_scope on business for select to app
    using (halal_in_scope(province_code, regency_code, lp3hs, companions, owner_subject)
        or exists (select 1 from application a where a.business_id = business.id));

create table application_content (
    application_id    uuid primary key references application (id),
    products          jsonb not null,
    ingredients       jsonb not null,
    process_narrative jsonb not null,
    facts             jsonb not null
);
call halal_guard('application_content');
grant select, insert, update on application_content to app;
create policy app_scope on application_content to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- Append-only: who, for whom, from, to, action, reason, when.
create table application_history (
    application_id uuid        not null references application (id),
    position       int         not null,
    at             timestamptz not null,
    action         text        not null,
    outcome        text        not null check (outcome in ('APPLIED', 'RECORDED', 'IGNORED')),
    from_status    text,
    to_status      text        not null,
    actor          text        not null,
    actor_role     text        not null,
    on_behalf_of   uuid,
    consent_id     uuid,
    reason         text,
    version        bigint      not null,
    primary key (application_id, position)
);
call halal_guard('application_history');
grant select, insert on application_history to app;
create policy app_read on application_history for select to app
    using (exists (select 1 from application a where a.id = application_id));
create policy app_write on application_history for insert to app
    with check (exists (select 1 from application a where a.id = application_id));

-- Notes of a return: what the business has to correct.
create table return_note (
    application_id uuid not null references application (id),
    version        bigint not null,
    position       int  not null,
    code           text not null,
    text           text not null,
    primary key (application_id, version, position)
);
call halal_guard('return_note');
grant select, insert on return_note to app;
create policy app_scope on return_note to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- ── documents ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table document (
    application_id uuid        not null references application (id),
    sha256         text        not null,
    kind           text        not null,
    name           text,
    media_type     text        not null,
    bytes          int         not null,
    width          int,
    height         int,
    uploaded_by    text        not null,
    uploaded_at    timestamptz not null,
    primary key (application_id, sha256)
);
call halal_guard('document');
grant select, insert on document to app;
create policy app_scope on document to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

create table document_content (
    application_id uuid  not null,
    sha256         text  not null,
    content        bytea not null,
    primary key (application_id, sha256),
    foreign key (application_id, sha256) references document (application_id, sha256)
);
alter table document_content alter column content set storage external;
call halal_guard('document_content');
grant select, insert on document_content to app;
create policy app_scope on document_content to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- One photo belongs to one file in the whole country; the unique key is stronger than what a caller may see.
create table photo_fingerprint (
    sha256         text primary key,
    application_id uuid not null references application (id)
);
create index photo_fingerprint_application on photo_fingerprint (application_id);
call halal_guard('photo_fingerprint');
grant select, insert on photo_fingerprint to app;
create policy app_scope on photo_fingerprint to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- ── verification ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table visit (
    id             uuid primary key,
    application_id uuid        not null references application (id),
    companion      text        not null,
    visited_at     timestamptz not null,
    photos         jsonb       not null,
    checklist      jsonb       not null,
    request_hash   text        not null,
    recorded_at    timestamptz not null
);
create index visit_application on visit (application_id, id);
call halal_guard('visit');
grant select, insert, update on visit to app;
create policy app_scope on visit to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

create table verification (
    application_id uuid        not null references application (id),
    version        bigint      not null,
    visit_id       uuid        not null references visit (id),
    companion      text        not null,
    recommendation text        not null,
    verified_at    timestamptz not null,
    primary key (application_id, version)
);
create index verification_visit on verification (visit_id);
call halal_guard('verification');
grant select, insert on verification to app;
create policy app_scope on verification to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- How many verifications a companion recorded on one date in Jakarta; the row is the lock.
create table companion_day (
    companion     text not null,
    day           date not null,
    verifications int  not null,
    primary key (companion, day)
);
call halal_guard('companion_day');
grant select, insert, update on companion_day to app;
create policy app_scope on companion_day to app
    using (halal_kind() = 'companion' and companion = current_setting('app.companion', true))
    with check (halal_kind() = 'companion' and companion = current_setting('app.companion', true));

-- Self-paid files: the payment of the application invoice.
create table payment (
    application_id uuid        not null references application (id),
    version        bigint      not null,
    paid_on        date        not null,
    amount_rupiah  bigint      not null check (amount_rupiah > 0),
    reference      text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    primary key (application_id, version)
);
call halal_guard('payment');
grant select, insert on payment to app;
create policy app_scope on payment to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- ── fatwa ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- A national session has no region; in mirror mode an officer records one for the region served.
create table fatwa_session (
    id            uuid primary key,
    version       bigint      not null,
    held_on       date        not null,
    place         text,
    chair_name    text,
    status        text        not null check (status in ('OPEN', 'CLOSED')),
    province_code text,
    regency_code  text,
    created_by    text        not null,
    created_at    timestamptz not null,
    closed_by     text,
    closed_at     timestamptz
);
create index fatwa_session_region on fatwa_session (province_code, id);
call halal_guard('fatwa_session');
grant select, insert, update on fatwa_session to app;
create policy app_scope on fatwa_session to app
    using (halal_in_scope(province_code, regency_code, null, null, null))
    with check (halal_in_scope(province_code, regency_code, null, null, null));

create table fatwa_decision (
    session_id      uuid        not null references fatwa_session (id),
    application_id  uuid        not null references application (id),
    decision        text        not null check (decision in ('HALAL', 'RETURN', 'REJECT')),
    reason          text,
    decision_number text,
    entered_by      text        not null,
    entered_at      timestamptz not null,
    primary key (session_id, application_id)
);
create index fatwa_decision_application on fatwa_decision (application_id);
call halal_guard('fatwa_decision');
grant select, insert, delete on fatwa_decision to app;
create policy app_scope on fatwa_decision to app
    using (exists (select 1 from fatwa_session s where s.id = session_id))
    with check (exists (select 1 from fatwa_session s where s.id = session_id));

-- ── certificates ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Holds only what anyone may see: the number is checked publicly.
create table certificate (
    number         text primary key,
    application_id uuid        not null unique references application (id),
    status         text        not null check (status in ('VALID', 'BLOCKED', 'REVOKED', 'SUPERSEDED')),
    business_name  text        not null,
    products       jsonb       not null,
    issued_on      date        not null,
    mode           text        not null check (mode in ('RECORD', 'CERTIFICATE')),
    created_at     timestamptz not null
);
call halal_guard('certificate');
grant select, insert on certificate to app;
create policy app_public on certificate for select to app using (halal_scope_set());
create policy app_insert on certificate for insert to app
    with check (exists (select 1 from application a where a.id = application_id));

create sequence certificate_sequence;
grant usage on sequence certificate_sequence to app, worker;

-- ── personal data of the platform's own tables: this service keeps none, so nobody is admitted ────────────────────────────────
