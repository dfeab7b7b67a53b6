alter table touchpoint
    add column importance_by_segment jsonb not null default '[]';
