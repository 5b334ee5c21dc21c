-- The bytes of documents move out of the database to the storage (a folder, or S3), under the hash of the bytes as they are kept.

-- One row for whatever may lie in the storage, written before the bytes. A foreign key to it is what keeps them; what has none for a
-- day is swept.
create table stored_content (
    sha256    text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes     bigint      not null check (bytes >= 0),
    stored_at timestamptz not null default clock_timestamp()
);
create index stored_content_age on stored_content (stored_at);
call halal_guard('stored_content');

-- Null: the bytes still lie in document_content, from where a job moves them.
alter table document add column content_sha256 text references stored_content (sha256);
-- In which role it was sent; null where that was not kept.
alter table document add column uploaded_role text;
create index document_content_sha256 on document (content_sha256);
-- Sending a document again whose bytes were lost mends it.
grant update (content_sha256, bytes) on document to app;
