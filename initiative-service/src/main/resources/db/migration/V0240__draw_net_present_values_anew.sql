-- The draws of a line follow from its label from now on, no longer from its place among the lines. What was drawn before
-- is drawn anew when the service starts.
alter table initiative_price
    alter column npv_mean drop not null,
    alter column npv_p10 drop not null,
    alter column npv_p50 drop not null,
    alter column npv_p90 drop not null;

update initiative_price set npv_mean = null, npv_p10 = null, npv_p50 = null, npv_p90 = null;
