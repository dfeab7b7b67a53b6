create table pain_point (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    title text not null,
    description text not null,
    touchpoint_ids jsonb not null,
    department_ids jsonb not null,
    basics_category text,
    archived boolean not null,
    constraint pk_pain_point primary key (id),
    constraint fk_pain_point_cycle_id foreign key (cycle_id) references cycle (id)
);

create index ix_pain_point_cycle_id on pain_point (cycle_id, id);
