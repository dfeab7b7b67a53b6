-- People who are invited. A row is committed before Keycloak is asked for anything, and says afterwards how far that has come,
-- so that an instance that dies in between leaves something to continue with. Who is invited is known by the subject of their
-- account from the moment on when there is one.
create table access_invitation (
    id uuid not null,
    version integer not null,
    address text not null,
    person_name text not null,
    role text not null,
    scope text not null,
    cycle_id uuid,
    department_id uuid,
    reason text not null,
    valid_until timestamptz not null,
    state text not null,
    trouble text,
    requested_by varchar(255) not null,
    subject varchar(255),
    account_new boolean not null,
    grant_id uuid,
    role_given boolean not null,
    settled boolean not null,
    sent_at timestamptz,
    expires_at timestamptz,
    accepted_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_access_invitation primary key (id),
    constraint fk_access_invitation_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_access_invitation_department_id foreign key (department_id) references department (id),
    constraint fk_access_invitation_grant_id foreign key (grant_id) references access_grant (id),
    constraint ck_access_invitation_address check (address = lower(address)),
    constraint ck_access_invitation_role check (role in (
        'PROGRAMME_LEAD', 'STEERING', 'STAKEHOLDER', 'VIEWER', 'ACCESS_ADMIN', 'AUDITOR')),
    constraint ck_access_invitation_scope check (
        (scope = 'EVERYTHING' and cycle_id is null and department_id is null)
        or (scope = 'CYCLE' and cycle_id is not null and department_id is null)
        or (scope = 'DEPARTMENT' and cycle_id is not null and department_id is not null)),
    constraint ck_access_invitation_state check (
        state in ('PENDING', 'SENT', 'ACCEPTED', 'EXPIRED', 'WITHDRAWN', 'REFUSED')),
    constraint ck_access_invitation_subject check (
        (subject is null) = (grant_id is null) and (subject is not null or state in ('PENDING', 'WITHDRAWN', 'REFUSED'))),
    constraint ck_access_invitation_requested_by check (requested_by <> subject),
    constraint ck_access_invitation_ended_at check ((state in ('WITHDRAWN', 'REFUSED')) = (ended_at is not null))
);

create index ix_access_invitation_subject on access_invitation (subject);
create index ix_access_invitation_grant_id on access_invitation (grant_id);
create unique index uq_access_invitation_open on access_invitation (address, role, scope, cycle_id, department_id)
    nulls not distinct where state in ('PENDING', 'SENT');

-- Where an invitation leads does not change, and what was withdrawn or refused stays so.
create function refuse_change_of_invitation() returns trigger language plpgsql as $$
begin
    if (old.address, old.role, old.scope, old.cycle_id, old.department_id, old.reason, old.valid_until, old.requested_by)
            is distinct from (new.address, new.role, new.scope, new.cycle_id, new.department_id, new.reason,
            new.valid_until, new.requested_by)
            or old.subject <> new.subject or old.subject is not null and new.subject is null
            or old.grant_id <> new.grant_id
            or old.state in ('WITHDRAWN', 'REFUSED', 'ACCEPTED') and new.state <> old.state then
        raise exception 'ck_access_invitation_state: an invitation stays what it was' using errcode = '23514',
            constraint = 'ck_access_invitation_state';
    end if;
    return new;
end $$;

create trigger access_invitation_stays before update on access_invitation
    for each row execute function refuse_change_of_invitation();
