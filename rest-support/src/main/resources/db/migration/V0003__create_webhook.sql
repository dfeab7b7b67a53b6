-- Addresses that are told of changes. Secrets are kept as they are: every delivery is signed with them.
create table webhook (
    id              uuid          not null,
    version         integer       not null,
    url             varchar(2000) not null,
    event_types     jsonb         not null,
    state           varchar(10)   not null,
    disabled_because varchar(200),
    secret          varchar(100)  not null,
    previous_secret varchar(100),
    previous_until  timestamptz,
    created_at      timestamptz   not null,
    created_by      varchar(255),
    updated_at      timestamptz   not null,
    updated_by      varchar(255),
    constraint pk_webhook primary key (id),
    constraint ck_webhook_state check (state in ('ENABLED', 'DISABLED'))
);

-- One event for one webhook. A replay is the same row again, with the same event.
create table webhook_delivery (
    id            uuid        not null,
    webhook_id    uuid        not null,
    event_id      uuid        not null,
    event_type    varchar(80) not null,
    body          text        not null,
    state         varchar(10) not null,
    attempts      integer     not null,
    due_at        timestamptz not null,
    claimed_until timestamptz,
    last_status   integer,
    last_failure  varchar(200),
    created_at    timestamptz not null,
    ended_at      timestamptz,
    constraint pk_webhook_delivery primary key (id),
    constraint fk_webhook_delivery_webhook_id foreign key (webhook_id) references webhook (id) on delete cascade,
    constraint ck_webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'DEAD'))
);

create index ix_webhook_delivery_due_at on webhook_delivery (due_at) where state = 'PENDING';
create index ix_webhook_delivery_webhook_id on webhook_delivery (webhook_id, id);
create index ix_webhook_delivery_ended_at on webhook_delivery (ended_at) where state <> 'PENDING';
create index ix_webhook_delivery_claimed_until on webhook_delivery (webhook_id, claimed_until) where claimed_until is not null;
