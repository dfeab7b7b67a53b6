package dev.waymark.assessment.asis.promise;

import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The promises of all cycles.
@ApplicationScoped
class Promises implements PanacheRepositoryBase<Promise, UUID>, CycleMember, Dependants {

    @Override
    public String pathParameter() {
        return "promiseId";
    }

    @Override
    public String kind() {
        return "promise";
    }

    @Override
    public Optional<UUID> cycleOf(UUID promiseId) {
        return find("select p.cycleId from Promise p where p.id = ?1", promiseId)
                .project(UUID.class)
                .firstResultOptional();
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("touchpointId", touchpointId).stream()
                .map(promise -> "promise '%s'".formatted(promise.description().metric()));
    }

    Promise require(UUID promiseId) {
        return found(findByIdOptional(promiseId), promiseId);
    }

    /// The promise, locked, so that two observations at a time are both added to its totals.
    Promise requireLocked(UUID promiseId) {
        return found(
                find("id", promiseId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional(), promiseId);
    }

    /// Those in force, oldest first.
    List<PromiseConflict.Party> active(UUID cycleId) {
        return list("cycleId = ?1 and active order by id", cycleId).stream()
                .map(Promise::party)
                .toList();
    }

    Rows<Promise> page(UUID cycleId, PageRequest page) {
        return page.of(Promise.class).with("cycleId", cycleId).read(getEntityManager());
    }

    private Promise found(Optional<Promise> found, UUID promiseId) {
        return found.orElseThrow(() -> ProblemException.notFound(kind(), promiseId));
    }
}
