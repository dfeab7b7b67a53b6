create table category_decision (
    initiative_id uuid not null,
    version integer not null,
    category text not null,
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    constraint pk_category_decision primary key (initiative_id),
    constraint fk_category_decision_initiative_id foreign key (initiative_id) references initiative (id),
    constraint ck_category_decision_category check (category in ('STRATEGIC', 'GROWTH', 'COMPLIANCE', 'EFFICIENCY'))
);
