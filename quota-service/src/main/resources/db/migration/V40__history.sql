-- Results of years without files, and targets, as people report them. Never added to what the ledger says.
create table historical_result (
    id              uuid primary key,
    region_code     text        not null,
    province_code   text        not null,
    regency_code    text,
    from_year       int         not null,
    to_year         int         not null,
    pathway         text        not null check (pathway in ('REGULAR', 'SELF_DECLARE', 'ANY')),
    measure         text        not null,
    value           bigint      not null check (value >= 0),
    -- the day the figure was told, when its period was not over
    as_of           date,
    source          text        not null,
    document_number text,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    check (from_year <= to_year),
    -- the same figure of the same source is entered once
    constraint historical_result_once unique nulls not distinct
        (region_code, measure, pathway, from_year, to_year, as_of, source)
);
create index historical_result_province on historical_result (province_code, id);
create index historical_result_regency on historical_result (regency_code, id);
call halal_guard('historical_result');
grant select, insert on historical_result to app;
create policy app_read on historical_result for select to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null));
create policy app_insert on historical_result for insert to app
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

-- One rung: so much shall be reached by that day.
create table target_ladder (
    id              uuid primary key,
    region_code     text        not null,
    province_code   text        not null,
    regency_code    text,
    pathway         text        not null check (pathway in ('REGULAR', 'SELF_DECLARE', 'ANY')),
    measure         text        not null,
    by_date         date        not null,
    value           bigint      not null check (value >= 0),
    source          text        not null,
    document_number text,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    constraint target_ladder_once unique (region_code, measure, pathway, by_date, source)
);
create index target_ladder_province on target_ladder (province_code, id);
create index target_ladder_regency on target_ladder (regency_code, id);
call halal_guard('target_ladder');
grant select, insert on target_ladder to app;
create policy app_read on target_ladder for select to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null));
create policy app_insert on target_ladder for insert to app
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

-- Years side by side ask for the nodes of one province or regency over all programmes.
create index allocation_of_regency on allocation (regency_code) where regency_code is not null;
create index allocation_of_province on allocation (province_code) where province_code is not null;
