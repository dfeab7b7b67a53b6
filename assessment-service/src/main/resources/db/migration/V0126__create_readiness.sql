create table readiness_sheet (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    username text not null,
    answers jsonb not null,
    answered_at timestamptz not null,
    constraint pk_readiness_sheet primary key (id),
    constraint fk_readiness_sheet_cycle_id foreign key (cycle_id) references cycle (id),
    constraint uq_readiness_sheet_username unique (cycle_id, username)
);

create table readiness_waiver (
    cycle_id uuid not null,
    version integer not null,
    reason text not null,
    waived_by text not null,
    waived_at timestamptz not null,
    constraint pk_readiness_waiver primary key (cycle_id),
    constraint fk_readiness_waiver_cycle_id foreign key (cycle_id) references cycle (id)
);
