-- What a request has sent so far: bytes in UTF-8, uncompressed, in blocks of one mebibyte. A job is made when the last
-- byte has come, and the bytes are deleted when it has ended.
create table import_upload (
    id uuid not null,
    source text not null,
    begun_at timestamptz not null,
    constraint pk_import_upload primary key (id),
    constraint fk_import_upload_source foreign key (source) references source (name) on delete cascade
);

create index ix_import_upload_source on import_upload (source);
create index ix_import_upload_begun_at on import_upload (begun_at);

create table import_block (
    upload_id uuid not null,
    number integer not null,
    content bytea not null,
    constraint pk_import_block primary key (upload_id, number),
    constraint fk_import_block_upload_id foreign key (upload_id) references import_upload (id) on delete cascade
);

-- Compressing costs more time than it saves: the bytes live as long as their job.
alter table import_block alter column content set storage external;

create table import_job (
    id uuid not null,
    upload_id uuid not null,
    version integer not null,
    source text not null,
    stream text not null,
    format text not null,
    mode text not null,
    on_error text not null,
    unknown_fields text not null,
    dry_run boolean not null,
    confirm_deletions bigint,
    checkpoint text,
    header text,
    requested_by text not null,
    state text not null,
    attempt integer not null,
    idle_attempts integer not null,
    bytes bigint not null,
    bytes_done bigint not null,
    lines bigint not null,
    created_records bigint not null,
    updated_records bigint not null,
    unchanged_records bigint not null,
    stale_records bigint not null,
    deleted_records bigint not null,
    rejected_records bigint not null,
    missing_records bigint,
    nameless_records bigint not null,
    unknown_properties jsonb not null,
    created_at timestamptz not null,
    started_at timestamptz,
    progressed_at timestamptz,
    finished_at timestamptz,
    failure_code text,
    failure text,
    constraint pk_import_job primary key (id),
    constraint fk_import_job_source foreign key (source) references source (name) on delete cascade,
    constraint ck_import_job_state check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    constraint ck_import_job_failure check ((state = 'FAILED') = (failure is not null)),
    constraint ck_import_job_finished_at
        check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at is not null))
);

create index ix_import_job_source on import_job (source, stream, id);
create index ix_import_job_upload_id on import_job (upload_id);
create index ix_import_job_finished_at on import_job (finished_at);

-- The records of a job that were rejected, as they came.
create table import_rejected (
    job_id uuid not null,
    position bigint not null,
    line bigint not null,
    external_id text,
    faults jsonb not null,
    content bytea not null,
    constraint pk_import_rejected primary key (job_id, position),
    constraint fk_import_rejected_job_id foreign key (job_id) references import_job (id) on delete cascade
);

-- The keys that a job has met: of a snapshot, what it does not lack; of a dry run, the versions that it would have
-- written. Without a foreign key, which would make batches wait for the job.
create table import_key (
    job_id uuid not null,
    external_id text collate "C" not null,
    content_hash bytea,
    updated_at timestamptz,
    deleted boolean,
    constraint pk_import_key primary key (job_id, external_id)
);

-- How far the sender of a source has come, in its own words; changed together with the last data.
create table import_checkpoint (
    source text not null,
    stream text not null,
    version integer not null,
    checkpoint text not null,
    job_id uuid,
    created_at timestamptz not null,
    constraint pk_import_checkpoint primary key (source, stream),
    constraint fk_import_checkpoint_source foreign key (source) references source (name) on delete cascade
);
