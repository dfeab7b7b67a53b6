create table steering_decision (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    title text not null,
    kind text not null,
    asked_on date not null,
    asked_by text not null,
    taken_on date,
    outcome text,
    recorded_by text,
    recorded_at timestamptz,
    constraint pk_steering_decision primary key (id),
    constraint fk_steering_decision_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_steering_decision_taken_on check (taken_on >= asked_on),
    constraint ck_steering_decision_outcome check ((taken_on is null) = (outcome is null))
);

create index ix_steering_decision_cycle_id on steering_decision (cycle_id, id);
