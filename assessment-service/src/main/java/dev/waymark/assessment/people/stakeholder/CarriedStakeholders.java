package dev.waymark.assessment.people.stakeholder;

import dev.waymark.assessment.loop.cycle.CarriedOver;
import dev.waymark.rest.deletion.Dependants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;

/// Copies the people of a cycle into its successor, each once. Journeys stay behind, so a copy knows none yet.
@ApplicationScoped
class CarriedStakeholders implements CarriedOver, Dependants {

    private static final String COPY = """
            insert into stakeholder
            select copy.* from (select * from stakeholder where cycle_id = :predecessor and duplicate_of is null
                order by id) old
            join department on department.predecessor_id = old.department_id and department.cycle_id = :successor
            cross join lateral jsonb_populate_record(cast(null as stakeholder), to_jsonb(old)
                || authorship_of_copies(:successor) || jsonb_build_object(
                'id', uuidv7(), 'version', 0, 'cycle_id', :successor, 'predecessor_id', old.id,
                'department_id', department.id, 'journey_ids', jsonb_build_array())) copy""";

    private final EntityManager database;

    CarriedStakeholders(EntityManager database) {
        this.database = database;
    }

    @Override
    public Stage stage() {
        return Stage.STAKEHOLDERS;
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
        return "stakeholderId";
    }

    @Override
    public Stream<String> dependants(Object stakeholderId) {
        var carried = database.createNativeQuery("select 1 from stakeholder where predecessor_id = :id")
                .setParameter("id", stakeholderId)
                .getResultList();
        return carried.isEmpty() ? Stream.empty() : Stream.of("the enrolment in the next cycle");
    }
}
