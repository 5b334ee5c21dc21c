-- The minutes of a session: one PDF, kept by its hash when the session is closed.
alter table fatwa_session add column minutes_sha256 text references stored_content (sha256);
create index fatwa_session_minutes on fatwa_session (minutes_sha256);
