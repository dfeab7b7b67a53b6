alter table department add column archived boolean not null default false;

-- A person's own nominations go with their enrolment, and the mappings of a source with the source.
alter table nomination drop constraint fk_nomination_stakeholder_id,
    add constraint fk_nomination_stakeholder_id foreign key (stakeholder_id) references stakeholder (id)
        on delete cascade;
alter table source_mapping drop constraint fk_source_mapping_source,
    add constraint fk_source_mapping_source foreign key (source) references source (name) on delete cascade;
