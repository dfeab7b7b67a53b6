create table budget_pot (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    name text not null,
    department_ids jsonb not null,
    categories jsonb not null,
    amounts jsonb not null,
    constraint pk_budget_pot primary key (id),
    constraint uq_budget_pot_name unique (cycle_id, name)
);

create index ix_budget_pot_cycle_id on budget_pot (cycle_id, id);
