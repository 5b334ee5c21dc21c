create table sample (
    id            uuid primary key,
    name          text        not null,
    status        text        not null,
    province_code text        not null,
    regency_code  text        not null,
    owner_subject text,
    version       bigint      not null
);
call halal_guard('sample');
grant select, insert, update on sample to app;
create policy app_scope on sample to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', owner_subject))
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', owner_subject));

create policy app_scope on person_key to app
    using (exists (select 1 from sample s where s.id = root_id)) with check (exists (select 1 from sample s where s.id = root_id));
create policy app_scope on protected_value to app
    using (exists (select 1 from sample s where s.id = root_id)) with check (exists (select 1 from sample s where s.id = root_id));
create policy app_scope on blind_index to app
    using (exists (select 1 from sample s where s.id = root_id)) with check (exists (select 1 from sample s where s.id = root_id));

create table seen (
    id       bigint generated always as identity primary key,
    event_id uuid not null,
    subject  uuid not null,
    sequence int  not null
);
call halal_guard('seen');

create table fired (
    id      bigint generated always as identity primary key,
    subject uuid        not null,
    due_at  timestamptz not null
);
call halal_guard('fired');
