create table capacity (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    skill text not null,
    amounts jsonb not null,
    constraint pk_capacity primary key (id),
    constraint uq_capacity_skill unique (cycle_id, skill)
);

create index ix_capacity_cycle_id on capacity (cycle_id, id);
