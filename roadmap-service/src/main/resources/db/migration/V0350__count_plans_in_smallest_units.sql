-- What a plan was made from is counted in the smallest units from now on: money in the currency's minor unit instead of
-- hundredths of the currency, effort in hundredths of a person-day instead of tenths. The figures stay what they were.

create function minor_units_per_unit(currency text) returns numeric language sql immutable as $$
    select case
        when currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND',
            'VUV', 'XAF', 'XOF', 'XPF') then 1
        when currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 1000
        when currency in ('CLF', 'UYW') then 10000
        else 100
    end
$$;

create function scaled_numbers(amounts jsonb, factor numeric) returns jsonb language sql immutable as $$
    select coalesce(jsonb_agg(round(amount::numeric * factor) order by place), '[]')
    from jsonb_array_elements_text(amounts) with ordinality as listed (amount, place)
$$;

create function scaled_candidate(candidate jsonb, factor numeric) returns jsonb language sql immutable as $$
    select jsonb_set(jsonb_set(jsonb_set(candidate,
        '{worth,netPresentValue}', to_jsonb(round((candidate #>> '{worth,netPresentValue}')::numeric * factor))),
        '{needs,costs}', scaled_numbers(candidate #> '{needs,costs}', factor)),
        '{needs,efforts}', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'skill', effort ->> 'skill', 'hundredths', (effort ->> 'tenths')::numeric * 10) order by place), '[]')
            from jsonb_array_elements(candidate #> '{needs,efforts}') with ordinality as listed (effort, place)))
$$;

create function scaled_plan_input(input jsonb, factor numeric) returns jsonb language sql immutable as $$
    select jsonb_set(jsonb_set(jsonb_set(jsonb_set(input,
        '{objective,moneyPerPoint}', to_jsonb(round((input #>> '{objective,moneyPerPoint}')::numeric * 100 * factor))),
        '{candidates}', (
            select coalesce(jsonb_agg(scaled_candidate(candidate, factor) order by place), '[]')
            from jsonb_array_elements(input -> 'candidates') with ordinality as listed (candidate, place))),
        '{rules,pots}', (
            select coalesce(jsonb_agg(
                jsonb_set(pot, '{money}', scaled_numbers(pot -> 'money', factor)) order by place), '[]')
            from jsonb_array_elements(input #> '{rules,pots}') with ordinality as listed (pot, place))),
        '{rules,capacities}', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'skill', capacity ->> 'skill',
                'hundredths', scaled_numbers(capacity -> 'tenths', 10)) order by place), '[]')
            from jsonb_array_elements(input #> '{rules,capacities}') with ordinality as listed (capacity, place)))
$$;

update roadmap_job
set snapshot = jsonb_set(snapshot, '{input}', scaled_plan_input(
    snapshot -> 'input', minor_units_per_unit(snapshot #>> '{input,currency}') / 100))
where snapshot ? 'input';

alter table roadmap disable trigger tr_roadmap_immutable;

update roadmap
set snapshot = jsonb_set(snapshot, '{input}', scaled_plan_input(
    snapshot -> 'input', minor_units_per_unit(snapshot #>> '{input,currency}') / 100))
where snapshot ? 'input';

alter table roadmap enable trigger tr_roadmap_immutable;

drop function scaled_plan_input(jsonb, numeric);
drop function scaled_candidate(jsonb, numeric);
drop function scaled_numbers(jsonb, numeric);
drop function minor_units_per_unit(text);
