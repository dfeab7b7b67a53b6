alter table journey_mining
    drop constraint ck_journey_mining_state,
    drop constraint ck_journey_mining_finished,
    add constraint ck_journey_mining_state
        check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    add constraint ck_journey_mining_finished
        check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at is not null));
