create table basic (
    id uuid not null,
    version integer not null,
    touchpoint_id uuid not null,
    category text not null,
    meter text not null,
    unit text not null,
    direction text not null,
    threshold double precision not null,
    reading jsonb,
    volume_per_year bigint,
    constraint pk_basic primary key (id),
    constraint fk_basic_touchpoint_id foreign key (touchpoint_id) references touchpoint (id),
    constraint ck_basic_direction check (direction in ('AT_MOST', 'AT_LEAST'))
);

create index ix_basic_touchpoint_id on basic (touchpoint_id, id);
