-- The registry of businesses. The owner's name, NIK, phone, e-mail and street are not here: they lie encrypted in protected_value.

-- ── reference ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table consent_wording (
    version    text not null,
    language   text not null check (language in ('id', 'en')),
    valid_from date not null,
    text       text not null,
    primary key (version, language)
);
-- Rows first: once guarded, not even the owner may write.
insert into consent_wording (version, language, valid_from, text) values
('2025-1', 'id', '2025-01-01',
 'Saya, pemilik usaha, mengizinkan pendamping PPH yang disebut di sini mendaftarkan usaha saya, mengisi dan mengajukan permohonan sertifikat halal atas nama saya, serta melihat data saya yang diperlukan untuk itu, sampai tanggal yang disebut. Pernyataan halal tetap milik saya. Izin ini dapat saya cabut kapan saja, dan sejak itu pendamping tidak dapat lagi melihat data saya.'),
('2025-1', 'en', '2025-01-01',
 'I, the owner of the business, allow the companion named here to register my business, to fill in and file an application for a halal certificate on my behalf, and to see the data of mine that this needs, until the date named. The halal declaration stays mine. I may take this consent back at any time; from then on the companion no longer sees my data.');

call halal_guard('consent_wording');
grant select on consent_wording to app;
create policy app_scope on consent_wording for select to app using (halal_scope_set());

-- Companions as their own service tells of them: registration numbers and status, no person.
create table companion (
    registration      text primary key,
    companion_id      uuid   not null,
    lp3h_registration text   not null,
    status            text   not null,
    version           bigint not null
);
call halal_guard('companion');
grant select on companion to app;
create policy app_scope on companion for select to app using (halal_scope_set());

