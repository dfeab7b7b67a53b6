-- What the evidence adds up to, maintained by every statement that writes cases, so that no answer reads all of them.
-- Counts are kept by the words that the sources send; what a word means is applied when they are read, so that a changed
-- mapping needs no recount. They are kept as they will be when every due time has passed: the few cases that time has yet
-- to change are read one by one.

-- A quarter of the scale, 0 to 3.
create function severity_band(severity double precision) returns text language sql immutable parallel safe
    return case when severity is not null then least(floor(severity / 25), 3)::integer::text end;

-- The Monday of its week.
create function case_week(opened_at timestamptz) returns text language sql stable parallel safe
    return date_trunc('week', opened_at at time zone 'UTC')::date::text;

-- As what a case is counted: by the same facets the triggers below group all that a statement changes, which costs a
-- quarter of one row for each case and facet.
create function case_facet(
    category text, department text, segment text, channel text, type text, severity double precision,
    opened_at timestamptz)
    returns table (facet text, value text, label text)
    language sql stable parallel safe
begin atomic
    select 'SEGMENT', category, segment where category is not null
    union all
    select 'DEPARTMENT', department, null where department is not null
    union all
    select 'CHANNEL', category, channel where category is not null
    union all
    select 'KIND', category, type where category is not null
    union all
    select 'SEVERITY', category, severity_band(severity) where category is not null
    union all
    select 'WEEK', category, case_week(opened_at)
    where category is not null and opened_at is not null;
end;

-- What a case is at a moment; no row before it was opened.
create function case_state(at timestamptz, opened_at timestamptz, closed_at timestamptz, due_at timestamptz)
    returns table (cases integer, open integer, promises integer, broken integer)
    language sql immutable parallel safe
begin atomic
    select 1,
           coalesce(closed_at > at, true)::integer,
           (due_at is not null and coalesce(closed_at <= at or due_at < at, false))::integer,
           coalesce(least(closed_at, at) > due_at, false)::integer
    where opened_at is null or opened_at <= at;
end;

-- From when on time alone no longer changes what a case is. Not a partial index: the planner has no statistics of what a
-- partial one holds, and would read all cases.
create index ix_evidence_case_settled
    on evidence_case ((greatest(opened_at, closed_at, case when closed_at <= due_at then null else due_at end)), opened_at);

-- The moments of which counts are kept: the end of all time, and when a cycle was closed.
create view case_moment as
    select timestamptz 'infinity' as at
    union
    select made_at from cycle_transition where to_state = 'CLOSED';

-- `severity` is the sum of those that are stated; the others have the source's default when they are read.
create table case_count (
    source text not null,
    at timestamptz not null,
    facet text not null,
    value text not null,
    label text,
    cases bigint not null,
    open bigint not null,
    promises bigint not null,
    broken bigint not null,
    severity numeric not null,
    unstated bigint not null,
    constraint fk_case_count_source foreign key (source) references source (name) on delete cascade,
    constraint uq_case_count unique nulls not distinct (facet, at, source, value, label),
    constraint ck_case_count_facet
        check (facet in ('SEGMENT', 'DEPARTMENT', 'CHANNEL', 'KIND', 'SEVERITY', 'WEEK'))
) with (fillfactor = 70);

-- The spellings that a source sends. The times are those of the service: when a record first and last came with one.
create table source_value (
    source text not null,
    field text not null,
    value text not null,
    word text not null generated always as (mapped_word(value)) stored,
    records bigint not null,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    constraint pk_source_value primary key (source, field, value),
    constraint fk_source_value_source foreign key (source) references source (name) on delete cascade
) with (fillfactor = 70);

-- The three triggers of a table differ in the rows that changed only. Count rows are locked in one order, so that
-- statements that write the same ones wait for each other and never in a circle.
do $migration$
declare
    change record;
