-- A value that a CRM system sends means the same thing in each cycle. Copies name the first of their line; it names
-- nobody.
alter table department add column first_id uuid;
with recursive line (id, first_id) as (
    select copy.id, copy.predecessor_id from department copy join department first on first.id = copy.predecessor_id
    where first.predecessor_id is null
    union all
    select copy.id, line.first_id from department copy join line on line.id = copy.predecessor_id)
update department set first_id = line.first_id from line where line.id = department.id;

alter table touchpoint add column first_id uuid;
with recursive line (id, first_id) as (
    select copy.id, copy.predecessor_id from touchpoint copy join touchpoint first on first.id = copy.predecessor_id
    where first.predecessor_id is null
    union all
    select copy.id, line.first_id from touchpoint copy join line on line.id = copy.predecessor_id)
update touchpoint set first_id = line.first_id from line where line.id = touchpoint.id;

alter table pain_point add column first_id uuid;
with recursive line (id, first_id) as (
    select copy.id, copy.predecessor_id from pain_point copy join pain_point first on first.id = copy.predecessor_id
    where first.predecessor_id is null
    union all
    select copy.id, line.first_id from pain_point copy join line on line.id = copy.predecessor_id)
update pain_point set first_id = line.first_id from line where line.id = pain_point.id;
