create table promise (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    metric text not null,
    value numeric not null,
    unit text not null,
    touchpoint_id uuid,
    active boolean not null,
    met bigint not null,
    observed bigint not null,
    constraint pk_promise primary key (id),
    constraint fk_promise_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_promise_touchpoint_id foreign key (touchpoint_id) references touchpoint (id),
    constraint ck_promise_met check (met between 0 and observed)
);

create index ix_promise_cycle_id on promise (cycle_id, id);

create table promise_observation (
    id uuid not null,
    promise_id uuid not null,
    met bigint not null,
    observed bigint not null,
    source text not null,
    observed_on date not null,
    constraint pk_promise_observation primary key (id),
    constraint fk_promise_observation_promise_id foreign key (promise_id) references promise (id),
    constraint ck_promise_observation_met check (observed > 0 and met between 0 and observed)
);

create index ix_promise_observation_promise_id on promise_observation (promise_id, id);
