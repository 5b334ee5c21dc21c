-- As hot-allocation.sql, many claims per transaction in one statement; the movements of one node are told together. Balances and counters are taken in the order of their ids, so that
-- two clients never wait for each other in a ring.
with ids as materialized (
    select n, :allocation::uuid as leaf, uuidv7() as application, uuidv7() as business, uuidv7() as submission, uuidv7() as movement,
           clock_timestamp() as at
    from generate_series(1, :batch::int) as n),
wanted as materialized (
    select leaf, count(*)::int as units from ids group by leaf),
locked as materialized (
    select a.id from allocation a where a.id in (select leaf from wanted) order by a.id for no key update),
balance as (
    update allocation a set available = a.available - w.units, held = a.held + w.units
    from wanted w join locked l on l.id = w.leaf where a.id = w.leaf returning a.id),
inbox as (
    insert into inbox_subject (topic, subject, last_sequence, last_event)
    select 'halal.application', application, 1, submission from ids),
request as (
    insert into claim_request (submission_id, application_id, business_id, facilitation_code, channel, province_code, regency_code,
                               lp3h, product_type, submitted_at, settled_at, outcome)
    select submission, application, business, :code, 'SELF_DECLARE_FACILITATED', '64', '6472', '1164000001', 'SNACK', at, at, 'HELD'
    from ids),
granted as (
    insert into claim (application_id, business_id, submission_id, programme_id, allocation_id, facilitation_code, status,
                       province_code, regency_code, lp3h, product_type, submitted_at, changed_at)
    select application, business, submission, :programme::uuid, balance.id, :code, 'HELD', '64', '6472', '1164000001', 'SNACK', at, at
    from ids join balance on balance.id = ids.leaf),
moved as (
    insert into movement (id, programme_id, allocation_id, from_place, to_place, units, kind, application_id, actor, at)
    select movement, :programme::uuid, leaf, 'AVAILABLE', 'HELD', 1, 'GRANT', application, 'settler', at from ids),
day as (
    insert into movement_day as d (allocation_id, day, programme_id, province_code, regency_code, lp3h, used, issued)
    select leaf, (now() at time zone 'Asia/Jakarta')::date, :programme::uuid, '64', '6472', '1164000001', units, 0
    from wanted order by leaf
    on conflict (allocation_id, day) do update set used = d.used + excluded.used),
counter as (
    insert into outbox_subject as s (subject, last_sequence) select leaf, 1 from wanted order by leaf
    on conflict (subject) do update set last_sequence = s.last_sequence + 1 returning subject, last_sequence),
told as (
    insert into outbox_subject (subject, last_sequence) select application, 1 from ids)
insert into bench_outbox (id, subject, sequence, type, region, occurred_at, data)
select uuidv7(), leaf, last_sequence, 'id.halal.quota.units-moved.v1', '64', clock_timestamp(),
       json_build_object('movementId', uuidv7(), 'allocationId', leaf, 'programmeId', :programme::text,
                         'fromPlace', 'AVAILABLE', 'toPlace', 'HELD', 'units', units, 'kind', 'GRANT',
                         'at', clock_timestamp())::text
from wanted join counter on counter.subject = wanted.leaf
union all
select uuidv7(), application, 1, 'id.halal.quota.claim-granted.v1', '6472', at,
       json_build_object('applicationId', application, 'businessId', business, 'submissionId', submission,
                         'programmeId', :programme::text, 'allocationId', leaf, 'facilitationCode', :code::text,
                         'provinceCode', '64', 'regencyCode', '6472', 'lp3hRegistration', '1164000001', 'at', at)::text
from ids;
