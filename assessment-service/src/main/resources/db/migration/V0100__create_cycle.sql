create table cycle (
    id uuid not null,
    version integer not null,
    name text not null,
    objective jsonb,
    currency text not null,
    starts_on date not null,
    cadence_days integer not null,
    state text not null,
    constraint pk_cycle primary key (id),
    constraint ck_cycle_state check (state in ('DRAFT', 'ASSESSING', 'RANKING', 'PLANNING', 'EXECUTING', 'CLOSED')),
    constraint ck_cycle_cadence_days check (cadence_days between 1 and 3650)
);

create table cycle_transition (
    id uuid not null,
    cycle_id uuid not null,
    from_state text not null,
    to_state text not null,
    made_by text not null,
    made_at timestamptz not null,
    constraint pk_cycle_transition primary key (id),
    constraint fk_cycle_transition_cycle_id foreign key (cycle_id) references cycle (id)
);

create index ix_cycle_transition_cycle_id on cycle_transition (cycle_id, id);
