-- The realm compares sign-in names without white space around them and in lower case, and its tokens carry them so.
-- Of several enrolments of one person in a cycle the one stays that was in use: first the one with a ballot, then the
-- one whose name was written as in the tokens, then the oldest. The others keep their row, their name and their ballots,
-- and say whose duplicate they are; they neither vote nor count.
alter table stakeholder add column person text, add column duplicate_of uuid;

update stakeholder
set person = lower(
    regexp_replace(username, '^[\s\u0001-\u0020\u00a0\u2007\u202f]+|[\s\u0001-\u0020\u00a0\u2007\u202f]+$', '', 'g')
    collate pg_unicode_fast);

with enrolment as (
    select s.id, s.cycle_id, s.person, s.username = s.person as as_in_tokens,
           exists (select from ballot b where b.stakeholder_id = s.id) as voted
    from stakeholder s
), kept as (
    select id, first_value(id) over (
        partition by cycle_id, person order by voted desc, as_in_tokens desc, id) as kept_id
    from enrolment
)
update stakeholder
set duplicate_of = kept.kept_id
from kept
where kept.id = stakeholder.id and kept.kept_id <> kept.id;

alter table stakeholder
    alter column person set not null,
    add constraint fk_stakeholder_duplicate_of foreign key (duplicate_of) references stakeholder (id),
    drop constraint uq_stakeholder_username;
create unique index uq_stakeholder_person on stakeholder (cycle_id, person) where duplicate_of is null;
drop index ix_stakeholder_username;
create index ix_stakeholder_person on stakeholder (person, cycle_id);

-- The own sheets of people: the same names, where that gives each person one.
update readiness_sheet s
set username = lower(btrim(s.username) collate pg_unicode_fast)
where not exists (
    select from readiness_sheet other
    where other.cycle_id = s.cycle_id and other.id <> s.id
    and lower(btrim(other.username) collate pg_unicode_fast) = lower(btrim(s.username) collate pg_unicode_fast));
update lever_sheet s
set rater = lower(btrim(s.rater) collate pg_unicode_fast)
where not exists (
    select from lever_sheet other
    where other.cycle_id = s.cycle_id and other.id <> s.id
    and lower(btrim(other.rater) collate pg_unicode_fast) = lower(btrim(s.rater) collate pg_unicode_fast));
