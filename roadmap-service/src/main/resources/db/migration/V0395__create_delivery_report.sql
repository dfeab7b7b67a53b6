create table delivery_report (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    initiative_id uuid not null,
    reported_on date not null,
    state text not null,
    progress_percent integer not null,
    started_on date,
    finished_on date,
    expected_finish_on date,
    adoption_percent integer,
    comment text,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_delivery_report primary key (id),
    constraint ck_delivery_report_state check (state in ('PLANNED', 'IN_PROGRESS', 'PAUSED', 'DONE', 'CANCELLED')),
    constraint ck_delivery_report_progress_percent check (progress_percent between 0 and 100),
    constraint ck_delivery_report_adoption_percent check (adoption_percent between 0 and 100)
);

create index ix_delivery_report_initiative_id on delivery_report (initiative_id, id);
create index ix_delivery_report_cycle_id on delivery_report (cycle_id);

-- The history of a delivery stays; a later report corrects an earlier one.
create function refuse_report_change() returns trigger language plpgsql as $$
begin
    raise exception 'report % of a delivery stays', old.id using errcode = 'check_violation';
end
$$;

create trigger tr_delivery_report_kept before update or delete on delivery_report
    for each row execute function refuse_report_change();
