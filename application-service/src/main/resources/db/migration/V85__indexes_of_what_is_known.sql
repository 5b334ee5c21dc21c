-- A file is written some ten times in its life, and each time into all its indexes. Most files have no owner's log-in, and a draft has
-- neither companion nor LP3H: who asks for those never asks for none, so what is not known need not stand in an index.
drop index application_owner;
create index application_owner on application (owner_subject, id) where owner_subject is not null;

drop index application_companion;
create index application_companion on application (companion, id) where companion is not null;

drop index application_drafting_companion;
create index application_drafting_companion on application (drafting_companion, id) where drafting_companion is not null;

drop index application_lp3h;
create index application_lp3h on application (lp3h, id) where lp3h is not null;

drop index application_lp3h_status;
create index application_lp3h_status on application (lp3h, status, id) where lp3h is not null;

drop index application_lp3h_due;
create index application_lp3h_due on application (lp3h, due_at, id) where lp3h is not null and due_at is not null;

alter table application drop constraint application_sihalal_number_key;
create unique index application_sihalal_number_key on application (sihalal_number) where sihalal_number is not null;

alter table application drop constraint application_certificate_number_key;
create unique index application_certificate_number_key on application (certificate_number) where certificate_number is not null;
