-- One claim per transaction, with the rows quota-service leaves behind for one: inbox position, settled request, claim, balance,
-- movement, day count, two events with their counters. One statement, so one round trip. The events go to a twin of the outbox, so that
-- the relay leaves them alone.
with ids as materialized (
    select uuidv7() as application, uuidv7() as business, uuidv7() as submission, uuidv7() as movement, clock_timestamp() as at),
balance as (
    update allocation set available = available - 1, held = held + 1 where id = :allocation::uuid returning id),
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
    from ids, balance),
moved as (
    insert into movement (id, programme_id, allocation_id, from_place, to_place, units, kind, application_id, actor, at)
    select movement, :programme::uuid, balance.id, 'AVAILABLE', 'HELD', 1, 'GRANT', application, 'settler', at from ids, balance),
day as (
    insert into movement_day as d (allocation_id, day, programme_id, province_code, regency_code, lp3h, used, issued)
    select balance.id, (now() at time zone 'Asia/Jakarta')::date, :programme::uuid, '64', '6472', '1164000001', 1, 0 from balance
    on conflict (allocation_id, day) do update set used = d.used + 1),
counter as (
    insert into outbox_subject as s (subject, last_sequence) select balance.id, 1 from balance
    on conflict (subject) do update set last_sequence = s.last_sequence + 1 returning subject, last_sequence),
told as (
    insert into outbox_subject (subject, last_sequence) select application, 1 from ids returning subject, last_sequence)
insert into bench_outbox (id, subject, sequence, type, region, occurred_at, data)
select uuidv7(), counter.subject, counter.last_sequence, 'id.halal.quota.units-moved.v1', '64', at,
       json_build_object('movementId', movement, 'allocationId', counter.subject, 'programmeId', :programme::text,
                         'fromPlace', 'AVAILABLE', 'toPlace', 'HELD', 'units', 1, 'kind', 'GRANT',
                         'applicationId', application, 'at', at)::text
from ids, counter
union all
select uuidv7(), told.subject, told.last_sequence, 'id.halal.quota.claim-granted.v1', '6472', at,
       json_build_object('applicationId', application, 'businessId', business, 'submissionId', submission,
                         'programmeId', :programme::text, 'allocationId', :allocation::text, 'facilitationCode', :code::text,
                         'provinceCode', '64', 'regencyCode', '6472', 'lp3hRegistration', '1164000001', 'at', at)::text
from ids, told;
