-- Mining looks values up as they were sent, since each mapping says how its words are compared. Unmapped values are counted
-- apart from the interactions.
drop index ix_interaction_journey;
drop index ix_interaction_touchpoint;
create index ix_interaction_journey
    on interaction (source, customer, occurred_at, length(external_id), external_id) include (touchpoint)
    where not deleted and customer is not null;
