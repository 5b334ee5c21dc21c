-- The database of one service with its roles. Run as superuser, by psql or by the launcher, once per service:
--   psql -v ON_ERROR_STOP=1 -v database=quota -v owner_password=… -v login_password=… -f bootstrap.sql
-- It may be run again. Keep to what the launcher reads: a statement ends with ; or \gexec at the end of a line.

-- The two roles a transaction may take; they are the same for all databases and log in nowhere.
select 'create role app nologin'
    where not exists (select from pg_roles where rolname = 'app') \gexec
select 'create role worker nologin'
    where not exists (select from pg_roles where rolname = 'worker') \gexec

-- The owner runs the migrations and nothing else. The login has no right of its own: until its transaction has taken
-- app or worker it sees no table.
select format('create role %I login', :'database' || '_owner')
    where not exists (select from pg_roles where rolname = :'database' || '_owner') \gexec
select format('create role %I login', :'database' || '_login')
    where not exists (select from pg_roles where rolname = :'database' || '_login') \gexec
select format('alter role %I with nosuperuser nocreatedb nocreaterole nobypassrls password %L',
    :'database' || '_owner', :'owner_password') \gexec
select format('alter role %I with nosuperuser nocreatedb nocreaterole nobypassrls noinherit password %L',
    :'database' || '_login', :'login_password') \gexec
select format('grant app, worker to %I with inherit false, set true', :'database' || '_login') \gexec

select format('create database %I encoding ''UTF8'' template template0', :'database')
    where not exists (select from pg_database where datname = :'database') \gexec

-- Nobody else's login reaches this database.
select format('revoke all on database %I from public', :'database') \gexec
select format('grant connect, create on database %I to %I', :'database', :'database' || '_owner') \gexec
select format('grant connect on database %I to %I', :'database', :'database' || '_login') \gexec
-- Bulk loads go through a temporary table.
select format('grant temporary on database %I to app, worker', :'database') \gexec

\connect :"database"
select format('alter schema public owner to %I', :'database' || '_owner') \gexec
revoke all on schema public from public;
grant usage on schema public to app, worker;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
