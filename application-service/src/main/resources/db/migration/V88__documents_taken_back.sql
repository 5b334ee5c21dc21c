-- A document sent by mistake can be taken back while the file is with the business; what something refers to stays.
grant delete on document, document_content to app;
