alter table initiative add column archived boolean not null default false;
