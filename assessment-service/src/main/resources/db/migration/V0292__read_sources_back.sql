-- An id that grows with the time of creation, so that lists of sources are read in pages; and since when a source is on its
-- way out: it is shown to nobody while its records are deleted.
alter table source
    add column id uuid not null default uuidv7(),
    add column leaving_at timestamptz;

update source set id = uuidv7(created_at - now());

-- How many records of each stream a source has, so that nobody counts millions of them to be told.
create table record_count (
    source text not null,
    stream text not null,
    records bigint not null,
    deletions bigint not null,
    changed_at timestamptz not null,
    constraint pk_record_count primary key (source, stream),
    constraint fk_record_count_source foreign key (source) references source (name) on delete cascade
);

-- Of one kind for each change, and the same for all tables of records.
do $migration$
declare
    change record;
begin
    for change in
        select * from (values
            ('insert', 'select 1 as sign, source, deleted from come'),
            ('delete', 'select -1 as sign, source, deleted from gone'),
            ('update', 'select 1 as sign, source, deleted from come union all select -1, source, deleted from gone'))
            change (act, rows)
    loop
        execute format($format$
            create function count_records_on_%1$s() returns trigger language plpgsql as $function$
            begin
                insert into record_count as stored (source, stream, records, deletions, changed_at)
                select c.source, tg_argv[0], coalesce(sum(c.sign) filter (where not c.deleted), 0),
                       coalesce(sum(c.sign) filter (where c.deleted), 0), now()
                from (%2$s) c
                group by c.source
                order by c.source
                on conflict on constraint pk_record_count do update set
                    records = stored.records + excluded.records,
                    deletions = stored.deletions + excluded.deletions,
                    changed_at = excluded.changed_at;
                return null;
            end
            $function$;$format$,
            change.act, change.rows);
    end loop;
end
$migration$;

-- Counts the records of a table from now on, and those that it has.
create procedure count_records(stream text, record_table regclass) language plpgsql as $procedure$
declare
    change record;
begin
    for change in
        select * from (values
            ('insert', 'referencing new table as come'),
            ('delete', 'referencing old table as gone'),
            ('update', 'referencing old table as gone new table as come')) change (act, tables)
    loop
        execute format(
            'create trigger count_records_on_%1$s after %1$s on %2$s %3$s'
                || ' for each statement execute function count_records_on_%1$s(%4$L)',
            change.act, record_table, change.tables, stream);
    end loop;
    execute format(
        'insert into record_count (source, stream, records, deletions, changed_at)'
            || ' select source, %1$L, count(*) filter (where not deleted), count(*) filter (where deleted), now()'
            || ' from %2$s group by source',
        stream, record_table);
end
$procedure$;

call count_records('cases', 'evidence_case');
call count_records('interactions', 'interaction');

-- The values that a source sends, with what a mapping says they mean.
create view known_value as
with meaning as (
    select 'DEPARTMENT' as field, m.* from mapped_values('DEPARTMENT') m
    union all
    select 'CATEGORY', m.* from mapped_values('CATEGORY') m
    union all
    select 'TOUCHPOINT', m.* from mapped_values('TOUCHPOINT') m
    union all
    select 'LOST_REASON', m.* from mapped_values('LOST_REASON') m)
select md5(concat_ws('|', v.source, v.field, v.value))::uuid as id, v.source, v.field, v.value, v.records,
       v.first_seen_at, v.last_seen_at, m.target_id is not null as mapped, m.target_id
from source_value v
left join meaning m on m.source = v.source and m.field = v.field and m.value = v.value
where v.records > 0;

-- The last rejection of a record is found by its id.
create index ix_import_rejected_external_id on import_rejected (external_id) where external_id is not null;
