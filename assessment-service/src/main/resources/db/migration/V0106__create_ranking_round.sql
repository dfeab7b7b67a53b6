create table ranking_round (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    title text not null,
    pain_point_ids jsonb not null,
    department_weights jsonb not null,
    state text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    outcome jsonb,
    constraint pk_ranking_round primary key (id),
    constraint fk_ranking_round_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_ranking_round_state check (state in ('OPEN', 'CLOSED')),
    constraint ck_ranking_round_outcome check ((state = 'CLOSED') = (outcome is not null and closed_at is not null))
);

create index ix_ranking_round_cycle_id on ranking_round (cycle_id, id);
create unique index uq_ranking_round_open on ranking_round (cycle_id) where state = 'OPEN';

create table ballot (
    id uuid not null,
    version integer not null,
    ranking_round_id uuid not null,
    stakeholder_id uuid not null,
    department_id uuid not null,
    tiers jsonb not null,
    cast_at timestamptz not null,
    constraint pk_ballot primary key (id),
    constraint fk_ballot_ranking_round_id foreign key (ranking_round_id) references ranking_round (id),
    constraint fk_ballot_stakeholder_id foreign key (stakeholder_id) references stakeholder (id),
    constraint uq_ballot_stakeholder unique (ranking_round_id, stakeholder_id)
);
