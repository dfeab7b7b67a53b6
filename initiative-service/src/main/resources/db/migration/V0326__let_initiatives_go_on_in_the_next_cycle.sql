-- An initiative that goes on in the next cycle knows the one that it was before, and what it was in earlier cycles.
-- Its mitigations know which version of each pain point they were judged by.
alter table initiative
    add column predecessor_id uuid,
    add column history jsonb not null default '[]',
    add column pain_point_versions jsonb not null default '{}',
    add constraint fk_initiative_predecessor_id foreign key (predecessor_id) references initiative (id),
    add constraint uq_initiative_predecessor_id unique (cycle_id, predecessor_id);

create index ix_initiative_predecessor_id on initiative (predecessor_id);
