-- The invoice of a regular file as a paper, made once and kept by its hash.
alter table application_invoice add column pdf_sha256 text references stored_content (sha256);
create index application_invoice_pdf on application_invoice (pdf_sha256);
grant update (pdf_sha256) on application_invoice to app;
