create table relief_comparison (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    name text not null,
    initiative_id uuid,
    relieved_ids jsonb not null,
    untreated_ids jsonb not null,
    decided_on date not null,
    live_on date not null,
    promised_mitigation double precision not null,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    constraint pk_relief_comparison primary key (id),
    constraint fk_relief_comparison_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_relief_comparison_live_on check (live_on >= decided_on),
    constraint ck_relief_comparison_promised_mitigation check (promised_mitigation > 0 and promised_mitigation <= 1)
);

create index ix_relief_comparison_cycle_id on relief_comparison (cycle_id, id);

-- What is compared is chosen before anybody has seen the evidence.
create function refuse_comparison_change() returns trigger language plpgsql as $$
begin
    raise exception 'comparison % is fixed', old.id using errcode = 'check_violation';
end
$$;

create trigger tr_relief_comparison_fixed before update or delete on relief_comparison
    for each row execute function refuse_comparison_change();
