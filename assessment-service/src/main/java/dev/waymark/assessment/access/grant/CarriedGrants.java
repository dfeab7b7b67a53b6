package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.loop.cycle.CarriedOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/// Copies the grants that hold for a cycle to its successor, as they were decided and for as long: nobody gets
/// back what was taken from them.
@ApplicationScoped
class CarriedGrants implements CarriedOver {

    private static final String COPY = """
            insert into access_grant
            select copy.* from access_grant old
            left join department on department.predecessor_id = old.department_id and department.cycle_id = :successor
            cross join lateral jsonb_populate_record(cast(null as access_grant), to_jsonb(old) || jsonb_build_object(
                'id', uuidv7(), 'version', 0, 'cycle_id', cast(:successor as uuid), 'department_id', department.id,
                'origin', case old.decided_by when 'operator' then 'MIGRATION' else 'SUCCESSOR' end,
                'last_used_at', null)) copy
            where old.cycle_id = :predecessor and old.state = 'APPROVED'
              and (old.department_id is null or department.id is not null)""";

    private final EntityManager database;

    CarriedGrants(EntityManager database) {
        this.database = database;
    }

    @Override
    public Stage stage() {
        return Stage.GRANTS;
    }

    @Override
    public int carryOver(UUID predecessorId, UUID successorId) {
        return database.createNativeQuery(COPY)
                .setParameter("predecessor", predecessorId)
                .setParameter("successor", successorId)
                .executeUpdate();
    }
}
