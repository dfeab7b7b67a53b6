-- A draft can be deleted; the job that found it has nothing to show then.
alter table roadmap_job drop constraint fk_roadmap_job_roadmap_id;
alter table roadmap_job add constraint fk_roadmap_job_roadmap_id
    foreign key (roadmap_id) references roadmap (id) on delete cascade;

create index ix_roadmap_job_roadmap_id on roadmap_job (roadmap_id);
