alter table ranking_round
    add column rule_for_priorities text not null default 'PER_HEAD',
    add column top integer not null default 5,
    add constraint ck_ranking_round_rule_for_priorities
        check (rule_for_priorities in ('LITERAL', 'PER_HEAD', 'WEIGHTED')),
    add constraint ck_ranking_round_top check (top between 1 and 300);
alter table ranking_round
    alter column rule_for_priorities drop default,
    alter column top drop default;
