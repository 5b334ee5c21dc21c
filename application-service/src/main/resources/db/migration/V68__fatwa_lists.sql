-- A session has a list of files; its closure decides each in a transaction of its own, and may be taken up again where it stopped.
alter table fatwa_session drop constraint fatwa_session_status_check;
alter table fatwa_session add constraint fatwa_session_status_check check (status in ('OPEN', 'CLOSING', 'CLOSED'));

create table fatwa_file (
    session_id     uuid        not null references fatwa_session (id),
    application_id uuid        not null references application (id),
    listed_by      text        not null,
    listed_at      timestamptz not null,
    primary key (session_id, application_id)
);
create index fatwa_file_application on fatwa_file (application_id);
call halal_guard('fatwa_file');
grant select, insert, delete on fatwa_file to app;
create policy app_scope on fatwa_file to app
    using (exists (select 1 from fatwa_session s where s.id = session_id))
    with check (exists (select 1 from fatwa_session s where s.id = session_id));

-- What the members saw when they decided, and what became of the decision: a file that changed meanwhile drops out.
alter table fatwa_decision
    add column notes           jsonb,
    add column file_changed_at timestamptz,
    add column outcome         text check (outcome in ('DECIDED', 'DROPPED')),
    add column dropped_state   text,
    add column dropped_by      text,
    add column dropped_at      timestamptz;
grant update on fatwa_decision to app;
