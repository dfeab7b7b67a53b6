create table journey (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    name text not null,
    touchpoint_ids jsonb not null,
    transitions jsonb not null,
    main boolean not null,
    origin text not null,
    mined_path_id uuid,
    observed_journeys bigint,
    constraint pk_journey primary key (id),
    constraint fk_journey_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_journey_mined_path_id foreign key (mined_path_id) references mined_path (id),
    constraint uq_journey_name unique (cycle_id, name),
    constraint uq_journey_mined_path_id unique (mined_path_id),
    constraint ck_journey_origin check (origin in ('BY_HAND', 'MINED')),
    constraint ck_journey_mined
        check ((origin = 'MINED') = (mined_path_id is not null and observed_journeys is not null))
);

create index ix_journey_cycle_id on journey (cycle_id, id);
