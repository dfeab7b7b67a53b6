create table quality_scores (
    touchpoint_id uuid not null,
    version integer not null,
    customer_expectation double precision not null,
    management_belief double precision not null,
    specification double precision not null,
    delivery double precision not null,
    promise double precision not null,
    perceived_quality double precision not null,
    source text not null,
    scored_on date not null,
    constraint pk_quality_scores primary key (touchpoint_id),
    constraint fk_quality_scores_touchpoint_id foreign key (touchpoint_id) references touchpoint (id)
);
