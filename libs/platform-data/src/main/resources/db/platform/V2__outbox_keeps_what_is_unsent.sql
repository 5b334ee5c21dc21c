-- A row goes when the broker has acknowledged it: marking it sent wrote it a second time, with all its index entries.
delete from outbox where sent_at is not null;
drop index outbox_sent;
drop index outbox_unsent;
alter table outbox drop column sent_at;
create unique index outbox_position on outbox (position);
