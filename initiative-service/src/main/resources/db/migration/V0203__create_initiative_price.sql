create table initiative_price (
    initiative_id uuid not null,
    version integer not null,
    discount_rate double precision not null,
    period_length text not null,
    adoption jsonb not null,
    lines jsonb not null,
    confidential boolean not null,
    npv_mean double precision not null,
    npv_p10 double precision not null,
    npv_p50 double precision not null,
    npv_p90 double precision not null,
    constraint pk_initiative_price primary key (initiative_id),
    constraint fk_initiative_price_initiative_id foreign key (initiative_id) references initiative (id),
    constraint ck_initiative_price_period_length check (period_length in ('MONTH', 'QUARTER', 'YEAR')),
    constraint ck_initiative_price_discount_rate check (discount_rate between 0 and 1)
);
