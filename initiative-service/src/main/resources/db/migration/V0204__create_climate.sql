create table climate_observation (
    id uuid not null,
    cycle_id uuid not null,
    indicator text not null,
    observed_on date not null,
    value double precision not null,
    source text not null,
    constraint pk_climate_observation primary key (id),
    constraint ck_climate_observation_indicator check (indicator in ('PMI', 'OECD_CLI', 'ORDER_INTAKE'))
);

create index ix_climate_observation_cycle_id on climate_observation (cycle_id, id);

create table climate_override (
    cycle_id uuid not null,
    version integer not null,
    climate double precision not null,
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    constraint pk_climate_override primary key (cycle_id),
    constraint ck_climate_override_climate check (climate between -100 and 100)
);
