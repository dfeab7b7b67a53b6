-- Amounts are drawn by other arithmetic from now on, more often and by rules that a price states. What was drawn before
-- is drawn anew when the service starts.
alter table initiative_price
    add column distribution text not null default 'PERT',
    add column flow_timing text not null default 'END_OF_PERIOD',
    add column rank_correlation double precision not null default 0,
    add column finance_rate double precision,
    add column reinvestment_rate double precision,
    add constraint ck_initiative_price_distribution check (distribution in ('PERT', 'TRIANGULAR')),
    add constraint ck_initiative_price_flow_timing check (flow_timing in ('END_OF_PERIOD', 'MID_PERIOD')),
    add constraint ck_initiative_price_rank_correlation check (rank_correlation between 0 and 1),
    add constraint ck_initiative_price_finance_rate check (finance_rate between 0 and 1),
    add constraint ck_initiative_price_reinvestment_rate check (reinvestment_rate between 0 and 1);

update initiative_price set npv_mean = null, npv_p10 = null, npv_p50 = null, npv_p90 = null;
