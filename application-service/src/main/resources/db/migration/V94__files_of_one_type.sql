-- Whether a business splits one type of product over several files is asked of all its files, whoever may see them: of the others the
-- answer tells how many there are, and nothing else. The owner of the schema has no rows but for what this function counts.
create policy owner_counts on application for select to current_user using (true);
create policy owner_counts on certificate for select to current_user using (true);
create function other_files_of_type(business uuid, type text, file uuid, under_way text[], certified boolean) returns int
    language sql stable security definer set search_path = public, pg_temp as
$$
    select count(*)::int from application a
    where a.business_id = business and a.product_type_code = type and a.id <> file
        and (a.status = any (under_way)
            or (certified and a.status = 'CERTIFIED' and exists (
                select 1 from certificate c where c.application_id = a.id and c.status in ('VALID', 'BLOCKED'))))
$$;
revoke all on function other_files_of_type from public;
grant execute on function other_files_of_type to app;
