create table journey_mining (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    gap_days integer not null,
    main_share double precision not null,
    longest_path integer not null,
    kept_paths integer not null,
    period_from date,
    period_to date,
    requested_by text not null,
    state text not null,
    attempt integer not null,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    outcome jsonb,
    failure text,
    constraint pk_journey_mining primary key (id),
    constraint fk_journey_mining_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_journey_mining_state check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    constraint ck_journey_mining_outcome check ((state = 'SUCCEEDED') = (outcome is not null)),
    constraint ck_journey_mining_failure check ((state = 'FAILED') = (failure is not null)),
    constraint ck_journey_mining_finished check ((state in ('SUCCEEDED', 'FAILED')) = (finished_at is not null))
);

create index ix_journey_mining_cycle_id on journey_mining (cycle_id, id);

create table mined_transition (
    id uuid not null,
    mining_id uuid not null,
    from_touchpoint_id uuid not null,
    to_touchpoint_id uuid not null,
    observed bigint not null,
    leaving bigint not null,
    constraint pk_mined_transition primary key (id),
    constraint fk_mined_transition_mining_id foreign key (mining_id) references journey_mining (id),
    constraint ck_mined_transition_observed check (observed between 1 and leaving)
);

create index ix_mined_transition_mining_id on mined_transition (mining_id, id);

create table mined_path (
    id uuid not null,
    mining_id uuid not null,
    rank integer not null,
    touchpoint_ids jsonb not null,
    journeys bigint not null,
    cumulative_journeys bigint not null,
    longer_journeys bigint not null,
    main boolean not null,
    constraint pk_mined_path primary key (id),
    constraint fk_mined_path_mining_id foreign key (mining_id) references journey_mining (id),
    constraint ck_mined_path_journeys check (journeys between 1 and cumulative_journeys)
);

create index ix_mined_path_mining_id on mined_path (mining_id, id);

-- The table of db-scheduler: which instance does which job, and when it was last alive.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
);

create index ix_scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
