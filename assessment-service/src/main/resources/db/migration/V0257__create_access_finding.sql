-- Where grants and the realm disagree. A run reads the realm and writes a finding for each disagreement; a finding is resolved
-- by the first run that has read everything and no longer sees it. What was resolved stays; the same disagreement later is a
-- finding of its own.
create table access_reconciliation (
    id uuid not null,
    state text not null,
    members integer not null,
    accounts integer not null,
    accounts_not_visible integer not null,
    findings_opened integer not null,
    findings_resolved integer not null,
    findings_unresolved integer not null,
    trouble text,
    ended_at timestamptz,
    created_at timestamptz not null default now(),
    created_by text,
    updated_at timestamptz not null default now(),
    updated_by text,
    constraint pk_access_reconciliation primary key (id),
    constraint ck_access_reconciliation_state check (state in ('RUNNING', 'WHOLE', 'INCOMPLETE')),
    constraint ck_access_reconciliation_ended_at check ((state = 'RUNNING') = (ended_at is null)),
    constraint ck_access_reconciliation_findings_resolved check (state = 'WHOLE' or findings_resolved = 0)
);

create table access_finding (
    id uuid not null,
    kind text not null,
    state text not null,
    subject varchar(255),
    sign_in_name text,
    role text,
    integrator_id uuid,
    opened_in uuid not null,
    seen_in uuid not null,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    resolved_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by varchar(255),
    acknowledged_by_name text,
    reason text,
    constraint pk_access_finding primary key (id),
    constraint ck_access_finding_kind check (kind in (
        'ROLE_WITHOUT_GRANT', 'PERSON_DISABLED', 'PERSON_GONE', 'INTEGRATOR_WITHOUT_RESPONSIBLE', 'RESPONSIBLE_WITHOUT_ACCESS')),
    constraint ck_access_finding_subject check ((kind = 'INTEGRATOR_WITHOUT_RESPONSIBLE') = (subject is null)),
    constraint ck_access_finding_integrator_id check (
        (kind in ('INTEGRATOR_WITHOUT_RESPONSIBLE', 'RESPONSIBLE_WITHOUT_ACCESS')) = (integrator_id is not null)),
    constraint ck_access_finding_state check (state in ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
    constraint ck_access_finding_role check ((kind = 'ROLE_WITHOUT_GRANT') = (role is not null)),
    constraint ck_access_finding_resolved_at check ((state = 'RESOLVED') = (resolved_at is not null)),
    constraint ck_access_finding_acknowledged_by check (acknowledged_by <> subject),
    constraint ck_access_finding_acknowledged_at check (
        (acknowledged_at is null) = (acknowledged_by is null) and (acknowledged_at is null) = (acknowledged_by_name is null)
        and (acknowledged_at is null) = (reason is null)
        and (state = 'RESOLVED' or (state = 'ACKNOWLEDGED') = (acknowledged_at is not null)))
);

create index ix_access_finding_subject on access_finding (subject);
create unique index uq_access_finding_unresolved on access_finding (kind, subject, role, integrator_id)
    nulls not distinct where state <> 'RESOLVED';
