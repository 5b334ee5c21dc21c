-- LP3H, companions, assignments, visits and fees. Runs after the platform's tables.

-- Who sees something that lies in several regions: whoever serves any of them.
create function companion_in_scope(provinces text[], regencies text[], lp3h text, companion text)
    returns boolean language sql stable parallel safe as
$$ select case coalesce(current_setting('app.kind', true), '')
       when 'national' then true
       when 'regions' then coalesce(provinces && halal_list('app.regions') or regencies && halal_list('app.regions'), false)
       when 'institution' then coalesce(lp3h = current_setting('app.lp3h', true), false)
       when 'companion' then coalesce(companion = current_setting('app.companion', true), false)
       else false
   end $$;

-- ── LP3H: a public register, read by everyone who is signed in ────────────────────────────────────────────────────────────────
create table lp3h (
    id               uuid primary key,
    registration     text        not null unique check (registration ~ '^[0-9]{10}$'),
    institution_name text        not null,
    service_codes    text[]      not null check (cardinality(service_codes) > 0),
    province_codes   text[]      not null,
    status           text        not null check (status in ('ACTIVE', 'FROZEN')),
    status_reason    text,
    changed_by       text        not null,
    changed_at       timestamptz not null,
    created_at       timestamptz not null,
    version          bigint      not null
);
call halal_guard('lp3h');
grant select, insert, update on lp3h to app;
create policy app_read on lp3h for select to app using (halal_scope_set());
create policy app_insert on lp3h for insert to app with check (companion_in_scope(province_codes, service_codes, registration, null));
create policy app_update on lp3h for update to app
    using (companion_in_scope(province_codes, service_codes, registration, null))
    with check (companion_in_scope(province_codes, service_codes, registration, null));

-- ── companions ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table companion (
    id                uuid primary key,
    registration      text        not null unique,
    lp3h_registration text        not null references lp3h (registration),
    service_codes     text[]      not null check (cardinality(service_codes) > 0),
    province_codes    text[]      not null,
    bank_code         text,
    edited_at         timestamptz,
    status            text        not null check (status in ('TRAINED', 'REGISTERED', 'ACTIVE', 'FROZEN', 'REVOKED')),
    status_reason     text,
    changed_by        text        not null,
    changed_at        timestamptz not null,
    created_at        timestamptz not null,
    version           bigint      not null
);
create index companion_lp3h on companion (lp3h_registration, id);
create index companion_lp3h_active on companion (lp3h_registration) where status = 'ACTIVE';
call halal_guard('companion');
grant select, insert, update on companion to app;
create policy app_scope on companion to app
    using (companion_in_scope(province_codes, service_codes, lp3h_registration, registration))
    with check (companion_in_scope(province_codes, service_codes, lp3h_registration, registration));

-- One person is one companion in the whole country, whoever may see the other row.
create unique index companion_nik_once on blind_index (digest) where field = 'companion.nik';

-- ── files of application-service, as their events tell them ───────────────────────────────────────────────────────────────────
create table application_file (
    application_id         uuid primary key,
    business_id            uuid        not null,
    channel                text        not null,
    facilitation_code      text,
    province_code          text        not null,
    regency_code           text        not null,
    lp3h_registration      text,
    companion_registration text,
    filed_by_companion     boolean     not null,
    owner_subject          text,
    status                 text        not null,
    waiting_since          timestamptz,
    told_at                timestamptz not null
);
create index application_file_waiting on application_file (waiting_since, application_id) where waiting_since is not null;
create index application_file_waiting_lp3h on application_file (lp3h_registration) where waiting_since is not null;
call halal_guard('application_file');
grant select, update on application_file to app;
create policy app_scope on application_file to app
    using (halal_in_scope(province_code, regency_code, array[lp3h_registration], array[companion_registration], owner_subject))
    with check (halal_in_scope(province_code, regency_code, array[lp3h_registration], array[companion_registration], owner_subject));

-- ── assignments ───────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table assignment (
    id                     uuid primary key,
    application_id         uuid        not null,
    companion_id           uuid        not null references companion (id),
    companion_registration text        not null,
    lp3h_registration      text        not null,
    province_code          text        not null,
    regency_code           text        not null,
    owner_subject          text,
    origin                 text        not null check (origin in ('FILED', 'OFFER', 'COORDINATOR', 'RESUBMISSION')),
    status                 text        not null check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'ENDED')),
    offered_at             timestamptz not null,
    answer_by              timestamptz,
    accepted_at            timestamptz,
    ended_at               timestamptz,
    reason                 text,
    changed_by             text        not null,
    changed_at             timestamptz not null,
    version                bigint      not null
);
-- A file has one companion, or one open offer, at a time.
create unique index assignment_open on assignment (application_id) where status in ('OFFERED', 'ACCEPTED');
create index assignment_application on assignment (application_id, id);
create index assignment_companion on assignment (companion_id, offered_at);
create index assignment_companion_list on assignment (companion_registration, id);
create index assignment_lp3h_list on assignment (lp3h_registration, id);
create index assignment_regency_list on assignment (regency_code, id);
create index assignment_province_list on assignment (province_code, id);
create index assignment_owner_list on assignment (owner_subject, id) where owner_subject is not null;
call halal_guard('assignment');
grant select, insert, update on assignment to app;
create policy app_scope on assignment to app
    using (halal_in_scope(province_code, regency_code, array[lp3h_registration], array[companion_registration], owner_subject))
    with check (halal_in_scope(province_code, regency_code, array[lp3h_registration], array[companion_registration], owner_subject));

