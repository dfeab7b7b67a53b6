package dev.waymark.assessment.pain.painpoint;

import dev.waymark.assessment.loop.cycle.CarriedOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/// Copies the open pain points of a cycle into its successor, pointing at the copied touchpoints and departments.
/// Archived ones stay behind.
@ApplicationScoped
class CarriedPainPoints implements CarriedOver {

    private static final String COPY = """
            insert into pain_point
            select copy.* from (
                select * from pain_point where cycle_id = :predecessor and not archived order by id) old
            cross join lateral jsonb_populate_record(cast(null as pain_point), to_jsonb(old)
                || authorship_of_copies(:successor) || jsonb_build_object(
                'id', uuidv7(), 'version', 0, 'cycle_id', :successor, 'predecessor_id', old.id,
                'first_id', coalesce(old.first_id, old.id),
                'touchpoint_ids', (
                    select coalesce(jsonb_agg(touchpoint.id), jsonb_build_array()) from touchpoint
                    where touchpoint.cycle_id = :successor
                      and old.touchpoint_ids @> to_jsonb(touchpoint.predecessor_id)),
                'department_ids', (
                    select coalesce(jsonb_agg(department.id), jsonb_build_array()) from department
                    where department.cycle_id = :successor
                      and old.department_ids @> to_jsonb(department.predecessor_id)))) copy""";

    private final EntityManager database;

    CarriedPainPoints(EntityManager database) {
        this.database = database;
    }

    @Override
    public Stage stage() {
        return Stage.PAIN_POINTS;
    }

    @Override
    public int carryOver(UUID predecessorId, UUID successorId) {
        return database.createNativeQuery(COPY)
                .setParameter("predecessor", predecessorId)
                .setParameter("successor", successorId)
                .executeUpdate();
    }
}
