-- One row for each change, chained by hashes. Numbers have no gaps, and the head says what the last row is, so that rows
-- missing from the end are noticed, too.
create table audit_entry (
    number     bigint       not null,
    previous   char(64)     not null,
    at         timestamptz  not null,
    subject    varchar(255) not null,
    name       varchar(255) not null,
    request_id varchar(64)  not null,
    operation  varchar(100) not null,
    word       varchar(60)  not null,
    resource   varchar(300) collate "C" not null,
    outcome    varchar(10)  not null,
    before     char(64),
    after      char(64),
    hash       char(64)     not null,
    constraint pk_audit_entry primary key (number),
    constraint ck_audit_entry_number check (number > 0),
    constraint ck_audit_entry_outcome check (outcome in ('DONE', 'REFUSED'))
);

create index ix_audit_entry_subject on audit_entry (subject, number);
create index ix_audit_entry_resource on audit_entry (resource, number);
create index ix_audit_entry_at on audit_entry (at);

-- Whoever holds this row's lock adds the next row.
create table audit_head (
    id     boolean  not null,
    number bigint   not null,
    hash   char(64) not null,
    constraint pk_audit_head primary key (id),
    constraint ck_audit_head_id check (id)
) with (fillfactor = 50);

insert into audit_head (id, number, hash) values (true, 0, repeat('0', 64));

-- The last row that was moved to an archive. The first row that is still here follows it.
create table audit_start (
    id     boolean     not null,
    number bigint      not null,
    hash   char(64)    not null,
    at     timestamptz not null,
    constraint pk_audit_start primary key (id),
    constraint ck_audit_start_id check (id)
);

insert into audit_start (id, number, hash, at) values (true, 0, repeat('0', 64), now());

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: rows are only added', tg_op, tg_table_name using errcode = '42501';
end $$;

create function refuse_removal_of_audit() returns trigger language plpgsql as $$
begin
    if old.number > (select number from audit_start) then
        raise exception 'DELETE of row % is refused: rows are only added until they are archived', old.number using errcode = '42501';
    end if;
    return old;
end $$;

-- The age keeps somebody who has got hold of the service's account from archiving the traces of it.
create function refuse_start_of_audit() returns trigger language plpgsql as $$
begin
    if new.number <= old.number or not exists (
            select from audit_entry e
            where e.number = new.number and e.hash = new.hash and e.at < now() - interval '1 year') then
        raise exception 'row % is not archived: it must be a year old and have the hash that was named', new.number
            using errcode = '42501';
    end if;
    return new;
end $$;

create trigger audit_entry_is_append_only before update or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
create trigger audit_entry_is_kept before delete on audit_entry
    for each row execute function refuse_removal_of_audit();
create trigger audit_head_is_kept before delete or truncate on audit_head
    for each statement execute function refuse_change_of_audit();
create trigger audit_start_is_kept before delete or truncate on audit_start
    for each statement execute function refuse_change_of_audit();
create trigger audit_start_moves_on before update on audit_start
    for each row execute function refuse_start_of_audit();
-- also in a session that plays the part of a replica, where other triggers are silent
alter table audit_entry enable always trigger audit_entry_is_append_only;
alter table audit_entry enable always trigger audit_entry_is_kept;
alter table audit_head enable always trigger audit_head_is_kept;
alter table audit_start enable always trigger audit_start_is_kept;
alter table audit_start enable always trigger audit_start_moves_on;

-- For the owner alone: removes the rows up to one whose hash the caller has read from the archive.
create function archive_audit(through bigint, through_hash text) returns bigint
    language plpgsql security definer set search_path from current as $$
declare
    removed bigint;
begin
    execute format('grant update on audit_start to %I', current_user);
    execute format('grant delete on audit_entry to %I', current_user);
    update audit_start set number = through, hash = through_hash, at = now();
    delete from audit_entry where number <= through;
    get diagnostics removed = row_count;
    execute format('revoke update on audit_start from %I', current_user);
    execute format('revoke delete on audit_entry from %I', current_user);
    return removed;
end $$;

revoke execute on function archive_audit(bigint, text) from public;
revoke update, delete, truncate on audit_entry from current_user;
revoke delete, truncate on audit_head from current_user;
revoke insert, update, delete, truncate on audit_start from current_user;
