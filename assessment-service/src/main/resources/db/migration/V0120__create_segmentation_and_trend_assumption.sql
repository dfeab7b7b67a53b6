create table segmentation (
    cycle_id uuid not null,
    version integer not null,
    segments jsonb not null,
    constraint pk_segmentation primary key (cycle_id),
    constraint fk_segmentation_cycle_id foreign key (cycle_id) references cycle (id)
);

create table trend_assumption (
    cycle_id uuid not null,
    version integer not null,
    expectation_growth double precision not null,
    delivery_change double precision not null,
    source text not null,
    constraint pk_trend_assumption primary key (cycle_id),
    constraint fk_trend_assumption_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_trend_assumption_expectation_growth check (expectation_growth between -0.5 and 1),
    constraint ck_trend_assumption_delivery_change check (delivery_change between -50 and 50)
);

alter table measurement add column segment text;
