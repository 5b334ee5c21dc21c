-- The paper at a file's end: certificate or record of one, or the letter of refusal. Ordered in the transaction of the step, made and
-- signed once by a job right after, kept by hash.
create table issued_paper (
    application_id uuid primary key references application (id),
    kind           text        not null check (kind in ('CERTIFICATE', 'REFUSAL')),
    ordered_at     timestamptz not null,
    sha256         text references stored_content (sha256),
    signed         boolean,
    made_at        timestamptz,
    attempts       int         not null default 0,
    retry_at       timestamptz
);
create index issued_paper_content on issued_paper (sha256);
create index issued_paper_open on issued_paper (ordered_at) where sha256 is null;
call halal_guard('issued_paper');
grant select, insert on issued_paper to app;
create policy app_scope on issued_paper to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- The order belongs to the step, whichever action takes it: no later feature can forget it. A file that was taken over is inserted at its
-- status and orders no letter: it had its own elsewhere.
create function order_certificate_paper() returns trigger language plpgsql as
$$
begin
    insert into issued_paper (application_id, kind, ordered_at) values (new.application_id, 'CERTIFICATE', new.created_at)
    on conflict (application_id) do nothing;
    return null;
end
$$;
create trigger certificate_paper after insert on certificate for each row execute function order_certificate_paper();

create function order_refusal_paper() returns trigger language plpgsql as
$$
begin
    insert into issued_paper (application_id, kind, ordered_at) values (new.id, 'REFUSAL', new.status_since)
    on conflict (application_id) do nothing;
    return null;
end
$$;
create trigger refusal_paper after update of status on application for each row
    when (new.status = 'REJECTED' and old.status <> 'REJECTED') execute function order_refusal_paper();

insert into issued_paper (application_id, kind, ordered_at) select application_id, 'CERTIFICATE', created_at from certificate;
