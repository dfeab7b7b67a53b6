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

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: rows are only added', tg_op, tg_table_name using errcode = '42501';
end $$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
create trigger audit_head_is_kept before delete or truncate on audit_head
    for each statement execute function refuse_change_of_audit();
-- also in a session that plays the part of a replica, where other triggers are silent
alter table audit_entry enable always trigger audit_entry_is_append_only;
alter table audit_head enable always trigger audit_head_is_kept;
