-- Use by node and business day, kept beside the movements in their transaction, so that a pace never reads the movements again.
-- used: units granted less units released; what was only carried from node to node, or taken over, is no use of that day.
create table movement_day (
    allocation_id uuid   not null references allocation (id),
    day           date   not null,
    programme_id  uuid   not null references programme (id),
    province_code text,
    regency_code  text,
    lp3h          text,
    used          bigint not null,
    issued        bigint not null,
    primary key (allocation_id, day)
) with (fillfactor = 50);
create index movement_day_programme on movement_day (programme_id, day);

-- The owner, too, is bound by the policies of movement and allocation: they are lifted for this one reading.
alter table movement no force row level security;
alter table allocation no force row level security;
insert into movement_day (allocation_id, day, programme_id, province_code, regency_code, lp3h, used, issued)
select m.allocation_id, (m.at at time zone 'Asia/Jakarta')::date, m.programme_id, a.province_code, a.regency_code, a.lp3h,
       coalesce(sum(m.units) filter (where m.to_place = 'HELD'), 0) - coalesce(sum(m.units) filter (where m.to_place not in ('HELD', 'ISSUED')), 0),
       coalesce(sum(m.units) filter (where m.to_place = 'ISSUED'), 0)
from movement m join allocation a on a.id = m.allocation_id
where m.from_place in ('UNDISTRIBUTED', 'UNRELEASED', 'AVAILABLE', 'RESERVED') and m.to_place = 'HELD'
   or m.from_place = 'HELD' and m.to_place in ('UNDISTRIBUTED', 'UNRELEASED', 'AVAILABLE', 'RESERVED', 'ISSUED')
group by 1, 2, 3, 4, 5, 6;
alter table movement force row level security;
alter table allocation force row level security;

call halal_guard('movement_day');
grant select, insert, update on movement_day to app;
create policy app_scope on movement_day to app
    using (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null))
    with check (halal_in_scope(province_code, regency_code, array[lp3h], '{}', null));
