-- Whose tokens are refused although they have not ended: those that were issued to the subject at or before a moment. A row
-- stays as the record of what was done; what it says is compared for as long as a token can be older.
create table access_revocation (
    id uuid not null,
    subject varchar(255) not null,
    not_valid_before timestamptz not null,
    reason text not null,
    created_at timestamptz not null default now(),
    created_by text,
    updated_at timestamptz not null default now(),
    updated_by text,
    constraint pk_access_revocation primary key (id)
);

create index ix_access_revocation_subject on access_revocation (subject, not_valid_before);