begin
    for change in
        select * from (values
            ('insert', 'referencing new table as come', 'select 1 as sign, * from come'),
            ('delete', 'referencing old table as gone', 'select -1 as sign, * from gone'),
            ('update', 'referencing old table as gone new table as come',
             'select 1 as sign, * from come union all select -1, * from gone')) change (act, tables, rows)
    loop
        execute format($format$
            create function count_cases_on_%1$s() returns trigger language plpgsql as $function$
            begin
                insert into case_count as stored
                    (facet, at, source, value, label, cases, open, promises, broken, severity, unstated)
                select * from (
                    select case when grouping(c.department) = 0 then 'DEPARTMENT'
                                when grouping(c.segment) = 0 then 'SEGMENT'
                                when grouping(c.channel) = 0 then 'CHANNEL'
                                when grouping(c.type) = 0 then 'KIND'
                                when grouping(c.severity_band) = 0 then 'SEVERITY'
                                else 'WEEK' end as facet,
                           m.at, c.source, coalesce(c.department, c.category) as value,
                           coalesce(c.segment, c.channel, c.type, c.severity_band, c.week) as label,
                           sum(sign) as cases, sum(sign * s.open) as open, sum(sign * s.promises) as promises,
                           sum(sign * s.broken) as broken, coalesce(sum(sign * c.severity::numeric), 0) as severity,
                           sum(sign * (c.severity is null)::integer) as unstated
                    from (
                        select c.sign, c.source, c.category, c.department, c.segment, c.channel, c.type, c.severity,
                               c.opened_at, c.closed_at, c.due_at, severity_band(c.severity) as severity_band,
                               case_week(c.opened_at) as week
                        from (%2$s) c
                        where not c.deleted
                        offset 0) c
                    cross join case_moment m
                    cross join lateral case_state(m.at, c.opened_at, c.closed_at, c.due_at) s
                    group by m.at, c.source, grouping sets (
                        (c.category, c.segment), (c.department), (c.category, c.channel), (c.category, c.type),
                        (c.category, c.severity_band), (c.category, c.week))) g
                where g.value is not null and (g.facet <> 'WEEK' or g.label is not null)
                  and (g.cases, g.open, g.promises, g.broken, g.severity, g.unstated) <> (0, 0, 0, 0, 0, 0)
                order by g.facet, g.at, g.source, g.value, g.label
                on conflict on constraint uq_case_count do update set
                    cases = stored.cases + excluded.cases,
                    open = stored.open + excluded.open,
                    promises = stored.promises + excluded.promises,
                    broken = stored.broken + excluded.broken,
                    severity = stored.severity + excluded.severity,
                    unstated = stored.unstated + excluded.unstated;

                insert into source_value as stored (source, field, value, records, first_seen_at, last_seen_at)
                select c.source, f.field, f.value, sum(sign), now(), now()
                from (%2$s) c
                cross join lateral (values ('DEPARTMENT', c.department), ('CATEGORY', c.category)) f (field, value)
                where not c.deleted and f.value is not null
                group by c.source, f.field, f.value
                order by c.source, f.field, f.value
                on conflict on constraint pk_source_value do update set
                    records = stored.records + excluded.records,
                    last_seen_at = case when tg_op = 'DELETE' then stored.last_seen_at else excluded.last_seen_at end;
                return null;
            end
            $function$;

            create trigger count_cases_on_%1$s after %1$s on evidence_case %3$s
                for each statement execute function count_cases_on_%1$s();

            create function count_interactions_on_%1$s() returns trigger language plpgsql as $function$
            begin
                insert into source_value as stored (source, field, value, records, first_seen_at, last_seen_at)
                select c.source, 'TOUCHPOINT', c.touchpoint, sum(sign), now(), now()
                from (%2$s) c
                where not c.deleted
                group by c.source, c.touchpoint
                order by c.source, c.touchpoint
                on conflict on constraint pk_source_value do update set
                    records = stored.records + excluded.records,
                    last_seen_at = case when tg_op = 'DELETE' then stored.last_seen_at else excluded.last_seen_at end;
                return null;
            end
            $function$;

            create trigger count_interactions_on_%1$s after %1$s on interaction %3$s
                for each statement execute function count_interactions_on_%1$s();$format$,
            change.act, change.rows, change.tables);
    end loop;
