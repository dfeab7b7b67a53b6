package dev.waymark.assessment.asis.promise;

import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.rest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The promises of all cycles.
@ApplicationScoped
class Promises implements PanacheRepositoryBase<Promise, UUID> {

    private final Cycles cycles;

    Promises(Cycles cycles) {
        this.cycles = cycles;
    }

    Promise require(UUID promiseId) {
        return visible(findByIdOptional(promiseId), promiseId);
    }

    /// The promise, locked, so that two observations at a time are both added to its totals.
    Promise requireLocked(UUID promiseId) {
        return visible(
                find("id", promiseId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional(), promiseId);
    }

    /// Those that stand, oldest first.
    List<PromiseConflict.Party> active(UUID cycleId) {
        return list("cycleId = ?1 and active order by id", cycleId).stream()
                .map(Promise::party)
                .toList();
    }

    List<Promise> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
    }

    private Promise visible(Optional<Promise> found, UUID promiseId) {
        return cycles.visible(found, "promise", promiseId);
    }
}
