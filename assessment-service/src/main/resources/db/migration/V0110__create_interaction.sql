-- A content hash as its 32 bytes instead of 64 letters.
alter table evidence_case alter column content_hash type bytea using decode(content_hash, 'hex');

-- The key under which a source's personal data become pseudonyms.
alter table source add column pseudonym_key uuid not null default gen_random_uuid();
alter table source alter column pseudonym_key drop default;

alter table source_mapping drop constraint ck_source_mapping_field;
alter table source_mapping
    add constraint ck_source_mapping_field check (field in ('DEPARTMENT', 'CATEGORY', 'TOUCHPOINT'));

-- Observed uses of touchpoints, made for ten million rows.
--
-- Not partitioned by month, on purpose. A record's key is (source, external_id) and its time may be corrected later;
-- PostgreSQL keeps a key unique only within a partition, so one record could come to stand in two months. And journeys
-- are mined customer by customer through all months: ix_interaction_journey holds every customer's interactions side
-- by side in the order of time, with all that mining reads, so that it is one pass over the index without sorting the
-- table. Months would scatter each customer and put a merge over all partitions in its place.
--
-- Collation "C" compares bytes: order needs only to be the same everywhere, and it is several times cheaper.
create table interaction (
    source text collate "C" not null,
    external_id text collate "C" not null,
    content_hash bytea not null,
    updated_at timestamptz,
    deleted boolean not null,
    customer text collate "C",
    touchpoint text collate "C",
    occurred_at timestamptz,
    constraint pk_interaction primary key (source, external_id),
    constraint fk_interaction_source foreign key (source) references source (name),
    constraint ck_interaction_content check (deleted or (touchpoint is not null and occurred_at is not null))
);

create index ix_interaction_journey on interaction (source, customer, occurred_at, external_id) include (touchpoint)
    where not deleted and customer is not null;
create index ix_interaction_touchpoint on interaction (source, touchpoint) where not deleted;
