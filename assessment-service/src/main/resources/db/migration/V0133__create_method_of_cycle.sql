create table method_of_cycle (
    cycle_id uuid not null,
    version integer not null,
    settings jsonb not null,
    constraint pk_method_of_cycle primary key (cycle_id),
    constraint fk_method_of_cycle_cycle_id foreign key (cycle_id) references cycle (id)
);
