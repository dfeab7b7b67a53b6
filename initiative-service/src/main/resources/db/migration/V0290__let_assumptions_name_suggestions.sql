-- The accepted suggestion of a gain, in the assessment service, that an assumption rests on.
alter table assumption
    add column suggestion_id uuid;
