create table goal (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    level text not null,
    title text not null,
    description text,
    weight double precision not null,
    constraint pk_goal primary key (id),
    constraint ck_goal_level check (level in ('CORPORATE', 'DEPARTMENTAL', 'IT')),
    constraint ck_goal_weight check (weight > 0 and weight <= 1000)
);

create index ix_goal_cycle_id on goal (cycle_id, id);