-- ── businesses ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table business (
    id                  uuid primary key,
    nib                 text        not null check (nib ~ '^[0-9]{13}$'),
    business_name       text        not null,
    scale               text        not null check (scale in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    annual_sales_rupiah bigint check (annual_sales_rupiah >= 0),
    kbli                text[]      not null default '{}',
    province_code       text        not null,
    regency_code        text        not null check (left(regency_code, 2) = province_code),
    district_code       text,
    village_code        text,
    postcode            text,
    owner_person        uuid        not null,
    owner_subject       text,
    companions          text[]      not null default '{}',
    lp3h_registrations  text[]      not null default '{}',
    nib_status          text        not null check (nib_status in ('UNVERIFIED', 'VERIFIED', 'NOT_FOUND', 'MISMATCH')),
    nib_source          text check (nib_source in ('OSS', 'PORTAL')),
    nib_differences     text[]      not null default '{}',
    nib_checked_at      timestamptz,
    certified_elsewhere boolean     not null default false,
    registered_at       timestamptz not null,
    registered_by       text        not null,
    changed_at          timestamptz not null,
    version             bigint      not null,
    constraint business_nib unique (nib)
);
create index business_list on business (regency_code, id);
create index business_province on business (province_code, id);
create index business_owner on business (owner_subject, id) where owner_subject is not null;
call halal_guard('business');
grant select, insert, update on business to app;
create policy app_scope on business to app
    using (halal_in_scope(province_code, regency_code, lp3h_registrations, companions, owner_subject))
    with check (halal_in_scope(province_code, regency_code, lp3h_registrations, companions, owner_subject));

-- Who works with a business, one row each: what the two arrays of business are made of, and the index of a companion's list.
create table business_companion (
    business_id            uuid        not null references business (id),
    companion_registration text        not null,
    lp3h_registration      text        not null,
    since                  timestamptz not null,
    primary key (business_id, companion_registration)
);
create index business_companion_companion on business_companion (companion_registration, business_id);
create index business_companion_lp3h on business_companion (lp3h_registration, business_id);
call halal_guard('business_companion');
grant select, insert, delete on business_companion to app;
create policy app_scope on business_companion to app
    using (exists (select 1 from business b where b.id = business_id))
    with check (exists (select 1 from business b where b.id = business_id));

-- Search without row-level security on purpose: @@ is not leakproof, so under a policy its index would not be used. It holds words of
-- the business' name and region codes, nothing protected; what is found is joined to business, whose policy decides.
create table business_search (
    business_id   uuid primary key references business (id) on delete cascade,
    province_code text     not null,
    regency_code  text     not null,
    words         tsvector not null
);
create index business_search_words on business_search using gin (words);
grant select, insert, update, delete on business_search to app, worker;

-- ── the owner's protected data ────────────────────────────────────────────────────────────────────────────────────────────────
create policy app_scope on person_key to app
    using (exists (select 1 from business b where b.id = root_id))
    with check (exists (select 1 from business b where b.id = root_id));
create policy app_scope on protected_value to app
    using (exists (select 1 from business b where b.id = root_id))
    with check (exists (select 1 from business b where b.id = root_id));
create policy app_scope on blind_index to app
    using (exists (select 1 from business b where b.id = root_id))
    with check (exists (select 1 from business b where b.id = root_id));

-- ── consents ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table consent (
    id                     uuid primary key,
    business_id            uuid        not null references business (id),
    companion_registration text        not null,
    lp3h_registration      text        not null,
    wording_version        text        not null,
    language               text        not null,
    means                  text        not null check (means in ('OWN_ACCOUNT', 'SIGNED_SHEET', 'SPOKEN_BEFORE_WITNESS')),
    document_sha256        text check (document_sha256 ~ '^[0-9a-f]{64}$'),
    taken_by               text        not null,
    valid_from             timestamptz not null,
    valid_until            timestamptz not null check (valid_until > valid_from),
    revoked_at             timestamptz,
    revoked_by             text,
    revoke_reason          text,
    foreign key (wording_version, language) references consent_wording (version, language),
    check (means <> 'SIGNED_SHEET' or document_sha256 is not null)
);
create index consent_business on consent (business_id, id);
create index consent_wording_used on consent (wording_version, language);
call halal_guard('consent');
grant select, insert, update on consent to app;
create policy app_scope on consent to app
    using (exists (select 1 from business b where b.id = business_id))
    with check (exists (select 1 from business b where b.id = business_id));

-- ── certified elsewhere ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table certified_elsewhere (
    business_id        uuid primary key references business (id),
    certificate_number text,
    certified_on       date,
    learned_from       text        not null check (learned_from in ('OFFICER', 'IMPORT', 'SIHALAL')),
    recorded_by        text        not null,
    recorded_at        timestamptz not null
);
call halal_guard('certified_elsewhere');
grant select, insert on certified_elsewhere to app;
create policy app_scope on certified_elsewhere to app
    using (exists (select 1 from business b where b.id = business_id))
    with check (exists (select 1 from business b where b.id = business_id));

-- ── OSS look-ups ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table nib_lookup (
    id           uuid primary key,
    position     bigint generated always as identity,
    business_id  uuid        not null references business (id),
    nib          text        not null,
    state        text        not null check (state in ('WAITING', 'ANSWERED', 'FAILED', 'SUPERSEDED')),
    requested_by text        not null,
    requested_at timestamptz not null,
    attempts     int         not null default 0,
    bad_answers  int         not null default 0,
    last_problem text,
    ended_at     timestamptz
);
create index nib_lookup_queue on nib_lookup (position) where state = 'WAITING';
create unique index nib_lookup_open on nib_lookup (business_id) where state = 'WAITING';
create index nib_lookup_business on nib_lookup (business_id, position);
call halal_guard('nib_lookup');
grant select, insert, update on nib_lookup to app;
create policy app_scope on nib_lookup to app
    using (exists (select 1 from business b where b.id = business_id))
    with check (exists (select 1 from business b where b.id = business_id));

-- One drain at a time over all replicas, or look-ups would overtake each other. Real time, not domain time.
create table nib_lookup_drain (
    one        boolean primary key default true check (one),
    holder     uuid,
    held_until timestamptz not null default '-infinity'
);
insert into nib_lookup_drain default values;
call halal_guard('nib_lookup_drain');
