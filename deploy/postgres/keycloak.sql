-- The database of Keycloak. Run as superuser, by psql or by the launcher:
--   psql -v ON_ERROR_STOP=1 -v keycloak_password=… -f keycloak.sql
-- It may be run again. Keep to what the launcher reads: a statement ends with ; or \gexec at the end of a line.
select 'create role keycloak login'
    where not exists (select from pg_roles where rolname = 'keycloak') \gexec
select format('alter role keycloak with nosuperuser nocreatedb nocreaterole password %L', :'keycloak_password') \gexec
select 'create database keycloak owner keycloak encoding ''UTF8'' template template0'
    where not exists (select from pg_database where datname = 'keycloak') \gexec
revoke all on database keycloak from public;
grant connect on database keycloak to keycloak;
