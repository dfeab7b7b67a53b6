-- Without a day of its own a judgement ends after the configured number of days.
alter table climate_override
    add column expires_on date;
