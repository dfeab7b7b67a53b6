create table perception_survey (
    id uuid not null,
    cycle_id uuid not null,
    own_people integer not null,
    own_people_agreeing integer not null,
    customers integer not null,
    customers_agreeing integer not null,
    source text not null,
    surveyed_on date not null,
    constraint pk_perception_survey primary key (id),
    constraint fk_perception_survey_cycle_id foreign key (cycle_id) references cycle (id),
    constraint ck_perception_survey_own_people check (own_people > 0 and own_people_agreeing between 0 and own_people),
    constraint ck_perception_survey_customers check (customers > 0 and customers_agreeing between 0 and customers)
);

create index ix_perception_survey_cycle_id on perception_survey (cycle_id, id);
