-- What initiatives have really cost and brought, by kind of line and period. The department is kept by its code, which
-- stays the same from cycle to cycle. Lists are read by the id.
create table initiative_actuals (
    id              uuid        not null,
    version         integer     not null,
    cycle_id        uuid        not null,
    initiative_id   uuid        not null,
    department_code text        not null,
    currency        text        not null,
    through_period  integer     not null,
    amounts         jsonb       not null,
    created_at      timestamptz not null,
    created_by      text,
    updated_at      timestamptz not null,
    updated_by      text,
    constraint pk_initiative_actuals primary key (initiative_id),
    constraint fk_initiative_actuals_initiative_id foreign key (initiative_id) references initiative (id),
    constraint ck_initiative_actuals_through_period check (through_period between 0 and 120)
);

create index ix_initiative_actuals_id on initiative_actuals (id);
create index ix_initiative_actuals_cycle_id on initiative_actuals (cycle_id);
create index ix_initiative_actuals_department_code on initiative_actuals (department_code);
