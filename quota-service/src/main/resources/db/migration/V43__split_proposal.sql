-- Where companions and uncovered businesses are, as the other services' events tell: no name, no NIB, no person.
create table known_companion (
    companion_id  uuid primary key,
    lp3h          text   not null,
    service_codes text[] not null,
    status        text   not null,
    version       bigint not null
);
create index known_companion_lp3h on known_companion (lp3h) where status = 'ACTIVE';
create index known_companion_regencies on known_companion using gin (service_codes) where status = 'ACTIVE';
call halal_guard('known_companion');
grant select on known_companion to app;
create policy app_read on known_companion for select to app using (halal_scope_set() and halal_kind() <> 'public');

-- covered: holds a halal certificate, from this platform or from elsewhere
create table known_business (
    business_id  uuid primary key,
    regency_code text    not null,
    covered      boolean not null,
    -- of the business's snapshot; -1 when only its certificate is known yet
    version      bigint  not null
);
create index known_business_uncovered on known_business (regency_code) where not covered;
call halal_guard('known_business');
grant select on known_business to app;
create policy app_read on known_business for select to app using (halal_scope_set() and halal_kind() <> 'public');
