-- When and by whom things were created and last changed. What is there already is dated by its id where that is a UUID of
-- version 7, and by its rows of the audit trail, which know the address of many things. Where neither tells, the times
-- are those of this migration, and the author stays unknown.
do $$
declare
    thing record;
begin
    for thing in select * from (values
        ('goal', 'uuid_extract_timestamp(id)', '''/v1/goals/'' || id'),
        ('initiative', 'uuid_extract_timestamp(id)', '''/v1/initiatives/'' || id'),
        ('assumption', 'uuid_extract_timestamp(id)', '''/v1/assumptions/'' || id'),
        ('climate_observation', 'uuid_extract_timestamp(id)', 'cast(null as text)'),
        ('initiative_price', 'cast(null as timestamptz)', '''/v1/initiatives/'' || initiative_id || ''/price''')) as list (name, dated, address)
    loop
        execute format($sql$
            alter table %I
                add column created_at timestamptz not null default now(),
                add column created_by text,
                add column updated_at timestamptz not null default now(),
                add column updated_by text
            $sql$, thing.name);
        execute format($sql$
            with known as (
                select ctid as place, %s as dated, %s as address from %I
            ), authored as (
                select known.place, known.dated, first.at as first_at, first.name as first_by,
                       last.at as last_at, last.name as last_by
                from known
                left join lateral (
                    select at, name from audit_entry
                    where resource = known.address and outcome = 'DONE' order by number limit 1) first on true
                left join lateral (
                    select at, name from audit_entry
                    where resource = known.address and outcome = 'DONE' order by number desc limit 1) last on true
            )
            update %I thing set
                created_at = coalesce(authored.dated, authored.first_at, now()),
                created_by = case when authored.dated is null or authored.first_at < authored.dated + interval '1 minute'
                    then authored.first_by end,
                updated_at = coalesce(authored.last_at, authored.dated, now()),
                updated_by = authored.last_by
            from authored where thing.ctid = authored.place
            $sql$, thing.dated, thing.address, thing.name, thing.name);
    end loop;
end
$$;
