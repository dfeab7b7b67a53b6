-- The scoring model of a cycle in force: its formula, and how often criteria or formula have changed.
create table scoring_model (
    cycle_id uuid not null,
    version integer not null,
    model_version integer not null,
    formula text not null,
    business_share double precision not null,
    criterion_ids jsonb not null,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_scoring_model primary key (cycle_id),
    constraint ck_scoring_model_formula check (formula in ('GEOMETRIC_MEAN', 'WEIGHTED_SUM', 'WSJF', 'RICE')),
    constraint ck_scoring_model_business_share check (business_share >= 0 and business_share <= 1)
);

-- Every model that a cycle has had, with its criteria.
create table scoring_model_version (
    id uuid not null,
    cycle_id uuid not null,
    model_version integer not null,
    formula text not null,
    business_share double precision not null,
    criterion_ids jsonb not null,
    criteria jsonb not null,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_scoring_model_version primary key (id),
    constraint uq_scoring_model_version_model_version unique (cycle_id, model_version)
);

create index ix_scoring_model_version_cycle_id on scoring_model_version (cycle_id, id);

-- The first model of a cycle is what its criteria are now.
insert into scoring_model (cycle_id, version, model_version, formula, business_share, criterion_ids, created_at, updated_at)
select distinct cycle_id, 0, 1, 'GEOMETRIC_MEAN', 0.5, '[]'::jsonb, now(), now() from criterion;

insert into scoring_model_version (id, cycle_id, model_version, formula, business_share, criterion_ids, criteria, created_at, updated_at)
select gen_random_uuid(), cycle_id, 1, 'GEOMETRIC_MEAN', 0.5, '[]'::jsonb,
       jsonb_agg(jsonb_build_object('criterionId', id, 'name', name, 'side', side, 'weight', weight, 'source', source,
                                    'rubric', rubric) order by id), now(), now()
from criterion group by cycle_id;

-- The model in which the rubric got its present words, and the model under which a sheet was filled in.
alter table criterion add column rubric_since integer;
alter table rating_sheet add column model_version integer;
update criterion set rubric_since = 1;
update rating_sheet set model_version = 1;

create table manual_move (
    initiative_id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    place integer not null,
    reason text not null,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_manual_move primary key (initiative_id),
    constraint ck_manual_move_place check (place >= 1 and place <= 1000)
);

create index ix_manual_move_cycle_id on manual_move (cycle_id);

create table priority_sign_off (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    side text not null,
    signed_by text not null,
    signed_at timestamptz not null,
    comment text,
    model_version integer not null,
    priorities jsonb not null,
    unresolved jsonb not null,
    constraint pk_priority_sign_off primary key (id),
    constraint uq_priority_sign_off_side unique (cycle_id, side),
    constraint ck_priority_sign_off_side check (side in ('BUSINESS', 'IT'))
);
