-- The id of a record begins with the milliseconds at which it was made. What the climate was named with older records was
-- not kept: it is derived from them in the order of recording.
alter table climate_observation
    add column recorded_at timestamptz,
    add column state_day date,
    add column state_before text,
    add column state text;

update climate_observation
set recorded_at = to_timestamp(('x' || lpad(substr(replace(id::text, '-', ''), 1, 12), 16, '0'))::bit(64)::bigint / 1000.0);

alter table climate_observation
    alter column recorded_at set not null,
    add constraint ck_climate_observation_state_before check (state_before in ('WEAK', 'NEUTRAL', 'STRONG')),
    add constraint ck_climate_observation_state check (state in ('WEAK', 'NEUTRAL', 'STRONG'));
