package dev.waymark.assessment.people.nomination;

import dev.waymark.rest.deletion.Dependants;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who names whom, in all cycles.
@ApplicationScoped
class Nominations implements PanacheRepositoryBase<Nomination, UUID>, Dependants {

    @Override
    public String dependency() {
        return "stakeholderId";
    }

    @Override
    public Stream<String> dependants(Object stakeholderId) {
        return find(
                        "select s.displayName from Stakeholder s, Nomination n"
                                + " where n.stakeholderId = s.id and cast(n.nomineeIds as string) like ?1",
                        "%" + stakeholderId + "%")
                .project(String.class)
                .list()
                .stream()
                .map("nominations by '%s'"::formatted);
    }

    /// Who names whom in a cycle.
    Map<UUID, List<UUID>> of(UUID cycleId) {
        return list("cycleId", cycleId).stream()
                .collect(Collectors.toMap(Nomination::stakeholderId, Nomination::nomineeIds));
    }
}
