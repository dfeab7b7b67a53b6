-- What is published of a round is kept apart from the round, with the groups of voters that later rounds are compared
-- with. Outcomes of older rounds told single ballots; they are counted again from the ballots when first read.
create table published_round (
    ranking_round_id uuid not null,
    shape integer not null,
    publication_groups jsonb not null,
    outcome jsonb not null,
    constraint pk_published_round primary key (ranking_round_id),
    constraint fk_published_round_ranking_round_id foreign key (ranking_round_id) references ranking_round (id)
);

alter table ranking_round
    add column smallest_group integer not null default 4,
    add column voted_count bigint,
    add column eligible_count bigint,
    drop constraint ck_ranking_round_outcome;

-- The ballots of older rounds all counted, also of people who may no longer vote.
update ranking_round r
set voted_count = turnout.voted, eligible_count = greatest(turnout.voted, turnout.eligible)
from (
    select o.id,
           (select count(*) from ballot b where b.ranking_round_id = o.id) as voted,
           (select count(*) from stakeholder s
            where s.cycle_id = o.cycle_id and s.duplicate_of is null
            and s.governance_role in ('DRIVER', 'STAKEHOLDER')) as eligible
    from ranking_round o
    where o.state = 'CLOSED'
) turnout
where turnout.id = r.id;

alter table ranking_round
    alter column smallest_group drop default,
    drop column outcome,
    add constraint ck_ranking_round_smallest_group check (smallest_group between 3 and 10),
    add constraint ck_ranking_round_closed
        check ((state = 'CLOSED') = (closed_at is not null)),
    add constraint ck_ranking_round_turnout
        check ((state = 'CLOSED') = (voted_count is not null and eligible_count is not null));

update method_of_cycle set settings = settings || '{"smallestPublicationGroup": 4}';
