-- Which nodes a batch of claims may come to is asked by region and LP3H: with ten thousand nodes, reading all of a programme was most of
-- what a batch cost.
create index allocation_reach on allocation (programme_id, regency_code, lp3h);
drop index allocation_regency;
