-- Running programmes brought in from a spreadsheet. See docs/adr/0012-take-over.md.

-- A sheet names companions by their numbers; one told before this column was has none until told again.
alter table known_companion add column registration text;
create index known_companion_registration on known_companion (registration);

-- One per programme and file: the same bytes are the same take-over.
create table take_over (
    id            uuid primary key,
    programme_id  uuid        not null references programme (id),
    file_name     text        not null,
    file_sha256   text        not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    status        text        not null check (status in ('CHECKING', 'CHECKED', 'RUNNING', 'DONE')),
    -- what the officer says is in it
    typed_rows    int         not null check (typed_rows >= 0),
    typed_used    int         not null check (typed_used >= 0),
    typed_issued  int         not null check (typed_issued >= 0),
    -- what the check found
    found         jsonb,
    wrong_rows    int         not null default 0,
    requested_by  text        not null,
    requested_as  text        not null,
    province_code text,
    regency_code  text,
    requested_at  timestamptz not null,
    checked_at    timestamptz,
    started_at    timestamptz,
    finished_at   timestamptz,
    -- who works on it, in real time; a killed worker is followed when its lease has run out
    held_by       uuid,
    held_until    timestamptz not null default '-infinity',
    retry_at      timestamptz not null default '-infinity',
    last_problem  text,
    unique (programme_id, file_sha256),
    check (status not in ('CHECKED', 'RUNNING', 'DONE') or (found is not null and checked_at is not null))
);
create index take_over_work on take_over (id) where status in ('CHECKING', 'RUNNING');
create index take_over_list on take_over (programme_id, id);
call halal_guard('take_over');
grant select, insert, update on take_over to app;
create policy app_scope on take_over to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null))
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

-- One per row of the sheet. application_id and submission_id are made with the row, so that whatever is repeated is the same.
create table take_over_row (
    take_over_id   uuid not null references take_over (id),
    row_number     int  not null check (row_number > 1),
    programme_id   uuid not null references programme (id),
    cells          text[] not null,
    nib            text not null,
    sihalal_number text not null,
    status         text not null check (status in ('NEW', 'WRONG', 'SKIPPED', 'PENDING', 'CLAIMED', 'DONE', 'FAILED')),
    -- whether it takes a unit; known once checked
    needs_unit     boolean not null default false,
    application_id uuid not null,
    submission_id  uuid not null,
    business_id    uuid,
    allocation_id  uuid references allocation (id),
    primary key (take_over_id, row_number)
);
create index take_over_row_status on take_over_row (take_over_id, status, row_number);
create index take_over_row_number on take_over_row (programme_id, sihalal_number) where status in ('CLAIMED', 'DONE');
create index take_over_row_nib on take_over_row (programme_id, nib) where status in ('CLAIMED', 'DONE');
create index take_over_row_allocation on take_over_row (allocation_id) where allocation_id is not null;
call halal_guard('take_over_row');
grant select, insert on take_over_row to app;
create policy app_read on take_over_row for select to app
    using (exists (select 1 from take_over t where t.id = take_over_id));
create policy app_insert on take_over_row for insert to app
    with check (exists (select 1 from take_over t where t.id = take_over_id));

create table take_over_problem (
    take_over_id uuid   not null,
    row_number   int    not null,
    position     int    not null,
    column_name  text,
    code         text   not null,
    arguments    text[] not null,
    primary key (take_over_id, row_number, position),
    foreign key (take_over_id, row_number) references take_over_row (take_over_id, row_number)
);
call halal_guard('take_over_problem');
grant select on take_over_problem to app;
create policy app_read on take_over_problem for select to app
    using (exists (select 1 from take_over t where t.id = take_over_id));
