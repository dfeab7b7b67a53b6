create table idempotency_key (
    caller text not null,
    key text not null,
    fingerprint text not null,
    status smallint not null,
    location text,
    entity_tag text,
    body text not null,
    kept_at timestamptz not null default now(),
    constraint pk_idempotency_key primary key (caller, key)
);

create index ix_idempotency_key_kept_at on idempotency_key (kept_at);
