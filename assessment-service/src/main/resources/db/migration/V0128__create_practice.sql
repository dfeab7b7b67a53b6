create table sector_practice (
    id uuid not null,
    sector text not null,
    statement text not null,
    contested text,
    constraint pk_sector_practice primary key (id),
    constraint ck_sector_practice_sector
        check (sector in ('RETAIL', 'CONSUMER_PRODUCTS', 'RETAIL_BANKING', 'UTILITIES'))
);

insert into sector_practice (id, sector, statement, contested) values
    ('01900000-0000-7000-8000-000000000101', 'RETAIL', 'Personalise online and on mobile', null),
    ('01900000-0000-7000-8000-000000000102', 'RETAIL',
     'Use customer data to predict changes in behaviour and tailor offers', null),
    ('01900000-0000-7000-8000-000000000103', 'RETAIL', 'Launch IT initiatives for digital channels', null),
    ('01900000-0000-7000-8000-000000000104', 'CONSUMER_PRODUCTS', 'Personalise online and on mobile', null),
    ('01900000-0000-7000-8000-000000000105', 'CONSUMER_PRODUCTS', 'Reward use of digital channels', null),
    ('01900000-0000-7000-8000-000000000106', 'CONSUMER_PRODUCTS',
     'Give users control to view, edit and remove their personal data', null),
    ('01900000-0000-7000-8000-000000000107', 'RETAIL_BANKING',
     'Run campaigns to encourage digital channels', null),
    ('01900000-0000-7000-8000-000000000108', 'RETAIL_BANKING', 'Targeted offers on digital channels', null),
    ('01900000-0000-7000-8000-000000000109', 'RETAIL_BANKING',
     'Encourage existing customers to refer new ones', null),
    ('01900000-0000-7000-8000-00000000010a', 'UTILITIES', 'Seamless cross-channel experience', null),
    ('01900000-0000-7000-8000-00000000010b', 'UTILITIES', 'Charge extra for physical channels',
     'Works against the customer''s side of the exchange'),
    ('01900000-0000-7000-8000-00000000010c', 'UTILITIES',
     'Reassure customers that online channels are secure', null);

create table practice (
    id uuid not null,
    version integer not null,
    cycle_id uuid not null,
    sector_practice_id uuid,
    statement text,
    adoption integer,
    note text,
    constraint pk_practice primary key (id),
    constraint fk_practice_cycle_id foreign key (cycle_id) references cycle (id),
    constraint fk_practice_sector_practice_id foreign key (sector_practice_id) references sector_practice (id),
    constraint uq_practice_sector_practice_id unique (cycle_id, sector_practice_id),
    constraint ck_practice_statement check ((sector_practice_id is null) = (statement is not null)),
    constraint ck_practice_adoption check (adoption between 0 and 4)
);

create index ix_practice_cycle_id on practice (cycle_id, id);
