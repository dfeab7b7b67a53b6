alter table stakeholder add column journey_ids jsonb not null default '[]';
alter table stakeholder alter column journey_ids drop default;

create table nomination (
    stakeholder_id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    nominee_ids jsonb not null,
    constraint pk_nomination primary key (stakeholder_id),
    constraint fk_nomination_stakeholder_id foreign key (stakeholder_id) references stakeholder (id),
    constraint fk_nomination_cycle_id foreign key (cycle_id) references cycle (id)
);

create index ix_nomination_cycle_id on nomination (cycle_id);
