create table roadmap_job (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    name text not null,
    requested_by text not null,
    state text not null,
    progress double precision not null,
    attempt integer not null,
    cancel_requested boolean not null,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    roadmap_id uuid,
    problem jsonb,
    snapshot jsonb not null,
    constraint pk_roadmap_job primary key (id),
    constraint fk_roadmap_job_roadmap_id foreign key (roadmap_id) references roadmap (id),
    constraint ck_roadmap_job_state check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    constraint ck_roadmap_job_progress check (progress between 0 and 1),
    constraint ck_roadmap_job_result check ((state = 'SUCCEEDED') = (roadmap_id is not null)),
    constraint ck_roadmap_job_problem check ((state = 'FAILED') = (problem is not null)),
    constraint ck_roadmap_job_finished check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at is not null))
);

create index ix_roadmap_job_cycle_id on roadmap_job (cycle_id) where state in ('QUEUED', 'RUNNING');

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
