-- A yes or no per node for the check of a facilitation code: whoever may submit a file may know whether a unit is free for it, but not how
-- many. Kept by a trigger that fires only when a node's answer changes, not with every claim.
create table allocation_hint (
    allocation_id uuid primary key references allocation (id),
    programme_id  uuid    not null references programme (id),
    free          boolean not null,
    parent_id     uuid references allocation (id),
    depth         int     not null,
    region_code   text,
    lp3h          text,
    province_code text,
    regency_code  text
);
create index allocation_hint_programme on allocation_hint (programme_id, province_code, regency_code);
create index allocation_hint_parent on allocation_hint (parent_id) where parent_id is not null;

create function allocation_is_free(a allocation) returns boolean language sql immutable as
$$ select a.available > 0 or a.undistributed > 0 $$;

create function allocation_hint_keep() returns trigger language plpgsql as
$$
begin
    insert into allocation_hint (allocation_id, programme_id, free, parent_id, depth, region_code, lp3h, province_code, regency_code)
    values (new.id, new.programme_id, allocation_is_free(new), new.parent_id, new.depth, new.region_code, new.lp3h, new.province_code,
            new.regency_code)
    on conflict (allocation_id) do update set free = excluded.free;
    return null;
end
$$;
create trigger allocation_hint_born after insert on allocation for each row execute function allocation_hint_keep();
create trigger allocation_hint_turned after update on allocation for each row
    when (allocation_is_free(old) is distinct from allocation_is_free(new)) execute function allocation_hint_keep();

-- The owner is bound by the policies, too: for the nodes there are already they step aside.
alter table allocation no force row level security;
insert into allocation_hint (allocation_id, programme_id, free, parent_id, depth, region_code, lp3h, province_code, regency_code)
select a.id, a.programme_id, allocation_is_free(a), a.parent_id, a.depth, a.region_code, a.lp3h, a.province_code, a.regency_code
from allocation a;
alter table allocation force row level security;

call halal_guard('allocation_hint');
grant select, insert, update on allocation_hint to app;
create policy app_read on allocation_hint for select to app using (halal_scope_set() and halal_kind() <> 'public');
create policy app_insert on allocation_hint for insert to app
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));
create policy app_update on allocation_hint for update to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null))
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));
