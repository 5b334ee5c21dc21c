-- What keeps a programme from being used, regency by regency, as officers report it.
create table obstacle (
    id            uuid primary key,
    programme_id  uuid        not null references programme (id),
    province_code text        not null,
    regency_code  text        not null,
    kind          text        not null check (kind in ('CERTIFIED_ELSEWHERE', 'SIHALAL_TROUBLE', 'NO_DIGITAL_SKILL', 'LOW_RESPONSE',
                                                       'FEW_COMPANIONS', 'WEAK_COORDINATION', 'OTHER')),
    description   text        not null,
    since         date        not null,
    reported_by   text        not null,
    reported_at   timestamptz not null,
    resolved_by   text,
    resolved_at   timestamptz,
    resolution    text,
    version       bigint      not null default 0,
    check ((resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolution is null))
);
create index obstacle_programme on obstacle (programme_id, id);
create index obstacle_counts on obstacle (programme_id, regency_code, kind);
call halal_guard('obstacle');
grant select, insert, update on obstacle to app;
create policy app_scope on obstacle to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null))
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));
