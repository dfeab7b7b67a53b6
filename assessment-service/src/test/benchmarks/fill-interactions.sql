-- Invented interactions for measuring, :interactions of them, over two years and the 40 touchpoints t0 to t39.
-- A customer has ten interactions on average. Most wander between neighbouring touchpoints, some jump; the pauses are such
-- that a customer has about three journeys. One in fifty uses is of a touchpoint that no mapping knows.
insert into interaction (source, external_id, content_hash, deleted, customer, touchpoint, occurred_at)
select 'crm',
       'i' || n,
       sha256(n::text::bytea),
       false,
       'customer-' || (hashint8(n) & 2147483647) % (:interactions / 10 + 1),
       case
           when n % 50 = 0 then 'elsewhere'
           else 't' || case
               when n % 3 = 0 then (hashint8(n * 7) & 2147483647) % 40
               else (hashint8(n * 11) & 2147483647) % 4
           end
       end,
       timestamptz '2025-01-01 00:00:00Z' + ((hashint8(n * 13) & 2147483647) % 63072000) * interval '1 second'
from generate_series(1, :interactions) n;
