-- People who have left. What is taken from them is committed with the row, before Keycloak is asked to shut their account
-- out; the row says afterwards how far that has come. Who is granted something again has returned, and may leave again.
create table access_departure (
    id uuid not null,
    version integer not null,
    subject varchar(255) not null,
    sign_in_name text,
    reason text not null,
    recorded_by varchar(255) not null,
    revocation_id uuid not null,
    state text not null,
    trouble text,
    account text,
    done_at timestamptz,
    returned_at timestamptz,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_access_departure primary key (id),
    constraint fk_access_departure_revocation_id foreign key (revocation_id) references access_revocation (id),
    constraint ck_access_departure_recorded_by check (recorded_by <> subject),
    constraint ck_access_departure_state check (state in ('PENDING', 'DONE', 'RETURNED')),
    constraint ck_access_departure_account check (account in ('DISABLED', 'OUTSIDE', 'MISSING')),
    constraint ck_access_departure_done_at check (
        (done_at is null) = (account is null) and (state <> 'PENDING' or done_at is null)
        and (state <> 'DONE' or done_at is not null)),
    constraint ck_access_departure_returned_at check ((state = 'RETURNED') = (returned_at is not null))
);

create unique index uq_access_departure_subject on access_departure (subject) where state <> 'RETURNED';
create index ix_access_departure_subject on access_departure (subject, id);

-- Which grants ended with it.
alter table access_grant add column departure_id uuid,
    add constraint fk_access_grant_departure_id foreign key (departure_id) references access_departure (id);
create index ix_access_grant_departure_id on access_grant (departure_id) where departure_id is not null;

-- What named the person then, for others to take over.
create table access_responsibility (
    id uuid not null,
    departure_id uuid not null,
    kind text not null,
    cycle_id uuid,
    resource text not null,
    name text not null,
    constraint pk_access_responsibility primary key (id),
    constraint fk_access_responsibility_departure_id foreign key (departure_id) references access_departure (id),
    constraint fk_access_responsibility_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_access_responsibility_kind check (kind in (
        'ENROLMENT', 'HEADED_DEPARTMENT', 'OPEN_BALLOT', 'STEERING_QUESTION', 'GRANT_REQUEST'))
);

create index ix_access_responsibility_departure_id on access_responsibility (departure_id, id);

-- Who left stays so until they return, and who has returned leaves by a departure of its own.
create function refuse_change_of_departure() returns trigger language plpgsql as $$
begin
    if (old.subject, old.sign_in_name, old.reason, old.recorded_by, old.revocation_id)
            is distinct from (new.subject, new.sign_in_name, new.reason, new.recorded_by, new.revocation_id)
            or old.state = 'RETURNED' and new.state <> old.state
            or old.state = 'DONE' and new.state = 'PENDING' then
        raise exception 'ck_access_departure_state: a departure stays what it was' using errcode = '23514',
            constraint = 'ck_access_departure_state';
    end if;
    return new;
end $$;

create trigger access_departure_stays before update on access_departure
    for each row execute function refuse_change_of_departure();
