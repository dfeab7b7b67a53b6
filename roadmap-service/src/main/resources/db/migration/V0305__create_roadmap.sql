create table roadmap (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    job_id uuid not null,
    name text not null,
    state text not null,
    status text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    published_by text,
    published_at timestamptz,
    contents jsonb not null,
    snapshot jsonb not null,
    constraint pk_roadmap primary key (id),
    constraint uq_roadmap_job_id unique (job_id),
    constraint ck_roadmap_state check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    constraint ck_roadmap_status check (status in ('OPTIMAL', 'FEASIBLE', 'INFEASIBLE')),
    constraint ck_roadmap_published
        check ((state = 'DRAFT') = (published_by is null) and (published_by is null) = (published_at is null)),
    constraint ck_roadmap_publisher check (published_by <> proposed_by),
    constraint ck_roadmap_publishable check (state = 'DRAFT' or status <> 'INFEASIBLE')
);

create index ix_roadmap_cycle_id on roadmap (cycle_id, id);

-- At most one roadmap of a cycle is in force.
create unique index uq_roadmap_published on roadmap (cycle_id) where state = 'PUBLISHED';

-- What was proposed never changes, and what was published can only be superseded.
create function refuse_roadmap_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'roadmap % was published and stays', old.id using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if row(new.id, new.cycle_id, new.job_id, new.name, new.status, new.proposed_by, new.proposed_at, new.contents, new.snapshot)
        is distinct from
        row(old.id, old.cycle_id, old.job_id, old.name, old.status, old.proposed_by, old.proposed_at, old.contents, old.snapshot)
    then
        raise exception 'roadmap % cannot be rewritten', old.id using errcode = 'check_violation';
    end if;
    if not ((old.state = 'DRAFT' and new.state in ('DRAFT', 'PUBLISHED'))
        or (old.state = 'PUBLISHED' and new.state = 'SUPERSEDED'
            and new.published_by = old.published_by and new.published_at = old.published_at))
    then
        raise exception 'roadmap % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger tr_roadmap_immutable before update or delete on roadmap
    for each row execute function refuse_roadmap_change();
