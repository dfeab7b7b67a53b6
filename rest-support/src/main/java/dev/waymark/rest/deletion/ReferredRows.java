package dev.waymark.rest.deletion;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/// Rows to which others refer, be it by a foreign key or by an id within JSON.
public final class ReferredRows {

    private ReferredRows() {}

    /// Those of the ids that are rows of the cycle. They cannot be deleted before the transaction ends, but
    /// they can be changed meanwhile.
    public static Stream<UUID> keep(EntityManager entities, Class<?> entity, UUID cycleId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id from %s where cycle_id = :cycle and id in (:ids) order by id for key share"
                                .formatted(snakeCase(entity.getSimpleName())),
                        UUID.class)
                .setParameter("cycle", cycleId)
                .setParameter("ids", List.copyOf(ids))
                .getResultList()
                .stream();
    }

    /// Waits until nobody keeps the row.
    ///
    /// @return whether it is still there
    static boolean lock(EntityManager entities, Class<?> entity, Object id) {
        var key = entities.getMetamodel().entity(entity).getSingularAttributes().stream()
                .filter(attribute -> attribute.isId())
                .findFirst()
                .orElseThrow()
                .getName();
        return !entities.createNativeQuery("select 1 from %s where %s = :id for update"
                        .formatted(snakeCase(entity.getSimpleName()), snakeCase(key)))
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
