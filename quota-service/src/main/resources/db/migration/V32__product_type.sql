-- What a file is for: one application per type of product. Claims made before know none and stand in nobody's way.
alter table claim_request add column product_type text;
alter table claim_request add column development boolean not null default false;
alter table claim add column product_type text;
alter table claim add column development boolean not null default false;
