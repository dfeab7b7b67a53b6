-- Invented cases for measuring, :cases of them, of two sources within three years until now.
-- 300 categories and 60 departments, the first ones many times more frequent than the last; every category is sent in two
-- spellings. Nine of ten cases are due after two weeks. They are closed after five days on average, one in fifty after a
-- month; what would be closed after now is open.
-- :first to :last are the rows to insert now; triggers count them.
insert into evidence_case (source, external_id, content_hash, updated_at, deleted, type, opened_at, closed_at, due_at,
                           channel, department, category, segment, severity)
select case when n % 3 = 0 then 'crm' else 'web' end,
       'c' || n,
       sha256(n::text::bytea),
       opened,
       false,
       (array['complaint', 'request', 'survey', null])[1 + (hashint8(n * 3) & 2147483647) % 4],
       opened,
       case when closed <= now() then closed end,
       case when n % 10 <> 0 then opened + interval '14 days' end,
       (array['PHONE', 'WEB', 'EMAIL', 'DESK', 'APP', null])[1 + (hashint8(n * 5) & 2147483647) % 6],
       'D' || floor(60 * power((hashint8(n * 7) & 2147483647) / 2147483648.0, 2)),
       case when n % 2 = 0 then 'Category ' else 'CATEGORY ' end
           || floor(300 * power((hashint8(n * 11) & 2147483647) / 2147483648.0, 2)),
       (array['families', 'firms', 'seniors', 'students', null])[1 + (hashint8(n * 13) & 2147483647) % 5],
       case when n % 4 <> 0 then ((hashint8(n * 17) & 2147483647) % 21) * 5 end
from (select n, opened,
             opened + case when n % 50 = 0 then interval '30 days'
                           else -5 * ln(1 - (hashint8(n * 19) & 2147483647) / 2147483648.0) * interval '1 day' end as closed
      from (select n, now() - (:cases - n) * (interval '3 years' / :cases) as opened
            from generate_series(:first::bigint, :last::bigint) n) c) c;
