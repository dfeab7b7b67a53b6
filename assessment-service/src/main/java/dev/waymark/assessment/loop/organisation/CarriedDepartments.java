package dev.waymark.assessment.loop.organisation;

import dev.waymark.assessment.loop.cycle.CarriedOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/// Copies the departments of a cycle into its successor, with their parents.
@ApplicationScoped
class CarriedDepartments implements CarriedOver {

    private static final String COPY = """
            insert into department
            select copy.* from (select * from department where cycle_id = :predecessor order by id) old
            cross join lateral jsonb_populate_record(cast(null as department), to_jsonb(old)
                || authorship_of_copies(:successor) || jsonb_build_object(
                'id', uuidv7(), 'version', 0, 'cycle_id', :successor, 'predecessor_id', old.id,
                'first_id', coalesce(old.first_id, old.id))) copy""";

    private static final String PARENTS = """
            update department child set parent_id = parent.id from department parent
            where child.cycle_id = :successor and parent.cycle_id = :successor
              and parent.predecessor_id = child.parent_id""";

    private final EntityManager database;

    CarriedDepartments(EntityManager database) {
        this.database = database;
    }

    @Override
    public Stage stage() {
        return Stage.DEPARTMENTS;
    }

    @Override
    public int carryOver(UUID predecessorId, UUID successorId) {
        int copied = database.createNativeQuery(COPY)
                .setParameter("predecessor", predecessorId)
                .setParameter("successor", successorId)
                .executeUpdate();
        database.createNativeQuery(PARENTS)
                .setParameter("successor", successorId)
                .executeUpdate();
        return copied;
    }
}
