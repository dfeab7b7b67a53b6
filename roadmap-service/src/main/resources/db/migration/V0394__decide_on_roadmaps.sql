-- What the steering committee decided about a draft. Roadmaps that were published before have no decision.
alter table roadmap
    add column verdict text,
    add column decided_by text,
    add column decided_at timestamptz,
    add column decision_comment text,
    add constraint ck_roadmap_verdict check (verdict in ('APPROVED', 'REJECTED')),
    add constraint ck_roadmap_decided
        check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)
            and (verdict is not null or decision_comment is null)),
    add constraint ck_roadmap_decider check (decided_by <> proposed_by);

-- A decision is made and withdrawn while the roadmap is a draft.
create function refuse_late_decision() returns trigger language plpgsql as $$
begin
    if row(new.verdict, new.decided_by, new.decided_at, new.decision_comment)
        is distinct from row(old.verdict, old.decided_by, old.decided_at, old.decision_comment)
        and (old.state <> 'DRAFT' or new.state <> 'DRAFT')
    then
        raise exception 'roadmap % is no draft, and what was decided about it stays', old.id using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger tr_roadmap_decided before update on roadmap
    for each row execute function refuse_late_decision();
