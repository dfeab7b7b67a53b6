create table criterion (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    name text not null,
    side text not null,
    weight double precision not null,
    source text not null,
    rubric jsonb not null,
    constraint pk_criterion primary key (id),
    constraint uq_criterion_name unique (cycle_id, name),
    constraint ck_criterion_side check (side in ('BUSINESS', 'IT')),
    constraint ck_criterion_weight check (weight > 0 and weight <= 1000),
    constraint ck_criterion_source check (source in ('RATED', 'PAIN_RELIEF', 'ALIGNMENT', 'EXPECTED_VALUE')),
    constraint ck_criterion_computed_side check (source = 'RATED' or side = 'BUSINESS')
);

create index ix_criterion_cycle_id on criterion (cycle_id, id);

-- A computed criterion counts once in a cycle.
create unique index uq_criterion_source on criterion (cycle_id, source) where source <> 'RATED';
