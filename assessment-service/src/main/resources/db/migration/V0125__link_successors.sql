alter table cycle add column predecessor_id uuid;
alter table cycle add constraint fk_cycle_predecessor_id foreign key (predecessor_id) references cycle (id);
alter table cycle add constraint uq_cycle_predecessor_id unique (predecessor_id);

alter table department add column predecessor_id uuid;
alter table department
    add constraint fk_department_predecessor_id foreign key (predecessor_id) references department (id);
alter table touchpoint add column predecessor_id uuid;
alter table touchpoint
    add constraint fk_touchpoint_predecessor_id foreign key (predecessor_id) references touchpoint (id);
alter table stakeholder add column predecessor_id uuid;
alter table stakeholder
    add constraint fk_stakeholder_predecessor_id foreign key (predecessor_id) references stakeholder (id);
alter table pain_point add column predecessor_id uuid;
alter table pain_point
    add constraint fk_pain_point_predecessor_id foreign key (predecessor_id) references pain_point (id);
