-- The record of a source that stands for an initiative. The id is made of initiative and source, so that each source has
-- one reference at most. Sources belong to the assessment service.
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
    constraint pk_external_reference primary key (id),
    constraint fk_external_reference_initiative_id foreign key (initiative_id) references initiative (id)
);

create index ix_external_reference_initiative_id on external_reference (initiative_id);
create index ix_external_reference_cycle_id on external_reference (cycle_id, source, external_id);
