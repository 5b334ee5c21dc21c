-- The sections of a file: what it says beside products, ingredients and process; what it is for; the supervisor's protected data.

-- Business statement, facility, supervisor and pledge. The column has a constant default: no row is rewritten.
alter table application_content add column particulars jsonb not null default '{}';

-- NEW, or DEVELOPMENT: adds products to a certificate that is valid.
alter table application
    add column registration_kind text not null default 'NEW' check (registration_kind in ('NEW', 'DEVELOPMENT')),
    add column developed_certificate text;
create index application_developed_certificate on application (developed_certificate) where developed_certificate is not null;

-- Whose a certificate is, so that a development is drafted by a companion who never saw the file it came from. Not shown to anyone.
alter table certificate add column business_id uuid;
create index certificate_business on certificate (business_id, number);
create function certificate_business() returns trigger language plpgsql as
$$
begin
    new.business_id := (select a.business_id from application a where a.id = new.application_id);
    return new;
end
$$;
create trigger certificate_business before insert on certificate for each row execute function certificate_business();

-- ── protected data: who sees the file sees it masked ──────────────────────────────────────────────────────────────────────────
create policy app_scope on person_key to app
    using (exists (select 1 from application a where a.id = root_id))
    with check (exists (select 1 from application a where a.id = root_id));
create policy app_scope on protected_value to app
    using (exists (select 1 from application a where a.id = root_id))
    with check (exists (select 1 from application a where a.id = root_id));
