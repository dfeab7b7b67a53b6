package dev.waymark.assessment.stakeholder;

import dev.waymark.assessment.cycle.Cycles;
import dev.waymark.assessment.method.Methods;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The stakeholders of all cycles.
@ApplicationScoped
public class Stakeholders implements PanacheRepositoryBase<Stakeholder, UUID> {

    /// The roles that rank the pain.
    public static final List<GovernanceRole> VOTING =
            Arrays.stream(GovernanceRole.values()).filter(GovernanceRole::votes).toList();

    private final Cycles cycles;
    private final Methods methods;

    Stakeholders(Cycles cycles, Methods methods) {
        this.cycles = cycles;
        this.methods = methods;
    }

    /// The enrolment of this person, when it entitles to rank the pain.
    public Optional<StakeholderView> voter(UUID cycleId, String username) {
        return find("cycleId = ?1 and username = ?2 and governanceRole in ?3", cycleId, username, VOTING)
                .firstResultOptional()
                .map(views(cycleId));
    }

    /// All who may rank the pain of a cycle.
    public List<StakeholderView> voters(UUID cycleId) {
        return list("cycleId = ?1 and governanceRole in ?2 order by id", cycleId, VOTING).stream()
                .map(views(cycleId))
                .toList();
    }

    /// All who take part in a cycle, by name.
    public List<StakeholderView> all(UUID cycleId) {
        return list("cycleId = ?1 order by displayName, id", cycleId).stream()
                .map(views(cycleId))
                .toList();
    }

    /// @throws ProblemException 404 where there is no such stakeholder for this caller
    public StakeholderView visible(UUID stakeholderId) {
        return view(require(stakeholderId));
    }

    /// @throws ProblemException 422 naming each id that is no stakeholder of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> ids, String pointer) {
        References.require(
                "stakeholder",
                pointer,
                ids,
                some -> list("cycleId = ?1 and id in ?2", cycleId, some).stream()
                        .map(Stakeholder::id));
    }

    /// @param besides who does not count as one; null = everybody counts
    boolean hasDriver(UUID cycleId, @Nullable UUID besides) {
        return list("cycleId = ?1 and governanceRole = ?2", cycleId, GovernanceRole.DRIVER).stream()
                .anyMatch(driver -> !driver.id().equals(besides));
    }

    StakeholderView view(Stakeholder stakeholder) {
        return views(stakeholder.cycleId()).apply(stakeholder);
    }

    /// Shows stakeholders of one cycle, judged by its settings.
    Function<Stakeholder, StakeholderView> views(UUID cycleId) {
        var enoughHours = methods.of(cycleId).enoughHours();
        return stakeholder -> StakeholderView.from(stakeholder, enoughHours);
    }

    Stakeholder require(UUID stakeholderId) {
        var stakeholder = findByIdOptional(stakeholderId)
                .orElseThrow(() -> ProblemException.notFound("stakeholder", stakeholderId));
        cycles.visible(stakeholder.cycleId());
        return stakeholder;
    }

    List<Stakeholder> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
    }
}
