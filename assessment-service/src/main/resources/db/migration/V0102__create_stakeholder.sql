create table stakeholder (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    department_id uuid not null,
    username text not null,
    display_name text not null,
    job_level text not null,
    governance_role text not null,
    influence integer not null,
    empowerment jsonb not null,
    constraint pk_stakeholder primary key (id),
    constraint fk_stakeholder_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_stakeholder_department_id foreign key (department_id) references department (id),
    constraint uq_stakeholder_username unique (cycle_id, username),
    constraint ck_stakeholder_job_level check (job_level in ('HEAD', 'MANAGER', 'GROUND')),
    constraint ck_stakeholder_governance_role
        check (governance_role in ('DRIVER', 'STEERING', 'FACILITATOR', 'STAKEHOLDER', 'OBSERVER')),
    constraint ck_stakeholder_influence check (influence between 0 and 100)
);

create index ix_stakeholder_cycle_id on stakeholder (cycle_id, id);
create index ix_stakeholder_username on stakeholder (username, cycle_id);
