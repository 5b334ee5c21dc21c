-- A certificate lives on after it was issued: blocked, valid again, revoked, superseded. Every step by two persons, with a reason and a paper.
alter table certificate
    add column version       bigint not null default 0,
    add column changed_at    timestamptz,
    add column changed_by    text,
    add column superseded_by text references certificate (number);
create index certificate_superseded_by on certificate (superseded_by);
-- What the list of numbers that are not valid is read by.
create index certificate_not_valid on certificate (changed_at, number) where status <> 'VALID';
grant update (status, version, changed_at, changed_by, superseded_by) on certificate to app;
create policy app_update on certificate for update to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- The papers a step rests on.
create table certificate_document (
    number         text        not null references certificate (number),
    sha256         text        not null,
    content_sha256 text        not null references stored_content (sha256),
    media_type     text        not null,
    uploaded_by    text        not null,
    uploaded_at    timestamptz not null,
    primary key (number, sha256)
);
create index certificate_document_content on certificate_document (content_sha256);
call halal_guard('certificate_document');
grant select, insert on certificate_document to app;
create policy app_scope on certificate_document to app
    using (exists (select 1 from certificate c join application a on a.id = c.application_id where c.number = certificate_document.number))
    with check (exists (select 1 from certificate c join application a on a.id = c.application_id where c.number = certificate_document.number));

-- What one person proposed and another has to confirm; at most one at a time.
create table certificate_proposal (
    id              uuid primary key,
    number          text        not null references certificate (number),
    action          text        not null check (action in ('BLOCK', 'UNBLOCK', 'REVOKE')),
    reason_code     text        not null,
    reason          text        not null,
    document_sha256 text        not null,
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    outcome         text        not null check (outcome in ('OPEN', 'CONFIRMED', 'REFUSED')),
    decided_by      text,
    decided_at      timestamptz,
    foreign key (number, document_sha256) references certificate_document (number, sha256)
);
create index certificate_proposal_document on certificate_proposal (number, document_sha256);
create unique index certificate_proposal_open on certificate_proposal (number) where outcome = 'OPEN';
call halal_guard('certificate_proposal');
grant select, insert, update on certificate_proposal to app;
create policy app_scope on certificate_proposal to app
    using (exists (select 1 from certificate c join application a on a.id = c.application_id where c.number = certificate_proposal.number))
    with check (exists (select 1 from certificate c join application a on a.id = c.application_id where c.number = certificate_proposal.number));

-- Append-only: who proposed, who confirmed, from, to, why, when.
create table certificate_history (
    number          text        not null references certificate (number),
    version         bigint      not null,
    at              timestamptz not null,
    action          text        not null,
    from_status     text        not null,
    to_status       text        not null,
    proposed_by     text,
    actor           text        not null,
    actor_role      text        not null,
    reason_code     text,
    reason          text,
    document_sha256 text,
    primary key (number, version)
);
call halal_guard('certificate_history');
grant select, insert on certificate_history to app;
create policy app_read on certificate_history for select to app
    using (exists (select 1 from certificate c join application a on a.id = c.application_id where c.number = certificate_history.number));
create policy app_write on certificate_history for insert to app
    with check (exists (select 1 from certificate c join application a on a.id = c.application_id where c.number = certificate_history.number));
