-- What the sources send beside cases and interactions. The key is source and external id, as for cases; a deleted
-- record keeps its key and version only.
create table account (
    source text collate "C" not null,
    external_id text collate "C" not null,
    content_hash bytea not null,
    updated_at timestamptz,
    deleted boolean not null,
    segment text,
    segment_word text collate "C" generated always as (mapped_word(segment)) stored,
    constraint pk_account primary key (source, external_id),
    constraint fk_account_source foreign key (source) references source (name)
);

create table contact (
    source text collate "C" not null,
    external_id text collate "C" not null,
    content_hash bytea not null,
    updated_at timestamptz,
    deleted boolean not null,
    name text,
    email text,
    job_title text,
    department text,
    account text collate "C",
    constraint pk_contact primary key (source, external_id),
    constraint fk_contact_source foreign key (source) references source (name)
);

create index ix_contact_department on contact (source, department) where not deleted;

create table survey_response (
    source text collate "C" not null,
    external_id text collate "C" not null,
    content_hash bytea not null,
    updated_at timestamptz,
    deleted boolean not null,
    question text,
    score double precision,
    touchpoint text,
    answered_at timestamptz,
    customer text collate "C",
    account text collate "C",
    segment text,
    constraint pk_survey_response primary key (source, external_id),
    constraint fk_survey_response_source foreign key (source) references source (name),
    constraint ck_survey_response_question check (question in ('NPS', 'CSAT', 'CES', 'EXPECTATION', 'DELIVERY'))
);

create index ix_survey_response_touchpoint on survey_response (source, touchpoint)
    include (question, score, answered_at, segment, account) where not deleted and touchpoint is not null;

-- The answers of one person are found without reading all.
create index ix_survey_response_customer on survey_response (source, customer) where customer is not null;

create table opportunity (
    source text collate "C" not null,
    external_id text collate "C" not null,
    content_hash bytea not null,
    updated_at timestamptz,
    deleted boolean not null,
    lost_reason text,
    lost_at timestamptz,
    amount numeric(18, 4),
    currency text,
    account text collate "C",
    constraint pk_opportunity primary key (source, external_id),
    constraint fk_opportunity_source foreign key (source) references source (name),
    constraint ck_opportunity_amount check (amount >= 0),
    constraint ck_opportunity_currency check ((amount is null) = (currency is null))
);

create index ix_opportunity_lost_reason on opportunity (source, lost_reason)
    include (lost_at, amount, currency) where not deleted and lost_reason is not null;

-- The spellings that these records bring, as those of cases and interactions.
do $migration$
declare
    kind record;
    change record;
begin
    for kind in
        select * from (values
            ('contact', 'DEPARTMENT', 'department'),
            ('survey_response', 'TOUCHPOINT', 'touchpoint'),
            ('opportunity', 'LOST_REASON', 'lost_reason')) kind (name, field, value)
    loop
        for change in
            select * from (values
                ('insert', 'referencing new table as come', 'select 1 as sign, * from come'),
                ('delete', 'referencing old table as gone', 'select -1 as sign, * from gone'),
                ('update', 'referencing old table as gone new table as come',
                 'select 1 as sign, * from come union all select -1, * from gone')) change (act, tables, rows)
        loop
            execute format($format$
                create function count_%1$s_values_on_%2$s() returns trigger language plpgsql as $function$
                begin
                    insert into source_value as stored (source, field, value, records, first_seen_at, last_seen_at)
                    select c.source, '%3$s', c.%4$s, sum(sign), now(), now()
                    from (%5$s) c
                    where not c.deleted and c.%4$s is not null
                    group by c.source, c.%4$s
                    order by c.source, c.%4$s
                    on conflict on constraint pk_source_value do update set
                        records = stored.records + excluded.records,
                        last_seen_at = case when tg_op = 'DELETE' then stored.last_seen_at else excluded.last_seen_at end;
                    return null;
                end
                $function$;

                create trigger count_%1$s_values_on_%2$s after %2$s on %1$s %6$s
                    for each statement execute function count_%1$s_values_on_%2$s();$format$,
                kind.name, change.act, kind.field, kind.value, change.rows, change.tables);
        end loop;
    end loop;
