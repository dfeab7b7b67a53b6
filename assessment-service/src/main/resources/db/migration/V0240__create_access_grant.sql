-- Who may act in which role where. A row says who asked for it and who decided; what was decided does not change, and what
-- has ended does not come back. People are known by the subject of their tokens. What is granted to a sign-in name is bound
-- to the first subject that signs in with it.
create table access_grant (
    id uuid not null,
    version integer not null,
    subject varchar(255),
    sign_in_name text,
    role text not null,
    scope text not null,
    cycle_id uuid,
    department_id uuid,
    reason text not null,
    origin text not null,
    state text not null,
    requested_by varchar(255) not null,
    requested_by_name text not null,
    requested_at timestamptz not null,
    decided_by varchar(255),
    decided_by_name text,
    decided_at timestamptz,
    valid_from timestamptz not null,
    valid_until timestamptz,
    ended_by varchar(255),
    ended_by_name text,
    ended_at timestamptz,
    end_reason text,
    last_used_at timestamptz,
    constraint pk_access_grant primary key (id),
    constraint fk_access_grant_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_access_grant_department_id foreign key (department_id) references department (id),
    constraint ck_access_grant_subject check (subject is not null or sign_in_name is not null),
    constraint ck_access_grant_role check (role in (
        'PROGRAMME_LEAD', 'STEERING', 'STAKEHOLDER', 'VIEWER', 'INTEGRATOR', 'ACCESS_ADMIN', 'AUDITOR')),
    constraint ck_access_grant_scope check (
        (scope = 'EVERYTHING' and cycle_id is null and department_id is null)
        or (scope = 'CYCLE' and cycle_id is not null and department_id is null)
        or (scope = 'DEPARTMENT' and cycle_id is not null and department_id is not null)),
    constraint ck_access_grant_cycle_id check (role not in ('INTEGRATOR', 'AUDITOR') or scope = 'EVERYTHING'),
    constraint ck_access_grant_department_id check (role in ('STAKEHOLDER', 'VIEWER') or scope <> 'DEPARTMENT'),
    constraint ck_access_grant_origin check (
        origin in ('REQUEST', 'ENROLMENT', 'SUCCESSOR') and decided_by is distinct from 'operator'
        or origin in ('MIGRATION', 'ADOPTION') and decided_by is not distinct from 'operator'),
    constraint ck_access_grant_state check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'ENDED')),
    constraint ck_access_grant_requested_by check (requested_by <> subject),
    constraint ck_access_grant_decided_by check (decided_by <> subject),
    constraint ck_access_grant_second_person check (
        role in ('STAKEHOLDER', 'VIEWER') or state = 'REFUSED' or decided_by <> requested_by),
    constraint ck_access_grant_decided_at check (
        (state = 'REQUESTED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint ck_access_grant_valid_until check (valid_until > valid_from),
    constraint ck_access_grant_ended_at check (
        (state in ('REFUSED', 'ENDED')) = (ended_at is not null)
        and (ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);

create index ix_access_grant_subject on access_grant (subject);
create index ix_access_grant_sign_in_name on access_grant (sign_in_name) where subject is null;
create index ix_access_grant_cycle_id on access_grant (cycle_id, id);
create unique index uq_access_grant_adoption on access_grant (subject, role) where origin = 'ADOPTION';

-- An enrolment is bound to its person with the grant that came with it.
alter table stakeholder add column subject varchar(255);

-- Until now an enrolment was what let a person see a cycle.
insert into access_grant (id, version, sign_in_name, role, scope, cycle_id, reason, origin, state, requested_by,
                          requested_by_name, requested_at, decided_by, decided_by_name, decided_at, valid_from)
select uuidv7(), 0, person, 'STAKEHOLDER', 'CYCLE', cycle_id, 'Enrolled in the cycle before there were grants',
       'MIGRATION', 'APPROVED', 'migration', 'migration', now(), 'operator', 'operator', now(), now()
from stakeholder
where duplicate_of is null;

-- Who approves must have the right to, at that moment, and heads no department that the grant is for. The row of that right
-- is locked, so that it cannot be taken meanwhile.
create function refuse_grant_beyond_right() returns trigger language plpgsql as $$
begin
    if new.state <> 'APPROVED' or new.origin in ('MIGRATION', 'ADOPTION', 'SUCCESSOR')
            or tg_op = 'UPDATE' and old.state = 'APPROVED' then
        return new;
    end if;
    perform from access_grant held
    where held.subject = new.decided_by and held.state = 'APPROVED'
      and held.valid_from <= new.decided_at and (held.valid_until is null or held.valid_until > new.decided_at)
      and held.role = case new.origin when 'ENROLMENT' then 'PROGRAMME_LEAD' else 'ACCESS_ADMIN' end
      and (new.origin = 'REQUEST' or new.role = 'STAKEHOLDER')
      and (held.scope = 'EVERYTHING' or held.scope = 'CYCLE' and held.cycle_id = new.cycle_id)
    for share;
    if not found then
        raise exception 'ck_access_grant_decided_by: who approves holds no right to' using errcode = '23514', constraint = 'ck_access_grant_decided_by';
    end if;
    if exists (select from stakeholder head
               where head.subject in (new.requested_by, new.decided_by) and head.job_level = 'HEAD'
                 and head.department_id = new.department_id) then
        raise exception 'ck_access_grant_decided_by: who heads the department asks or approves' using errcode = '23514',
            constraint = 'ck_access_grant_decided_by';
    end if;
    return new;
end $$;

create function refuse_change_of_grant() returns trigger language plpgsql as $$
begin
    if (old.role, old.scope, old.cycle_id, old.department_id, old.reason, old.origin, old.requested_by, old.requested_at,
            old.sign_in_name, old.valid_from, old.valid_until)
            is distinct from (new.role, new.scope, new.cycle_id, new.department_id, new.reason, new.origin,
            new.requested_by, new.requested_at, new.sign_in_name, new.valid_from, new.valid_until)
            or old.subject <> new.subject or old.subject is not null and new.subject is null
            or old.decided_by <> new.decided_by or old.ended_at <> new.ended_at or old.ended_by <> new.ended_by
            or old.state in ('REFUSED', 'ENDED') and new.state <> old.state
            or old.state = 'APPROVED' and new.state not in ('APPROVED', 'ENDED') then
        raise exception 'ck_access_grant_state: a grant stays what was asked for and decided' using errcode = '23514',
            constraint = 'ck_access_grant_state';
    end if;
    return new;
end $$;

create trigger access_grant_is_within_right before insert or update on access_grant
    for each row execute function refuse_grant_beyond_right();
create trigger access_grant_stays before update on access_grant
    for each row execute function refuse_change_of_grant();
