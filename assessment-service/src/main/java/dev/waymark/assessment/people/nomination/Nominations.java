package dev.waymark.assessment.people.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who names whom, in all cycles.
@ApplicationScoped
class Nominations implements PanacheRepositoryBase<Nomination, UUID> {

    /// Who names whom in a cycle.
    Map<UUID, List<UUID>> of(UUID cycleId) {
        return list("cycleId", cycleId).stream()
                .collect(Collectors.toMap(Nomination::stakeholderId, Nomination::nomineeIds));
    }
}
