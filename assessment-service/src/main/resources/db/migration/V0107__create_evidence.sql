create table source (
    name text not null,
    version integer not null,
    kind text not null,
    label text not null,
    privacy text not null,
    default_severity double precision not null,
    client_id text not null,
    constraint pk_source primary key (name),
    constraint ck_source_privacy check (privacy in ('DROP', 'HASH', 'KEEP'))
);

create table source_mapping (
    id uuid not null,
    version integer not null,
    source text not null,
    field text not null,
    targets jsonb not null,
    constraint pk_source_mapping primary key (id),
    constraint fk_source_mapping_source foreign key (source) references source (name),
    constraint uq_source_mapping_field unique (source, field),
    constraint ck_source_mapping_field check (field in ('DEPARTMENT', 'CATEGORY'))
);

create table evidence_case (
    source text not null,
    external_id text not null,
    content_hash text not null,
    updated_at timestamptz,
    deleted boolean not null,
    type text,
    opened_at timestamptz,
    closed_at timestamptz,
    due_at timestamptz,
    channel text,
    department text,
    category text,
    subcategory text,
    status text,
    severity double precision,
    region text,
    constraint pk_evidence_case primary key (source, external_id),
    constraint fk_evidence_case_source foreign key (source) references source (name),
    constraint ck_evidence_case_severity check (severity between 0 and 100)
);

create index ix_evidence_case_category on evidence_case (source, category) where not deleted;
create index ix_evidence_case_department on evidence_case (source, department) where not deleted;
