-- A cycle of 40 pain points and 60 departments, and two sources of whose 300 categories 240 are mapped.
insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
values ('00000000-0000-7000-8000-000000000001', 0, 'Invented', 'EUR', '2026-01-01', 365, 'DRAFT');

insert into department (id, version, cycle_id, code, name, kind)
select ('00000000-0000-7000-8001-' || lpad(n::text, 12, '0'))::uuid, 0, '00000000-0000-7000-8000-000000000001', 'D' || n,
       'D' || n, 'SERVICE'
from generate_series(0, 59) n;

insert into pain_point (id, version, cycle_id, title, description, touchpoint_ids, department_ids, archived)
select ('00000000-0000-7000-8002-' || lpad(n::text, 12, '0'))::uuid, 0, '00000000-0000-7000-8000-000000000001', 'P' || n,
       'Invented', '[]', '[]', false
from generate_series(0, 39) n;

insert into source (name, version, kind, label, privacy, default_severity, client_id, pseudonym_key)
select name, 0, 'CRM', 'Invented', 'KEEP', 50, 'test', gen_random_uuid() from unnest(array['crm', 'web']) name;

insert into source_mapping (id, version, source, field, targets)
select gen_random_uuid(), 0, name, field, targets
from unnest(array['crm', 'web']) name
cross join (
    select 'CATEGORY' as field,
           jsonb_object_agg('category ' || n, '00000000-0000-7000-8002-' || lpad((n % 40)::text, 12, '0')) as targets
    from generate_series(0, 239) n
    union all
    select 'DEPARTMENT', jsonb_object_agg('D' || n, '00000000-0000-7000-8001-' || lpad(n::text, 12, '0'))
    from generate_series(0, 59) n) mapping;
