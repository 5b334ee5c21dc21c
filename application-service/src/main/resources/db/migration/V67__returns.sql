-- Notes of a return are answered by the business and judged by the next who checks; a note that comes back is counted.
alter table return_note
    add column item        text    not null default '',
    add column times       int     not null default 1 check (times > 0),
    add column answer      text,
    add column answered_by text,
    add column answered_at timestamptz,
    add column resolved    boolean,
    add column resolved_by text,
    add column resolved_at timestamptz;
create unique index return_note_item on return_note (application_id, version, code, item);
grant update on return_note to app;

-- Nobody is ended unwarned: when the notices of a returned file are due, and whether they were told.
alter table application
    add column first_notice_due_at timestamptz,
    add column last_notice_due_at  timestamptz,
    add column first_notice_told   boolean not null default false,
    add column last_notice_told    boolean not null default false;

-- What a business may not file again by its own declaration, after three returns for the same reason.
create table self_declare_bar (
    id                uuid primary key,
    business_id       uuid        not null references business (id),
    product_type_code text        not null,
    product_name      text        not null,
    product_key       text        not null,
    application_id    uuid        not null references application (id),
    code              text        not null,
    item              text        not null,
    barred_at         timestamptz not null,
    lifted_at         timestamptz,
    lifted_by         text,
    lifted_reason     text,
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_reason is null))
);
create unique index self_declare_bar_live on self_declare_bar (business_id, product_type_code, product_key)
    where lifted_at is null;
create index self_declare_bar_business on self_declare_bar (business_id, id);
create index self_declare_bar_application on self_declare_bar (application_id);
call halal_guard('self_declare_bar');
grant select, insert, update on self_declare_bar to app;
-- Whoever knows the business must know, or would file in vain; a bar is made through the file that caused it.
create policy app_read on self_declare_bar for select to app
    using (exists (select 1 from business b where b.id = business_id));
create policy app_write on self_declare_bar for insert to app
    with check (exists (select 1 from application a where a.id = application_id));
create policy app_lift on self_declare_bar for update to app
    using (halal_kind() = 'national') with check (halal_kind() = 'national');

-- Why businesses no longer want their files.
create table withdrawal (
    application_id uuid primary key references application (id),
    code           text        not null,
    reason         text        not null,
    withdrawn_at   timestamptz not null
);
create index withdrawal_code on withdrawal (code, withdrawn_at);
call halal_guard('withdrawal');
grant select, insert on withdrawal to app;
create policy app_scope on withdrawal to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));
