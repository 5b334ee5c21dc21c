-- New versions of a tariff are published over REST; nobody changes one.
alter table tariff
    add column published_by text,
    add column published_at timestamptz,
    add constraint tariff_costs_something check (registration + lp3h + companion + fatwa + inspection > 0);
grant insert on tariff to app;
create policy app_insert on tariff for insert to app with check (halal_kind() = 'national');
