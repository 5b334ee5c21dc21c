-- How many units of a programme become free to claim each day; null: all at once, at activation.
alter table programme add column daily_release_cap bigint check (daily_release_cap > 0);
