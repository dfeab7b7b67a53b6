alter table initiative
    add column levers jsonb not null default '[]',
    add column slices jsonb not null default '[]';
