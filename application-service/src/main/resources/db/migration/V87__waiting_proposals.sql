-- The desk of the second person: what waits, the longest waiting first.
create index certificate_proposal_waiting on certificate_proposal (id) where outcome = 'OPEN';
