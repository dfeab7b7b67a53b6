-- The conversion rates and the uplifts that a price was set with, so that it is valued the same again.
alter table initiative_price
    add column uplift boolean not null default false,
    add column rates jsonb not null default '[]',
    add column uplifts jsonb not null default '[]';
