-- Invented interactions for measuring, :interactions of them, of the 40 touchpoints t0 to t39.
-- A customer has ten interactions on average within 120 days of two years, which makes about two journeys of five steps.
-- Most uses are of four touchpoints, every third is of any; so nearly every longer path is taken once only, which is
-- harder than real life. One use in fifty is of a touchpoint that no mapping knows.
-- Indexes are built after the rows, as for any large load; they are those of migration V0291.
set local maintenance_work_mem = '512MB';

alter table interaction drop constraint pk_interaction;
drop index ix_interaction_journey;

insert into interaction (source, external_id, content_hash, deleted, customer, touchpoint, occurred_at)
select 'crm',
       'i' || n,
       sha256(n::text::bytea),
       false,
       'customer-' || customer,
       case
           when n % 50 = 0 then 'elsewhere'
           when n % 3 = 0 then 't' || (hashint8(n * 7) & 2147483647) % 40
           else 't' || (hashint8(n * 11) & 2147483647) % 4
       end,
       timestamptz '2025-01-01 00:00:00Z'
           + ((hashint8(customer * 17) & 2147483647) % 610) * interval '1 day'
           + ((hashint8(n * 13) & 2147483647) % (120 * 86400)) * interval '1 second'
from (select n, (hashint8(n) & 2147483647)::bigint % (:interactions / 10 + 1) as customer
      from generate_series(1::bigint, :interactions) n) use;

alter table interaction add constraint pk_interaction primary key (source, external_id);
create index ix_interaction_journey
    on interaction (source, customer, occurred_at, length(external_id), external_id) include (touchpoint)
    where not deleted and customer is not null;
