create table department (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    code text not null,
    name text not null,
    kind text not null,
    parent_id uuid,
    constraint pk_department primary key (id),
    constraint fk_department_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_department_parent_id foreign key (parent_id) references department (id),
    constraint uq_department_code unique (cycle_id, code),
    constraint ck_department_kind check (kind in ('BUSINESS', 'SERVICE', 'IT'))
);

create index ix_department_cycle_id on department (cycle_id, id);
