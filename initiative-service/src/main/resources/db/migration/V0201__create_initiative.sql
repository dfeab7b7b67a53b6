create table initiative (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    code text not null,
    title text not null,
    description text,
    department_id uuid not null,
    owner text,
    sponsor text,
    experience text,
    duration_periods integer not null,
    efforts jsonb not null,
    mitigations jsonb not null,
    alignments jsonb not null,
    depends_on jsonb not null,
    excludes jsonb not null,
    legal_reference text,
    legal_deadline date,
    risk_ratings jsonb not null,
    constraint pk_initiative primary key (id),
    constraint uq_initiative_code unique (cycle_id, code),
    constraint ck_initiative_experience check (experience in ('EVERYDAY', 'WOW', 'SIGNATURE')),
    constraint ck_initiative_duration_periods check (duration_periods between 1 and 40),
    constraint ck_initiative_legal_obligation check ((legal_reference is null) = (legal_deadline is null))
);

create index ix_initiative_cycle_id on initiative (cycle_id, id);