end
$migration$;

-- What was there before. The triggers have locked both tables until this migration ends.
insert into case_count (facet, at, source, value, label, cases, open, promises, broken, severity, unstated)
select f.facet, m.at, c.source, f.value, f.label, count(*), sum(s.open), sum(s.promises), sum(s.broken),
       coalesce(sum(c.severity::numeric), 0), count(*) filter (where c.severity is null)
from evidence_case c
cross join case_moment m
cross join lateral case_state(m.at, c.opened_at, c.closed_at, c.due_at) s
cross join lateral case_facet(c.category, c.department, c.segment, c.channel, c.type, c.severity, c.opened_at) f
where not c.deleted
group by f.facet, m.at, c.source, f.value, f.label;

insert into source_value (source, field, value, records, first_seen_at, last_seen_at)
select c.source, f.field, f.value, count(*), now(), now()
from evidence_case c
cross join lateral (values ('DEPARTMENT', c.department), ('CATEGORY', c.category)) f (field, value)
where not c.deleted and f.value is not null
group by c.source, f.field, f.value
union all
select source, 'TOUCHPOINT', touchpoint, count(*), now(), now()
from interaction where not deleted group by source, touchpoint;

-- How the words of a mapping are compared with what a source sends.
create function matched_word(word text, matching text) returns text
    language sql immutable strict parallel safe
    return case matching
        when 'EXACT' then word
        when 'CASE_INSENSITIVE' then casefold(word collate "pg_unicode_fast")
        else mapped_word(word)
    end;

create function matched_words(targets jsonb, matching text) returns jsonb
    language sql immutable strict parallel safe
    return (
        select coalesce(jsonb_object_agg(matched_word(key, matching), value order by key collate "C" desc), '{}')
        from jsonb_each(targets));

alter table source_mapping
    add column matching text not null default 'NORMALISED',
    add constraint ck_source_mapping_matching check (matching in ('EXACT', 'CASE_INSENSITIVE', 'NORMALISED')),
    alter column words set expression as (matched_words(targets, matching));

-- What the values that a source sends mean: one row for each that a mapping knows. Words are laid out first and the ways of
-- comparing are three parts, so that each part is a hash join; strict, so that it is a step of its own in a plan, whose
-- number of rows the planner knows roughly.
create function mapped_values(wanted text) returns table (source text, value text, target_id uuid)
    language sql stable strict parallel safe rows 5000
begin atomic
    select v.source, v.value, w.target_id
    from (select m.source, m.field, w.word, w.target::uuid as target_id
          from source_mapping m
          cross join lateral jsonb_each_text(m.words) w (word, target)
          where m.field = wanted and m.matching = 'NORMALISED' offset 0) w
    join source_value v on v.source = w.source and v.field = w.field and v.word = w.word
    union all
    select v.source, v.value, w.target_id
    from (select m.source, m.field, w.word, w.target::uuid as target_id
          from source_mapping m
          cross join lateral jsonb_each_text(m.words) w (word, target)
          where m.field = wanted and m.matching = 'CASE_INSENSITIVE' offset 0) w
    join source_value v on v.source = w.source and v.field = w.field and matched_word(v.value, 'CASE_INSENSITIVE') = w.word
    union all
    select v.source, v.value, w.target_id
    from (select m.source, m.field, w.word, w.target::uuid as target_id
          from source_mapping m
          cross join lateral jsonb_each_text(m.words) w (word, target)
          where m.field = wanted and m.matching = 'EXACT' offset 0) w
    join source_value v on v.source = w.source and v.field = w.field and v.value = w.word;
end;

-- The counts of a kind as a cycle sees them at a moment: those that are kept of it, or those of the end of all time
-- without what has yet to happen. `kept` is a moment of which counts are kept.
create function counted_cases(wanted text, moment timestamptz, kept timestamptz)
    returns table (
        source text, value text, label text, cases bigint, open bigint, promises bigint, broken bigint,
        severity numeric, unstated bigint)
    language sql stable parallel safe
