-- Movements that people decide: transfers, pull-backs, increases, and the second person above a threshold. See docs/adr/0011.

-- In which role a person moved units: for the letter that tells of it.
alter table movement add column actor_role text;
create index movement_transfer on movement (transfer_id) where transfer_id is not null;

-- What was done to a pull-back, an increase request or a pending operation. Append-only.
create table operation_history (
    id            uuid primary key,
    subject       uuid        not null,
    action        text        not null,
    from_status   text,
    to_status     text        not null,
    actor         text        not null,
    reason        text,
    province_code text,
    regency_code  text,
    lp3h          text,
    at            timestamptz not null
);
create index operation_history_subject on operation_history (subject, id);
call halal_guard('operation_history');
revoke update, delete on operation_history from worker;
grant select, insert on operation_history to app;
create policy app_scope on operation_history to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null))
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));

-- ── two persons ───────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Above so many units an operation needs a second person; a programme without a row keeps to the configured default.
create table approval_threshold (
    programme_id uuid primary key references programme (id),
    units        bigint      not null check (units >= 0),
    set_by       text        not null,
    reason       text        not null,
    set_at       timestamptz not null,
    version      bigint      not null default 0
);
call halal_guard('approval_threshold');
grant select, insert, update on approval_threshold to app;
create policy app_read on approval_threshold for select to app using (halal_scope_set() and halal_kind() <> 'public');
create policy app_insert on approval_threshold for insert to app with check (halal_kind() = 'national');
create policy app_update on approval_threshold for update to app
    using (halal_kind() = 'national') with check (halal_kind() = 'national');

-- province_code and regency_code are those of the node whose officer decides: the parent's, for a root its own.
create table pending_operation (
    id              uuid primary key,
    programme_id    uuid        not null references programme (id),
    allocation_id   uuid        not null references allocation (id),
    kind            text        not null,
    subject         uuid        not null,
    units           bigint      not null check (units > 0),
    threshold       bigint      not null,
    request         text        not null,
    reason          text        not null,
    document_number text        not null,
    status          text        not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    -- the movement it became
    transfer_id     uuid,
    province_code   text,
    regency_code    text,
    version         bigint      not null default 0,
    check ((status = 'PROPOSED') = (decided_at is null))
);
create index pending_operation_programme on pending_operation (programme_id, id);
create index pending_operation_allocation on pending_operation (allocation_id);
-- One decision on one thing can wait only once.
create unique index pending_operation_once on pending_operation (subject) where status = 'PROPOSED' and kind = 'INCREASE';
call halal_guard('pending_operation');
grant select, insert, update on pending_operation to app;
create policy app_scope on pending_operation to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null))
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

-- ── pull-backs ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- province_code, regency_code and lp3h are the node's own, whose officers must see what is coming.
create table pull_back (
    id              uuid primary key,
    programme_id    uuid        not null references programme (id),
    allocation_id   uuid        not null references allocation (id),
    parent_id       uuid        not null references allocation (id),
    cut_over_date   date        not null,
    -- absent: all that are free then
    units           bigint check (units > 0),
    units_taken     bigint check (units_taken >= 0),
    transfer_id     uuid,
    reason          text        not null,
    document_number text        not null,
    status          text        not null check (status in ('PLANNED', 'EXECUTED', 'CANCELLED')),
    planned_by      text        not null,
    planned_role    text,
    planned_at      timestamptz not null,
    ended_at        timestamptz,
    province_code   text,
    regency_code    text,
    lp3h            text,
    version         bigint      not null default 0,
    check ((status = 'PLANNED') = (ended_at is null)),
    check ((status = 'EXECUTED') = (units_taken is not null))
);
create unique index pull_back_once on pull_back (allocation_id, cut_over_date) where status = 'PLANNED';
create index pull_back_allocation on pull_back (allocation_id, id);
create index pull_back_parent on pull_back (parent_id);
create index pull_back_programme on pull_back (programme_id, id);
call halal_guard('pull_back');
grant select, insert, update on pull_back to app;
create policy app_read on pull_back for select to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));
-- Only who sees the parent may take from the child.
create policy app_insert on pull_back for insert to app
    with check (exists (select 1 from allocation a where a.id = pull_back.parent_id));
create policy app_update on pull_back for update to app
    using (exists (select 1 from allocation a where a.id = pull_back.parent_id))
    with check (exists (select 1 from allocation a where a.id = pull_back.parent_id));

-- ── increase requests ─────────────────────────────────────────────────────────────────────────────────────────────────────────
create table increase_request (
    id              uuid primary key,
    programme_id    uuid        not null references programme (id),
    allocation_id   uuid        not null references allocation (id),
    units           bigint      not null check (units > 0),
    units_granted   bigint check (units_granted between 1 and units),
    transfer_id     uuid,
    reason          text        not null,
    document_number text        not null,
    status          text        not null check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    requested_by    text        not null,
    requested_at    timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    decision_document_number text,
    province_code   text,
    regency_code    text,
    lp3h            text,
    version         bigint      not null default 0,
    check ((status = 'REQUESTED') = (decided_at is null)),
    check ((status = 'APPROVED') = (units_granted is not null))
);
create index increase_request_programme on increase_request (programme_id, id);
create index increase_request_allocation on increase_request (allocation_id, id);
create index increase_request_regency on increase_request (regency_code, id);
create index increase_request_lp3h on increase_request (lp3h, id) where lp3h is not null;
call halal_guard('increase_request');
grant select, insert, update on increase_request to app;
create policy app_scope on increase_request to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null))
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));
