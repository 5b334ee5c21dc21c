-- Lists by deadline, status and programme, and search by words.

-- What is due next on a file: a step, the whole procedure, or the answer of the business. A file that has ended has nothing due.
alter table application
    add column due_at timestamptz generated always as (least(step_due_at, total_due_at, answer_due_at)) stored;
create index application_due on application (due_at, id) where due_at is not null;
create index application_province_due on application (province_code, due_at, id) where due_at is not null;
create index application_regency_due on application (regency_code, due_at, id) where due_at is not null;
create index application_lp3h_due on application (lp3h, due_at, id) where due_at is not null;
create index application_body_due on application (inspection_body, due_at, id) where due_at is not null;
create index application_province_status on application (province_code, status, id);
create index application_regency_status on application (regency_code, status, id);
create index application_lp3h_status on application (lp3h, status, id);
create index application_programme on application (programme_id, id) where programme_id is not null;
create index application_code on application (facilitation_code, id) where facilitation_code is not null;

-- Search without row-level security on purpose: @@ is not leakproof, so under a policy its index would not be used. It holds words of
-- the names of business and products, of NIB, SIHALAL and certificate number, and region codes: nothing protected. What is found is joined
-- to application, whose policy decides.
create table application_search (
    application_id uuid primary key references application (id) on delete cascade,
    province_code  text     not null,
    regency_code   text     not null,
    words          tsvector not null
);
create index application_search_words on application_search using gin (words);
grant select, insert, update, delete on application_search to app, worker;

-- A change of any of these texts writes the words anew in its own transaction, whoever makes it: triggers, so that no path forgets.
create function application_search_refresh(file uuid) returns void language sql as
$$
    insert into application_search as s (application_id, province_code, regency_code, words)
    select a.id, a.province_code, a.regency_code,
        to_tsvector('simple', unaccent(regexp_replace(concat_ws(' ', b.name, b.nib,
            (select string_agg(distinct text #>> '{}', ' ') from jsonb_path_query(c.products, 'lax $.**.name') text),
            (select string_agg(distinct text #>> '{}', ' ') from jsonb_path_query(c.products, 'lax $.**.brand') text),
            a.sihalal_number, a.certificate_number), '[^[:alnum:]]+', ' ', 'g')))
    from application a
        left join business b on b.id = a.business_id
        left join application_content c on c.application_id = a.id
    where a.id = file
    on conflict (application_id) do update set province_code = excluded.province_code, regency_code = excluded.regency_code,
        words = excluded.words
    where s.words is distinct from excluded.words or s.regency_code <> excluded.regency_code
$$;

create function application_search_of_content() returns trigger language plpgsql as
$$ begin perform application_search_refresh(new.application_id); return null; end $$;
create trigger search_words after insert or update of products on application_content
    for each row execute function application_search_of_content();

create function application_search_of_file() returns trigger language plpgsql as
$$ begin perform application_search_refresh(new.id); return null; end $$;
create trigger search_words after update of sihalal_number, certificate_number, regency_code on application
    for each row when (old.sihalal_number is distinct from new.sihalal_number
        or old.certificate_number is distinct from new.certificate_number or old.regency_code <> new.regency_code)
    execute function application_search_of_file();

create function application_search_of_business() returns trigger language plpgsql as
$$ begin perform application_search_refresh(a.id) from application a where a.business_id = new.id; return null; end $$;
create trigger search_words_new after insert on business for each row execute function application_search_of_business();
create trigger search_words_changed after update of name, nib on business
    for each row when (old.name <> new.name or old.nib <> new.nib) execute function application_search_of_business();

-- The files that are here already; the owner is bound by the policies, too, save for this moment.
alter table application no force row level security;
alter table application_content no force row level security;
alter table business no force row level security;
select count(application_search_refresh(id)) from application;
alter table application force row level security;
alter table application_content force row level security;
alter table business force row level security;
