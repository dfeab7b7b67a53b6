-- A review freezes the grants that hold at a moment as lines, each of which is kept or ended by somebody else than its
-- subject. What is still open on the due day ends by itself.
create table access_review (
    id uuid not null,
    reason text not null,
    due_on date not null,
    cycle_id uuid,
    role text,
    not_used_since timestamptz,
    ends_before timestamptz,
    created_at timestamptz not null default now(),
    created_by text,
    updated_at timestamptz not null default now(),
    updated_by text,
    constraint pk_access_review primary key (id),
    constraint fk_access_review_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_access_review_role check (role in (
        'PROGRAMME_LEAD', 'STEERING', 'STAKEHOLDER', 'VIEWER', 'INTEGRATOR', 'ACCESS_ADMIN', 'AUDITOR')),
    constraint ck_access_review_due_on check (due_on > (created_at at time zone 'UTC')::date)
);

create index ix_access_review_cycle_id on access_review (cycle_id, id);

create table access_review_line (
    id uuid not null,
    version integer not null,
    review_id uuid not null,
    grant_id uuid not null,
    subject varchar(255),
    sign_in_name text,
    role text not null,
    scope text not null,
    cycle_id uuid,
    department_id uuid,
    last_used_at timestamptz,
    valid_until timestamptz,
    use_rank integer not null,
    expiry_rank integer not null,
    state text not null,
    decided_by varchar(255),
    decided_by_name text,
    decided_at timestamptz,
    reason text,
    constraint pk_access_review_line primary key (id),
    constraint fk_access_review_line_review_id foreign key (review_id) references access_review (id),
    constraint fk_access_review_line_grant_id foreign key (grant_id) references access_grant (id),
    constraint uq_access_review_line_grant_id unique (review_id, grant_id),
    constraint ck_access_review_line_state check (state in ('OPEN', 'KEPT', 'ENDED', 'LAPSED')),
    constraint ck_access_review_line_decided_by check (decided_by <> subject),
    constraint ck_access_review_line_decided_at check (
        (state = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by is null)
        and (decided_at is null) = (decided_by_name is null) and (decided_at is null) = (reason is null))
);

create index ix_access_review_line_state on access_review_line (review_id, state);
create index ix_access_review_line_grant_id on access_review_line (grant_id);

-- Between the freeze and the decision a grant can be bound to a subject, and whoever heads a department decides about no
-- grant for it. A line is ended only with its grant.
create function refuse_decision_of_review_line() returns trigger language plpgsql as $$
declare
    reviewed access_grant;
begin
    select * into reviewed from access_grant where id = new.grant_id;
    if new.decided_by = reviewed.subject or exists (
            select from stakeholder head
            where head.subject = new.decided_by and head.job_level = 'HEAD'
              and head.department_id = reviewed.department_id) then
        raise exception 'ck_access_review_line_decided_by: nobody decides about their own access' using errcode = '23514',
            constraint = 'ck_access_review_line_decided_by';
    end if;
    if new.state = 'ENDED' and reviewed.state <> 'ENDED' then
        raise exception 'ck_access_review_line_state: a line ends with its grant' using errcode = '23514',
            constraint = 'ck_access_review_line_state';
    end if;
    return new;
end $$;

create function refuse_change_of_review_line() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN'
            or (old.id, old.review_id, old.grant_id, old.subject, old.sign_in_name, old.role, old.scope, old.cycle_id,
            old.department_id, old.last_used_at, old.valid_until, old.use_rank, old.expiry_rank)
            is distinct from (new.id, new.review_id, new.grant_id, new.subject, new.sign_in_name, new.role, new.scope,
            new.cycle_id, new.department_id, new.last_used_at, new.valid_until, new.use_rank, new.expiry_rank) then
        raise exception 'ck_access_review_line_state: a line stays what was frozen and decided' using errcode = '23514',
            constraint = 'ck_access_review_line_state';
    end if;
    return new;
end $$;

create trigger access_review_line_is_decided_by_another before insert or update on access_review_line
    for each row execute function refuse_decision_of_review_line();
create trigger access_review_line_stays before update on access_review_line
    for each row execute function refuse_change_of_review_line();
