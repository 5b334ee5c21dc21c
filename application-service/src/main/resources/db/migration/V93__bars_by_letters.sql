-- A bar is met by the letters and digits of a name: neither a blank nor an accent makes another product of it. Two live bars that are the
-- same by this become one; the later is lifted, since lifting the earlier is to free the product.
alter table self_declare_bar no force row level security;
with bar_key as (
    select id, row_number() over (
        partition by business_id, product_type_code,
            replace(regexp_replace(normalize(product_key, NFKD), '[\u0300-\u036f]', '', 'g'), ' ', '')
        order by barred_at, id) as place
    from self_declare_bar where lifted_at is null)
update self_declare_bar b
set lifted_at = now(), lifted_by = 'system', lifted_reason = 'An earlier bar of the same product stands'
from bar_key k
where k.id = b.id and k.place > 1;
update self_declare_bar
set product_key = replace(regexp_replace(normalize(product_key, NFKD), '[\u0300-\u036f]', '', 'g'), ' ', '')
where product_key <> '';
alter table self_declare_bar force row level security;
