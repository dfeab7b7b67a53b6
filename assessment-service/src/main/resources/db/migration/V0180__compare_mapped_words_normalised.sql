-- How two words of a CRM system are compared: compatibility-normalised (NFKC), case-folded, without white space or
-- invisible marks at the ends. A value is kept and shown as it was sent; this form of it is only compared. It is cut at
-- 200 characters, the longest value, so that a word which grows when it is normalised still fits into an index.
create function mapped_word(word text) returns text
    language sql immutable strict parallel safe
    return left(
        btrim(
            normalize(casefold(normalize(word, NFKC) collate "pg_unicode_fast"), NFKC),
            U&' \0009\000A\000B\000C\000D\001C\001D\001E\001F\0085\1680\180E\200B\200C\200D\2028\2029\2060\FEFF'),
        200);

-- Of two old words that are the same now, the first in the order of bytes decides.
create function mapped_words(targets jsonb) returns jsonb
    language sql immutable strict parallel safe
    return (
        select coalesce(jsonb_object_agg(mapped_word(key), value order by key collate "C" desc), '{}')
        from jsonb_each(targets));

alter table source_mapping
    add column words jsonb not null generated always as (mapped_words(targets)) stored;

alter table evidence_case
    add column category_word text generated always as (mapped_word(category)) stored,
    add column department_word text generated always as (mapped_word(department)) stored;

drop index ix_evidence_case_category;
drop index ix_evidence_case_department;
create index ix_evidence_case_category on evidence_case (source, category_word, category) where not deleted;
create index ix_evidence_case_department on evidence_case (source, department_word, department) where not deleted;

-- Interactions of the same time are in the order of their ids, 9 before 10: by length, then as text.
alter table interaction
    add column touchpoint_word text collate "C" generated always as (mapped_word(touchpoint)) stored;

drop index ix_interaction_journey;
drop index ix_interaction_touchpoint;
create index ix_interaction_journey
    on interaction (source, customer, occurred_at, length(external_id), external_id) include (touchpoint_word)
    where not deleted and customer is not null;
create index ix_interaction_touchpoint on interaction (source, touchpoint_word, touchpoint) where not deleted;