-- ── history of every status here: append-only ─────────────────────────────────────────────────────────────────────────────────
create table status_change (
    id          uuid primary key,
    subject_id  uuid        not null,
    action      text        not null,
    from_status text,
    to_status   text        not null,
    actor       text        not null,
    reason      text,
    at          timestamptz not null
);
create index status_change_subject on status_change (subject_id, id);
call halal_guard('status_change');
revoke update, delete on status_change from worker;
grant select, insert on status_change to app;
create policy app_scope on status_change to app
    using (exists (select 1 from assignment a where a.id = subject_id)
        or exists (select 1 from companion c where c.id = subject_id)
        or exists (select 1 from lp3h l where l.id = subject_id))
    with check (exists (select 1 from assignment a where a.id = subject_id)
        or exists (select 1 from companion c where c.id = subject_id)
        or exists (select 1 from lp3h l where l.id = subject_id));

-- ── visits ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table visit (
    id                     uuid primary key,
    application_id         uuid        not null,
    companion_registration text        not null,
    lp3h_registration      text        not null,
    province_code          text        not null,
    regency_code           text        not null,
    visited_at             timestamptz not null,
    outcome                text        not null check (outcome in ('VISITED', 'NOT_FOUND', 'REFUSED', 'POSTPONED')),
    note                   text,
    located                boolean     not null,
    synced_at              timestamptz not null,
    version                bigint      not null
);
create index visit_application on visit (application_id, id);
create index visit_companion on visit (companion_registration, id);
create index visit_lp3h on visit (lp3h_registration, id);
create index visit_regency on visit (regency_code, id);
create index visit_province on visit (province_code, id);
call halal_guard('visit');
grant select, insert, update on visit to app;
create policy app_scope on visit to app
    using (halal_in_scope(province_code, regency_code, array[lp3h_registration], array[companion_registration], null))
    with check (halal_in_scope(province_code, regency_code, array[lp3h_registration], array[companion_registration], null));

create table visit_contact (
    visit_id uuid        not null references visit (id),
    position int         not null,
    at       timestamptz not null,
    means    text        not null check (means in ('PHONE', 'MESSAGE', 'LETTER', 'IN_PERSON')),
    reached  boolean     not null,
    note     text,
    primary key (visit_id, position)
);
call halal_guard('visit_contact');
grant select, insert, delete on visit_contact to app;
create policy app_scope on visit_contact to app
    using (exists (select 1 from visit v where v.id = visit_id))
    with check (exists (select 1 from visit v where v.id = visit_id));

-- ── fees ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What programmes pay, as quota-service tells it.
create table programme_tariff (
    facilitation_code text primary key,
    programme_id      uuid   not null,
    companion_rupiah  bigint not null check (companion_rupiah >= 0),
    lp3h_rupiah       bigint not null check (lp3h_rupiah >= 0),
    version           bigint not null
);
call halal_guard('programme_tariff');

create table fee (
    id                     uuid primary key,
    application_id         uuid        not null unique,
    facilitation_code      text,
    companion_registration text        not null,
    lp3h_registration      text        not null,
    province_code          text        not null,
    regency_code           text        not null,
    certificate_number     text,
    certified_on           date,
    companion_rupiah       bigint      not null check (companion_rupiah >= 0),
    lp3h_rupiah            bigint      not null check (lp3h_rupiah >= 0),
    created_at             timestamptz not null,
    -- until then the amounts are the ordinary tariff, and not yet due
    settled_at             timestamptz
);
create index fee_pending on fee (facilitation_code) where settled_at is null;
create index fee_companion on fee (companion_registration, id);
create index fee_lp3h on fee (lp3h_registration, id);
create index fee_regency on fee (regency_code, id);
create index fee_province on fee (province_code, id);
call halal_guard('fee');
grant select on fee to app;
create policy app_scope on fee to app
    using (halal_in_scope(province_code, regency_code, array[lp3h_registration], array[companion_registration], null));

-- ── personal data: of companions, and where a visit took place ────────────────────────────────────────────────────────────────
create policy app_scope on person_key to app
    using (exists (select 1 from companion c where c.id = root_id) or exists (select 1 from visit v where v.id = root_id))
    with check (exists (select 1 from companion c where c.id = root_id) or exists (select 1 from visit v where v.id = root_id));
create policy app_scope on protected_value to app
    using (exists (select 1 from companion c where c.id = root_id) or exists (select 1 from visit v where v.id = root_id))
    with check (exists (select 1 from companion c where c.id = root_id) or exists (select 1 from visit v where v.id = root_id));
create policy app_scope on blind_index to app
    using (exists (select 1 from companion c where c.id = root_id) or exists (select 1 from visit v where v.id = root_id))
    with check (exists (select 1 from companion c where c.id = root_id) or exists (select 1 from visit v where v.id = root_id));
