-- What each caller has left within the rate limit, when all instances count together. The state is bucket4j's own.
create table caller_allowance (
    caller varchar(255) not null,
    state bytea,
    expires_at bigint,
    constraint pk_caller_allowance primary key (caller)
);

create index ix_caller_allowance_expires_at on caller_allowance (expires_at);
