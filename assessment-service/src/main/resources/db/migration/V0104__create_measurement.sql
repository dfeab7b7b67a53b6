create table measurement (
    id uuid not null,
    cycle_id uuid not null,
    touchpoint_id uuid,
    kind text not null,
    value double precision not null,
    measured_on date not null,
    source text not null,
    sample_size integer,
    constraint pk_measurement primary key (id),
    constraint fk_measurement_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_measurement_touchpoint_id foreign key (touchpoint_id) references touchpoint (id),
    constraint ck_measurement_kind check (kind in ('EXPECTATION', 'DELIVERY')),
    constraint ck_measurement_value check (value between 0 and 100)
);

create index ix_measurement_cycle_id on measurement (cycle_id, id);
