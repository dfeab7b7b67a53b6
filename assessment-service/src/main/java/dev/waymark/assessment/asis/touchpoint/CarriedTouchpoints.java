package dev.waymark.assessment.asis.touchpoint;

import dev.waymark.assessment.loop.cycle.CarriedOver;
import dev.waymark.rest.deletion.Dependants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;

/// Copies the menu of a cycle into its successor.
@ApplicationScoped
class CarriedTouchpoints implements CarriedOver, Dependants {

    private static final String COPY = """
            insert into touchpoint
            select copy.* from (select * from touchpoint where cycle_id = :predecessor order by id) old
            join department on department.predecessor_id = old.department_id and department.cycle_id = :successor
            cross join lateral jsonb_populate_record(cast(null as touchpoint), to_jsonb(old)
                || authorship_of_copies(:successor) || jsonb_build_object(
                'id', uuidv7(), 'version', 0, 'cycle_id', :successor, 'predecessor_id', old.id,
                'first_id', coalesce(old.first_id, old.id),
                'department_id', department.id)) copy""";

    private final EntityManager database;

    CarriedTouchpoints(EntityManager database) {
        this.database = database;
    }

    @Override
    public Stage stage() {
        return Stage.TOUCHPOINTS;
    }

    @Override
    public int carryOver(UUID predecessorId, UUID successorId) {
        return database.createNativeQuery(COPY)
                .setParameter("predecessor", predecessorId)
                .setParameter("successor", successorId)
                .executeUpdate();
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        var carried = database.createNativeQuery("select 1 from touchpoint where predecessor_id = :id")
                .setParameter("id", touchpointId)
                .getResultList();
        return carried.isEmpty() ? Stream.empty() : Stream.of("the same touchpoint in the next cycle");
    }
}
