-- A payment recorded wrongly is taken back by a row of its own with the negative amount, so that every sum is right without a further rule.
alter table programme_payment
    add column reverses uuid unique references programme_payment (id),
    add column reason   text;
alter table programme_payment drop constraint programme_payment_amount_check;
alter table programme_payment
    add constraint programme_payment_amount check (amount <> 0 and (amount < 0) = (reverses is not null)),
    add constraint programme_payment_reason check ((reverses is null) = (reason is null));

-- A reported figure entered wrongly stays, with who took it back and why; the same source may then say it again.
create table historical_result_withdrawal (
    result_id       uuid primary key references historical_result (id),
    province_code   text        not null,
    regency_code    text,
    reason          text        not null,
    document_number text        not null,
    actor           text        not null,
    at              timestamptz not null
);
call halal_guard('historical_result_withdrawal');
revoke update, delete on historical_result_withdrawal from worker;
grant select, insert on historical_result_withdrawal to app;
create policy app_read on historical_result_withdrawal for select to app
    using (halal_in_scope(province_code, regency_code, '{}', '{}', null));
create policy app_insert on historical_result_withdrawal for insert to app
    with check (halal_in_scope(province_code, regency_code, '{}', '{}', null));

-- Counts the entries of the same figure that were withdrawn before this one.
alter table historical_result add column correction int not null default 0 check (correction >= 0);
alter table historical_result drop constraint historical_result_once;
alter table historical_result add constraint historical_result_once unique nulls not distinct
    (region_code, measure, pathway, from_year, to_year, as_of, source, correction);
