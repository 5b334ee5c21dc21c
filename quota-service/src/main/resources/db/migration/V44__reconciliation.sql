-- Which applications have ended by their events, and how. The claims are held against it.
create table application_end (
    application_id uuid primary key,
    certified      boolean     not null,
    at             timestamptz not null
);
-- The owner, too, is bound by the policies of claim: they are lifted for this one reading.
alter table claim no force row level security;
insert into application_end (application_id, certified, at)
select application_id, status = 'ISSUED', changed_at from claim where status in ('ISSUED', 'RELEASED');

-- How many claims of a programme hold no unit, by place and status, so that a report never counts the claims again. Kept by a trigger,
-- whoever writes a claim; all claims under one code change one after the other, so nobody waits here who would not wait anyway.
create table claim_count (
    programme_id  uuid   not null references programme (id),
    province_code text   not null,
    regency_code  text   not null,
    -- empty when the claim names none
    lp3h          text   not null,
    status        text   not null,
    n             bigint not null,
    primary key (programme_id, regency_code, lp3h, status)
) with (fillfactor = 50);
insert into claim_count (programme_id, province_code, regency_code, lp3h, status, n)
select programme_id, province_code, regency_code, coalesce(lp3h, ''), status, count(*)
from claim where programme_id is not null and status in ('WAITLISTED', 'DENIED', 'RELEASED') group by 1, 2, 3, 4, 5;
alter table claim force row level security;
call halal_guard('application_end');
call halal_guard('claim_count');
grant select, insert, update on claim_count to app;
create policy app_scope on claim_count to app
    using (halal_in_scope(province_code, regency_code, array[nullif(lp3h, '')], '{}', null))
    with check (halal_in_scope(province_code, regency_code, array[nullif(lp3h, '')], '{}', null));

create function count_claim() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.programme_id is not null and old.status in ('WAITLISTED', 'DENIED', 'RELEASED') then
        update claim_count set n = n - 1
        where programme_id = old.programme_id and regency_code = old.regency_code and lp3h = coalesce(old.lp3h, '')
          and status = old.status;
    end if;
    if new.programme_id is not null and new.status in ('WAITLISTED', 'DENIED', 'RELEASED') then
        insert into claim_count (programme_id, province_code, regency_code, lp3h, status, n)
        values (new.programme_id, new.province_code, new.regency_code, coalesce(new.lp3h, ''), new.status, 1)
        on conflict (programme_id, regency_code, lp3h, status) do update set n = claim_count.n + 1;
    end if;
    return null;
end
$$;
create trigger claim_counted_insert after insert on claim for each row
    when (new.status in ('WAITLISTED', 'DENIED', 'RELEASED')) execute function count_claim();
create trigger claim_counted_update after update on claim for each row
    when (old.status in ('WAITLISTED', 'DENIED', 'RELEASED') or new.status in ('WAITLISTED', 'DENIED', 'RELEASED'))
    execute function count_claim();

-- What the check found wrong. One row from the check that first finds it to the one that no longer does.
create table reconciliation_finding (
    id            uuid primary key,
    programme_id  uuid        not null references programme (id),
    -- absent for a figure of the whole programme
    allocation_id uuid references allocation (id),
    province_code text,
    regency_code  text,
    lp3h          text,
    what          text        not null,
    balance       bigint      not null,
    proof         bigint      not null,
    found_at      timestamptz not null,
    seen_at       timestamptz not null,
    gone_at       timestamptz
);
create unique index reconciliation_finding_open on reconciliation_finding (programme_id, allocation_id, what)
    nulls not distinct where gone_at is null;
create index reconciliation_finding_programme on reconciliation_finding (programme_id, id);
create index reconciliation_finding_allocation on reconciliation_finding (allocation_id) where allocation_id is not null;
call halal_guard('reconciliation_finding');
grant select on reconciliation_finding to app;
create policy app_read on reconciliation_finding for select to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));

-- When a programme was checked, in real time: of several replicas one checks.
create table reconciliation_check (
    programme_id uuid primary key references programme (id),
    checked_at   timestamptz not null,
    differences  int         not null
);
call halal_guard('reconciliation_check');
grant select on reconciliation_check to app;
create policy app_read on reconciliation_check for select to app
    using (exists (select 1 from programme p where p.id = programme_id));
