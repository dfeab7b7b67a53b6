create table portfolio_entry (
    initiative_id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    budget_pot_id uuid not null,
    blockers jsonb not null,
    in_flight_since text,
    constraint pk_portfolio_entry primary key (initiative_id),
    constraint fk_portfolio_entry_budget_pot_id foreign key (budget_pot_id) references budget_pot (id),
    constraint ck_portfolio_entry_in_flight_since check (in_flight_since ~ '^\d{4}-Q[1-4]$')
);

create index ix_portfolio_entry_cycle_id on portfolio_entry (cycle_id);
create index ix_portfolio_entry_budget_pot_id on portfolio_entry (budget_pot_id);
