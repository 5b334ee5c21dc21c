-- What claims and movements point to is asked once a statement and not row by row: two foreign keys each were a third of what a claim costs
-- in a batch. The one question also sees that the node belongs to the programme, which the keys did not. The keys' other half, that nothing
-- pointed to disappears, is kept by letting nobody delete a node or a programme.
alter table movement drop constraint movement_allocation_id_fkey, drop constraint movement_programme_id_fkey;
alter table claim drop constraint claim_allocation_id_fkey, drop constraint claim_programme_id_fkey;
revoke delete on allocation, programme from worker;

-- Runs as the caller, who must see what he points to.
create function refers_to_ledger() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from written w
               where w.allocation_id is not null
                 and not exists (select 1 from allocation a where a.id = w.allocation_id and a.programme_id = w.programme_id)) then
        raise foreign_key_violation using message = tg_table_name || ' refers to a node that is not in its programme';
    end if;
    if exists (select 1 from written w
               where w.allocation_id is null and w.programme_id is not null
                 and not exists (select 1 from programme p where p.id = w.programme_id)) then
        raise foreign_key_violation using message = tg_table_name || ' refers to a programme that does not exist';
    end if;
    return null;
end
$$;

create function refers_to_ledger_still() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from written w join former f using (application_id)
               where w.allocation_id is not null
                 and (w.allocation_id is distinct from f.allocation_id or w.programme_id is distinct from f.programme_id)
                 and not exists (select 1 from allocation a where a.id = w.allocation_id and a.programme_id = w.programme_id)) then
        raise foreign_key_violation using message = 'claim refers to a node that is not in its programme';
    end if;
    return null;
end
$$;

create trigger movement_refers after insert on movement referencing new table as written
    for each statement execute function refers_to_ledger();
create trigger claim_refers after insert on claim referencing new table as written
    for each statement execute function refers_to_ledger();
create trigger claim_refers_still after update on claim referencing new table as written old table as former
    for each statement execute function refers_to_ledger_still();
