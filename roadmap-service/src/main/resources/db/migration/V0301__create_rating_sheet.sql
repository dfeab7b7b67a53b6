create table rating_sheet (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    initiative_id uuid not null,
    rater text not null,
    ratings jsonb not null,
    rated_at timestamptz not null,
    constraint pk_rating_sheet primary key (id),
    constraint uq_rating_sheet_rater unique (initiative_id, rater)
);

create index ix_rating_sheet_cycle_id on rating_sheet (cycle_id);
create index ix_rating_sheet_initiative_id on rating_sheet (initiative_id, id);