begin atomic
    select k.source, k.value, k.label, k.cases, k.open, k.promises, k.broken, k.severity, k.unstated
    from case_count k
    where k.facet = wanted and k.at = kept and k.cases <> 0
    union all
    select c.source, c.value, c.label, c.seen - 1, c.seen * c.open_then - c.open, c.seen * c.promised_then - c.promised,
           c.seen * c.broken_then - c.broken,
           case when c.seen = 0 then -coalesce(c.severity, 0)::numeric else 0 end,
           case when c.seen = 0 and c.severity is null then -1 else 0 end
    from (select source, severity,
                 case wanted when 'DEPARTMENT' then department else category end as value,
                 case wanted
                     when 'SEGMENT' then segment
                     when 'CHANNEL' then channel
                     when 'KIND' then type
                     when 'SEVERITY' then
                         case when severity is not null then least(floor(severity / 25), 3)::integer::text end
                     when 'WEEK' then date_trunc('week', opened_at at time zone 'UTC')::date::text
                 end as label,
                 (opened_at is null or opened_at <= moment)::integer as seen,
                 (closed_at is null or closed_at > moment)::integer as open_then,
                 (closed_at is null)::integer as open,
                 (due_at is not null and coalesce(closed_at <= moment or due_at < moment, false))::integer as promised_then,
                 (due_at is not null)::integer as promised,
                 coalesce(least(closed_at, moment) > due_at, false)::integer as broken_then,
                 (due_at is not null and (closed_at is null or closed_at > due_at))::integer as broken
          from evidence_case
          where kept = 'infinity' and moment < kept and not deleted
            and greatest(opened_at, closed_at, case when closed_at <= due_at then null else due_at end) >= moment
            and (wanted in ('SEGMENT', 'DEPARTMENT', 'WEEK') or opened_at > moment)
            and (wanted <> 'WEEK' or opened_at is not null)) c
    where c.value is not null;
end;

-- The cases of some values per week of opening. Nearly all counts of weeks are read, and the planner cannot know how many
-- of them belong to the values: without sorting it adds them up by hash.
create function cases_by_week(sources text[], words text[], moment timestamptz, kept timestamptz)
    returns table (monday text, cases numeric, broken numeric)
    language sql stable parallel safe set enable_sort = off
begin atomic
    select c.label, sum(c.cases), sum(c.broken)
    from unnest(sources, words) w (source, value)
    join counted_cases('WEEK', moment, kept) c on c.source = w.source and c.value = w.value
    group by c.label
    having sum(c.cases) > 0;
end;

-- Keeps the counts of the moment at which a cycle is closed. Nobody writes cases meanwhile; whoever waits for that
-- finds the moment afterwards.
create function count_cases_at_closing() returns trigger language plpgsql as $function$
begin
    lock table evidence_case in share mode;
    insert into case_count (facet, at, source, value, label, cases, open, promises, broken, severity, unstated)
    select f.facet, new.made_at, c.source, c.value, c.label, sum(c.cases), sum(c.open), sum(c.promises), sum(c.broken),
           sum(c.severity), sum(c.unstated)
    from unnest(array['SEGMENT', 'DEPARTMENT', 'CHANNEL', 'KIND', 'SEVERITY', 'WEEK']) f (facet)
    cross join lateral counted_cases(f.facet, new.made_at, 'infinity') c
    group by f.facet, c.source, c.value, c.label
    having sum(c.cases) <> 0
    on conflict do nothing;
    return null;
end
$function$;

create trigger count_cases_at_closing after insert on cycle_transition
    for each row when (new.to_state = 'CLOSED') execute function count_cases_at_closing();

-- Words are looked up among the values of a source and no longer among its cases.
create index ix_evidence_case_first on evidence_case (source, category, opened_at) where not deleted;
drop index ix_evidence_case_category;
drop index ix_evidence_case_department;
