create table assumption (
    id uuid not null,
    cycle_id uuid not null,
    statement text not null,
    source text not null,
    observed_on date not null,
    sample_size bigint,
    value numeric,
    unit text,
    constraint pk_assumption primary key (id),
    constraint ck_assumption_sample_size check (sample_size > 0)
);

create index ix_assumption_cycle_id on assumption (cycle_id, id);
