create table lever_sheet (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    rater text not null,
    ratings jsonb not null,
    answers jsonb not null,
    rated_at timestamptz not null,
    constraint pk_lever_sheet primary key (id),
    constraint fk_lever_sheet_cycle_id foreign key (cycle_id) references cycle (id),
    constraint uq_lever_sheet_rater unique (cycle_id, rater)
);

create index ix_lever_sheet_cycle_id on lever_sheet (cycle_id, id);
