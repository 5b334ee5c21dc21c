-- Where files come from that ran before the platform did: one row of one spreadsheet each.
create table taken_over (
    application_id uuid primary key references application (id),
    take_over_id   uuid not null,
    row_number     int  not null check (row_number > 1),
    file_name      text not null,
    file_sha256    text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    unique (take_over_id, row_number)
);
call halal_guard('taken_over');
revoke update, delete on taken_over from worker;
