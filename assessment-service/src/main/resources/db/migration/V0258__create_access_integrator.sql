-- CRM systems. A source belongs to an integrator, and an integrator has the clients of the realm by which the system signs in,
-- at least two while a secret is rotated. Whether a client is let in says the grant of its service account alone.
create table access_integrator (
    id uuid not null,
    version integer not null,
    name text not null,
    responsible_subject varchar(255),
    created_at timestamptz not null default now(),
    created_by text,
    updated_at timestamptz not null default now(),
    updated_by text,
    constraint pk_access_integrator primary key (id),
    constraint uq_access_integrator_name unique (name),
    constraint ck_access_integrator_responsible_subject check (responsible_subject <> '')
);

create index ix_access_integrator_responsible_subject on access_integrator (responsible_subject);

create table access_integrator_client (
    id uuid not null,
    version integer not null,
    integrator_id uuid not null,
    client_id varchar(255) not null,
    subject varchar(255),
    grant_id uuid,
    last_used_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    created_at timestamptz not null default now(),
    created_by text,
    updated_at timestamptz not null default now(),
    updated_by text,
    constraint pk_access_integrator_client primary key (id),
    constraint fk_access_integrator_client_integrator_id foreign key (integrator_id) references access_integrator (id),
    constraint fk_access_integrator_client_grant_id foreign key (grant_id) references access_grant (id),
    constraint uq_access_integrator_client_client_id unique (client_id),
    constraint uq_access_integrator_client_subject unique (subject),
    constraint ck_access_integrator_client_ended_at check ((ended_at is null) = (end_reason is null))
);

create index ix_access_integrator_client_integrator_id on access_integrator_client (integrator_id);

-- An instance of the release before leaves it out: such a source is its client's until that client describes it again.
alter table source add column integrator_id uuid;
alter table source add constraint fk_source_integrator_id foreign key (integrator_id) references access_integrator (id);
create index ix_source_integrator_id on source (integrator_id);

-- Until now a source belonged to the client that set it up. What a person set up in the console belongs to no system.
insert into access_integrator (id, version, name)
select uuidv7(), 0, client_id from source
where client_id <> '' and (created_by is null or created_by = 'service-account-' || lower(client_id))
group by client_id;

-- Its service account is not known here: the client is bound to the first one that comes with its id.
insert into access_integrator_client (id, version, integrator_id, client_id)
select uuidv7(), 0, id, name from access_integrator;

update source set integrator_id = client.integrator_id
from access_integrator_client client
where client.client_id = source.client_id
  and (source.created_by is null or source.created_by = 'service-account-' || lower(source.client_id));

-- Who answers for a system is a person with access. The grant is not locked: where it ends later, a finding says so.
create function refuse_responsible_without_access() returns trigger language plpgsql as $$
begin
    if new.responsible_subject is null or tg_op = 'UPDATE' and new.responsible_subject is not distinct from old.responsible_subject then
        return new;
    end if;
    if exists (select from access_integrator_client client where client.subject = new.responsible_subject)
            or not exists (
                select from access_grant held
                where held.subject = new.responsible_subject and held.role <> 'INTEGRATOR' and held.state = 'APPROVED'
                  and (held.valid_until is null or held.valid_until > now())
                  and (held.sign_in_name is null or held.sign_in_name not like 'service-account-%')) then
        raise exception 'ck_access_integrator_responsible_subject: a person with access answers for a system'
            using errcode = '23514', constraint = 'ck_access_integrator_responsible_subject';
    end if;
    return new;
end $$;

-- A client stays that of its integrator and its service account, and one that has ended stays so.
create function refuse_change_of_integrator_client() returns trigger language plpgsql as $$
begin
    if (old.integrator_id, old.client_id) is distinct from (new.integrator_id, new.client_id)
            or old.subject <> new.subject or old.subject is not null and new.subject is null
            or old.ended_at is not null and new.ended_at is distinct from old.ended_at then
        raise exception 'ck_access_integrator_client_ended_at: a client stays what it was' using errcode = '23514',
            constraint = 'ck_access_integrator_client_ended_at';
    end if;
    return new;
end $$;

create trigger access_integrator_has_a_person before insert or update on access_integrator
    for each row execute function refuse_responsible_without_access();
create trigger access_integrator_client_stays before update on access_integrator_client
    for each row execute function refuse_change_of_integrator_client();

alter table access_finding add constraint fk_access_finding_integrator_id
    foreign key (integrator_id) references access_integrator (id);
