-- What others are told of: one row for each published change, numbered as the row of the audit trail that records it. Numbers
-- are drawn under a lock that is held until the commit, so whoever sees a number sees all smaller ones.
create table change (
    number      bigint       not null,
    event_id    uuid         not null,
    at          timestamptz  not null,
    type        varchar(80)  not null,
    operation   varchar(10)  not null,
    link        varchar(300) not null,
    resource_id uuid,
    cycle_id    uuid,
    name        varchar(255) not null,
    constraint pk_change primary key (number),
    constraint ck_change_operation check (operation in ('CREATED', 'CHANGED', 'DELETED'))
);

create index ix_change_at on change (at);
create index ix_change_type on change (type, number);
create index ix_change_cycle_id on change (cycle_id, number);

-- The newest change that was removed because of its age.
create table change_start (
    id     boolean not null,
    number bigint  not null,
    constraint pk_change_start primary key (id),
    constraint ck_change_start_id check (id)
);

insert into change_start (id, number) values (true, 0);