end
$migration$;

call count_records('accounts', 'account');
call count_records('contacts', 'contact');
call count_records('survey-responses', 'survey_response');
call count_records('opportunities', 'opportunity');

alter table source_mapping drop constraint ck_source_mapping_field;
alter table source_mapping
    add constraint ck_source_mapping_field check (field in ('DEPARTMENT', 'CATEGORY', 'TOUCHPOINT', 'LOST_REASON'));

-- The segments that the words of a source's accounts mean, by their codes: a code means the same in each cycle.
create table segment_mapping (
    source text not null,
    version integer not null,
    codes jsonb not null,
    words jsonb not null generated always as (mapped_words(codes)) stored,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_segment_mapping primary key (source),
    constraint fk_segment_mapping_source foreign key (source) references source (name) on delete cascade
);

-- What a programme lead decided about a suggestion, with what was suggested then. The id is the one of the suggestion.
create table suggestion_decision (
    id uuid not null,
    cycle_id uuid not null,
    kind text not null,
    source text not null,
    period text not null,
    touchpoint_id uuid,
    measurement_kind text,
    segment text,
    pain_point_id uuid,
    currency text,
    records bigint not null,
    first_on date not null,
    last_on date not null,
    value double precision,
    amount numeric(24, 4),
    state text not null,
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    measurement_id uuid,
    constraint pk_suggestion_decision primary key (id),
    constraint fk_suggestion_decision_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_suggestion_decision_measurement_id foreign key (measurement_id) references measurement (id)
        on delete set null,
    constraint ck_suggestion_decision_kind check (kind in ('MEASUREMENT', 'GAIN')),
    constraint ck_suggestion_decision_state check (state in ('ACCEPTED', 'DECLINED'))
);

create index ix_suggestion_decision_cycle_id on suggestion_decision (cycle_id);

-- The answers to surveys as a cycle sees them: at its copy of the touchpoint that is meant, until it is closed. The
-- segment is the answer's own, or what the mapping says of its account.
create view survey_answer as
select t.cycle_id, t.id as touchpoint_id, r.source, r.question, r.score, r.answered_at,
       (r.answered_at at time zone 'UTC')::date as answered_on,
       to_char(r.answered_at at time zone 'UTC', 'YYYY"-Q"Q') as period,
       coalesce(r.segment, s.words ->> a.segment_word) as segment
from touchpoint t
join touchpoint meant on coalesce(meant.first_id, meant.id) = coalesce(t.first_id, t.id)
join mapped_values('TOUCHPOINT') w on w.target_id = meant.id
join survey_response r on r.source = w.source and r.touchpoint = w.value and not r.deleted
left join account a on a.source = r.source and a.external_id = r.account and not a.deleted
left join segment_mapping s on s.source = r.source
left join lateral (
    select max(made_at) as at from cycle_transition where cycle_id = t.cycle_id and to_state = 'CLOSED') closed on true
where r.answered_at <= coalesce(closed.at, 'infinity');

-- Measurements and gains that follow from the records of today, and what was decided about them. A suggestion is known
-- by what it is about, so it is one thing however its records change; its id is a digest of that.
create view suggestion as
with measured as (
    select cycle_id, source, period, touchpoint_id, question, segment,
           count(*) as records, min(answered_on) as first_on, max(answered_on) as last_on, avg(score) as value
    from survey_answer
    where question in ('EXPECTATION', 'DELIVERY')
    group by cycle_id, source, period, touchpoint_id, question, grouping sets ((), (segment))
    having grouping(segment) = 1 or exists (
        select 1 from segmentation g where g.cycle_id = survey_answer.cycle_id
            and g.segments @> jsonb_build_array(jsonb_build_object('code', segment)))),
