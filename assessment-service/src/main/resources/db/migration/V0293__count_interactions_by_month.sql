-- Uses of touchpoints per month, by the words that the sources send: what a word means is applied when they are read. They
-- stay when interactions are deleted for good because of their age or because of a person; deletions that a source sends
-- are updates, and are taken off.
create table interaction_month (
    source text not null,
    touchpoint text not null,
    month date not null,
    uses bigint not null,
    constraint pk_interaction_month primary key (source, touchpoint, month),
    constraint fk_interaction_month_source foreign key (source) references source (name) on delete cascade
) with (fillfactor = 70);

-- Since when interactions are kept; older ones are deleted, and the counts of their months stay as they are, whatever is
-- sent of them again.
create table interaction_retention (
    kept_from timestamptz not null,
    finished_at timestamptz,
    constraint pk_interaction_retention primary key (kept_from)
);

do $migration$
declare
    change record;
begin
    for change in
        select * from (values
            ('insert', 'referencing new table as come', 'select 1 as sign, * from come'),
            ('update', 'referencing old table as gone new table as come',
             'select 1 as sign, * from come union all select -1, * from gone')) change (act, tables, rows)
    loop
        execute format($format$
            create function count_interaction_months_on_%1$s() returns trigger language plpgsql as $function$
            begin
                insert into interaction_month as stored (source, touchpoint, month, uses)
                select c.source, c.touchpoint, date_trunc('month', c.occurred_at at time zone 'UTC')::date as month,
                       sum(sign)
                from (%2$s) c
                where not c.deleted
                  and c.occurred_at >= coalesce((select max(kept_from) from interaction_retention), '-infinity')
                group by c.source, c.touchpoint, month
                having sum(sign) <> 0
                order by c.source, c.touchpoint, month
                on conflict on constraint pk_interaction_month do update set uses = stored.uses + excluded.uses;
                return null;
            end
            $function$;

            create trigger count_interaction_months_on_%1$s after %1$s on interaction %3$s
                for each statement execute function count_interaction_months_on_%1$s();$format$,
            change.act, change.rows, change.tables);
    end loop;
end
$migration$;

-- What was there before. The triggers have locked the table until this migration ends.
insert into interaction_month (source, touchpoint, month, uses)
select source, touchpoint, date_trunc('month', occurred_at at time zone 'UTC')::date as month, count(*)
from interaction where not deleted group by source, touchpoint, month;
