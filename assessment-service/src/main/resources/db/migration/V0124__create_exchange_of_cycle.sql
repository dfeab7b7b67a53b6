create table exchange_of_cycle (
    cycle_id uuid not null,
    version integer not null,
    value_to_brand double precision not null,
    value_to_customer double precision not null,
    source text not null,
    constraint pk_exchange_of_cycle primary key (cycle_id),
    constraint fk_exchange_of_cycle_cycle_id foreign key (cycle_id) references cycle (id)
);
