-- Rates at which amounts of other currencies count in the currency of a cycle, as the company has set them.
create table conversion_rate (
    id         uuid           not null,
    cycle_id   uuid           not null,
    currency   text           not null,
    valid_from date           not null,
    rate       numeric(19, 10) not null,
    source     text           not null,
    created_at timestamptz    not null,
    created_by text,
    updated_at timestamptz    not null,
    updated_by text,
    constraint pk_conversion_rate primary key (id),
    constraint uq_conversion_rate_valid_from unique (cycle_id, currency, valid_from),
    constraint ck_conversion_rate_rate check (rate > 0)
);
