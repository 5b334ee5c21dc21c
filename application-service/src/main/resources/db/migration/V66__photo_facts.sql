-- What the photo of a visit said of itself before its metadata was dropped. The coordinates are protected data of the file.
create table photo_fact (
    id               uuid primary key,
    application_id   uuid    not null,
    sha256           text    not null,
    taken_at         timestamptz,
    zone_stated      boolean not null,
    place_known      boolean not null,
    -- Null: no place, or no outline of the province to compare it with.
    outside_province boolean,
    unique (application_id, sha256),
    foreign key (application_id, sha256) references document (application_id, sha256)
);
call halal_guard('photo_fact');
grant select, insert on photo_fact to app;
create policy app_scope on photo_fact to app
    using (exists (select 1 from application a where a.id = application_id))
    with check (exists (select 1 from application a where a.id = application_id));

-- Under a name of its own: other features of a file bring policies for the values they protect.
create policy photo_place on person_key to app
    using (exists (select 1 from application a where a.id = root_id))
    with check (exists (select 1 from application a where a.id = root_id));
create policy photo_place on protected_value to app
    using (exists (select 1 from application a where a.id = root_id))
    with check (exists (select 1 from application a where a.id = root_id));
