-- Claims of a province's officer and of a companion, in the order of their list; until now both were found by reading all claims.
create index claim_province on claim (province_code, application_id);
create index claim_companion on claim (companion, application_id) where companion is not null;
