-- Number or date of BPJPH's certificate may be recorded wrongly; two persons put them right. What refers to a certificate follows its number.
alter table certificate_proposal
    drop constraint certificate_proposal_action_check,
    add constraint certificate_proposal_action_check check (action in ('BLOCK', 'UNBLOCK', 'REVOKE', 'CORRECT')),
    add column correct_number    text,
    add column correct_issued_on date,
    -- Its paper refers to the certificate already, and two ways to follow one number would have to be taken in the right order.
    drop constraint certificate_proposal_number_fkey,
    drop constraint certificate_proposal_number_document_sha256_fkey,
    add constraint certificate_proposal_paper foreign key (number, document_sha256)
        references certificate_document (number, sha256) on update cascade;
alter table certificate_document
    drop constraint certificate_document_number_fkey,
    add constraint certificate_document_number foreign key (number) references certificate (number) on update cascade;
alter table certificate_history
    drop constraint certificate_history_number_fkey,
    add constraint certificate_history_number foreign key (number) references certificate (number) on update cascade,
    add column previous_number    text,
    add column previous_issued_on date;
alter table certificate
    drop constraint certificate_superseded_by_fkey,
    add constraint certificate_superseded_by_number foreign key (superseded_by) references certificate (number) on update cascade;
grant update (number, issued_on) on certificate to app;

-- Numbers that were recorded by mistake. Whoever holds such a paper is told so; the number may be that of somebody else's certificate.
create table withdrawn_certificate_number (
    number         text        not null,
    application_id uuid        not null references application (id),
    withdrawn_at   timestamptz not null,
    primary key (number, application_id)
);
create index withdrawn_certificate_number_application on withdrawn_certificate_number (application_id);
call halal_guard('withdrawn_certificate_number');
grant select, insert on withdrawn_certificate_number to app;
create policy app_public on withdrawn_certificate_number for select to app using (halal_scope_set());
create policy app_insert on withdrawn_certificate_number for insert to app
    with check (exists (select 1 from application a where a.id = application_id));

-- The paper of a corrected record is made anew; the bytes of the one before are kept.
create table issued_paper_replaced (
    application_id uuid        not null references application (id),
    sha256         text        not null references stored_content (sha256),
    made_at        timestamptz not null,
    replaced_at    timestamptz not null,
    primary key (application_id, sha256)
);
create index issued_paper_replaced_content on issued_paper_replaced (sha256);
call halal_guard('issued_paper_replaced');
grant select, insert on issued_paper_replaced to app;
create policy app_scope on issued_paper_replaced to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));
grant update (ordered_at, sha256, signed, made_at, attempts, retry_at) on issued_paper to app;

create function order_corrected_paper() returns trigger language plpgsql as
$$
begin
    insert into issued_paper_replaced (application_id, sha256, made_at, replaced_at)
    select application_id, sha256, made_at, new.changed_at from issued_paper where application_id = new.application_id and sha256 is not null
    on conflict do nothing;
    update issued_paper set ordered_at = new.changed_at, sha256 = null, signed = null, made_at = null, attempts = 0, retry_at = null
    where application_id = new.application_id;
    return null;
end
$$;
create trigger corrected_paper after update of number, issued_on on certificate for each row
    when (new.number <> old.number or new.issued_on <> old.issued_on) execute function order_corrected_paper();
