create table touchpoint (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    department_id uuid not null,
    name text not null,
    channel text not null,
    lifecycle_stage text not null,
    interaction_type text not null,
    moments_of_truth jsonb not null,
    human boolean not null,
    volume_per_year bigint not null,
    importance integer not null,
    cost_per_interaction jsonb,
    engagement text,
    constraint pk_touchpoint primary key (id),
    constraint fk_touchpoint_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_touchpoint_department_id foreign key (department_id) references department (id),
    constraint ck_touchpoint_lifecycle_stage check (lifecycle_stage in ('MARKETING', 'SALES', 'SERVICE')),
    constraint ck_touchpoint_interaction_type check (interaction_type in ('EVERYDAY', 'WOW', 'SIGNATURE')),
    constraint ck_touchpoint_engagement check (engagement in ('NEGATIVE', 'POSITIVE', 'COMPELLING')),
    constraint ck_touchpoint_importance check (importance between 0 and 100)
);

create index ix_touchpoint_cycle_id on touchpoint (cycle_id, id);