lost as (
    select p.cycle_id, o.source, to_char(o.lost_at at time zone 'UTC', 'YYYY"-Q"Q') as period, p.id as pain_point_id,
           o.currency, count(*) as records, min((o.lost_at at time zone 'UTC')::date) as first_on,
           max((o.lost_at at time zone 'UTC')::date) as last_on, sum(o.amount) as amount
    from pain_point p
    join pain_point meant on coalesce(meant.first_id, meant.id) = coalesce(p.first_id, p.id)
    join mapped_values('LOST_REASON') w on w.target_id = meant.id
    join opportunity o on o.source = w.source and o.lost_reason = w.value and not o.deleted
        and o.lost_at is not null and o.amount is not null
    left join lateral (
        select max(made_at) as at from cycle_transition
        where cycle_id = p.cycle_id and to_state = 'CLOSED') closed on true
    where o.lost_at <= coalesce(closed.at, 'infinity')
    group by p.cycle_id, o.source, period, p.id, o.currency),
known as (
    select md5(concat_ws('|', 'MEASUREMENT', cycle_id, source, period, touchpoint_id, question, segment))::uuid as id,
           cycle_id, 'MEASUREMENT' as kind, source, period, touchpoint_id, question as measurement_kind, segment,
           null::uuid as pain_point_id, null as currency, records, first_on, last_on, value, null::numeric as amount,
           null as state, null as reason, null as decided_by, null::timestamptz as decided_at,
           null::uuid as measurement_id, null::bigint as decided_records, null::double precision as decided_value,
           null::numeric as decided_amount
    from measured
    union all
    select md5(concat_ws('|', 'GAIN', cycle_id, source, period, pain_point_id, currency))::uuid, cycle_id, 'GAIN',
           source, period, null, null, null, pain_point_id, currency, records, first_on, last_on, null, amount,
           null, null, null, null, null, null, null, null
    from lost
    union all
    select id, cycle_id, kind, source, period, touchpoint_id, measurement_kind, segment, pain_point_id, currency,
           null, null, null, null, null, state, reason, decided_by, decided_at, measurement_id, records, value, amount
    from suggestion_decision)
select id, cycle_id, kind, source, period, touchpoint_id, measurement_kind, segment, pain_point_id, currency,
       coalesce(any_value(records), 0) as records, any_value(first_on) as first_on, any_value(last_on) as last_on,
       any_value(value) as value, any_value(amount) as amount, coalesce(any_value(state), 'OPEN') as state,
       any_value(reason) as reason, any_value(decided_by) as decided_by, any_value(decided_at) as decided_at,
       any_value(measurement_id) as measurement_id, any_value(decided_records) as decided_records,
       any_value(decided_value) as decided_value, any_value(decided_amount) as decided_amount
from known
group by id, cycle_id, kind, source, period, touchpoint_id, measurement_kind, segment, pain_point_id, currency;

-- What a programme lead decided about a contact that may become a stakeholder of a cycle. It goes with the contact.
create table candidate_decision (
    id uuid not null,
    cycle_id uuid not null,
    source text collate "C" not null,
    contact text collate "C" not null,
    state text not null,
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    stakeholder_id uuid,
    constraint pk_candidate_decision primary key (id),
    constraint fk_candidate_decision_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_candidate_decision_contact foreign key (source, contact) references contact (source, external_id)
        on delete cascade,
    constraint fk_candidate_decision_stakeholder_id foreign key (stakeholder_id) references stakeholder (id)
        on delete set null,
    constraint ck_candidate_decision_state check (state in ('ACCEPTED', 'DECLINED'))
);

create index ix_candidate_decision_contact on candidate_decision (source, contact);

-- The contacts of the departments of a cycle. Nobody is enrolled by them.
create view stakeholder_candidate as
select md5(concat_ws('|', d.cycle_id, c.source, c.external_id))::uuid as id, d.cycle_id, c.source,
       c.external_id as contact, d.id as department_id, c.name, c.email, c.job_title, c.account,
       coalesce(decided.state, 'OPEN') as state, decided.reason, decided.decided_by, decided.decided_at,
       decided.stakeholder_id
from department d
join department meant on coalesce(meant.first_id, meant.id) = coalesce(d.first_id, d.id)
join mapped_values('DEPARTMENT') w on w.target_id = meant.id
join contact c on c.source = w.source and c.department = w.value and not c.deleted
left join candidate_decision decided
    on decided.cycle_id = d.cycle_id and decided.source = c.source and decided.contact = c.external_id;
