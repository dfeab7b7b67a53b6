-- The record of a source that stands for an initiative, at most one of each source. Sources belong to the assessment
-- service. Lists are read by the id.
create table external_reference (
    id            uuid        not null,
    version       integer     not null,
    cycle_id      uuid        not null,
    initiative_id uuid        not null,
    source        text        not null,
    external_id   text        not null,
    created_at    timestamptz not null,
    created_by    text,
    updated_at    timestamptz not null,
    updated_by    text,
    constraint pk_external_reference primary key (initiative_id, source),
    constraint fk_external_reference_initiative_id foreign key (initiative_id) references initiative (id)
);

create index ix_external_reference_id on external_reference (id);
create index ix_external_reference_cycle_id on external_reference (cycle_id, source, external_id);
