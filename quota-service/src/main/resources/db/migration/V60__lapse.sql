-- What nobody has when a programme closes moves to a place of its own, so that no closed programme shows free units. The sum over the
-- places stays what was allocated: no figure of a report changes.
alter table allocation add column lapsed bigint not null default 0 check (lapsed >= 0);
alter table allocation add constraint allocation_conserved_with_lapsed check
    (undistributed + unreleased + available + reserved + held + issued + to_children + lapsed = allocated) not valid;
alter table allocation validate constraint allocation_conserved_with_lapsed;
alter table allocation drop constraint allocation_conserved;
