-- What a self-declare file costs whoever pays for it himself, from a day on; quota-service publishes the versions.
create table self_declare_tariff (
    valid_from   date   primary key,
    total_rupiah bigint not null check (total_rupiah > 0)
);
insert into self_declare_tariff (valid_from, total_rupiah) values ('2021-01-01', 300000), ('2023-01-01', 230000);
call halal_guard('self_declare_tariff');
grant select on self_declare_tariff to app;
create policy app_read on self_declare_tariff for select to app using (halal_scope_set());
