alter table goal
    add column owner text,
    add column target_metric text,
    add column target_baseline double precision,
    add column target_value double precision,
    add column target_due_on date,
    add constraint ck_goal_target check (
        (target_metric is null) = (target_value is null) and (target_metric is null) = (target_due_on is null)
        and (target_metric is not null or target_baseline is null));
