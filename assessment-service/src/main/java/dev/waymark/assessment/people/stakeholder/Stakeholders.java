package dev.waymark.assessment.people.stakeholder;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.grant.Heads;
import dev.waymark.assessment.access.standing.BoundToPerson;
import dev.waymark.assessment.loop.cycle.DepartmentMember;
import dev.waymark.assessment.loop.method.Methods;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.deletion.ReferredRows;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.SignInName;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The stakeholders of all cycles.
@ApplicationScoped
public class Stakeholders
        implements PanacheRepositoryBase<Stakeholder, UUID>,
                DepartmentMember,
                BoundToPerson,
                Heads,
                NamedThings<StakeholderReference>,
                Dependants {

    /// The roles that rank the pain; `:voting` of {@link #ELIGIBLE}.
    public static final List<GovernanceRole> VOTING =
            Arrays.stream(GovernanceRole.values()).filter(GovernanceRole::votes).toList();

    /// Who ranks the pain of `:cycle`, as a condition on a Stakeholder s. Every count and list of voters rests
    /// on it.
    public static final String ELIGIBLE =
            "s.cycleId = :cycle and s.duplicateOf is null and s.governanceRole in :voting";

    private final Methods methods;

    Stakeholders(Methods methods) {
        this.methods = methods;
    }

    /// The enrolment that counts for the caller, whatever their governance role. One that was bound to another
    /// person who had the same sign-in name is not theirs.
    public Optional<StakeholderView> enrolment(UUID cycleId, Caller caller) {
        return find(
                        "cycleId = ?1 and (subject = ?2 or subject is null and person = ?3) and duplicateOf is null",
                        cycleId,
                        caller.subject(),
                        caller.username())
                .firstResultOptional()
                .map(views(cycleId));
    }

    /// All who may rank the pain of a cycle.
    public List<StakeholderView> voters(UUID cycleId) {
        return list(
                        "from Stakeholder s where %s order by s.id".formatted(ELIGIBLE),
                        Map.of("cycle", cycleId, "voting", VOTING))
                .stream()
                .map(views(cycleId))
                .toList();
    }

    @Override
    public String dependency() {
        return "journeyId";
    }

    @Override
    public Stream<String> dependants(Object journeyId) {
        return list("cast(journeyIds as string) like ?1", "%" + journeyId + "%").stream()
                .map(stakeholder ->
                        "stakeholder '%s'".formatted(stakeholder.enrolment().displayName()));
    }

    /// @throws ProblemException 409 where the cycle has an enrolment of this person
    void requireUnknown(UUID cycleId, SignInName person) {
        find("cycleId = ?1 and person = ?2 and duplicateOf is null", cycleId, person.value())
                .firstResultOptional()
                .ifPresent(known -> {
                    throw new ProblemException(
                            AssessmentProblem.PERSON_ENROLLED,
                            "'%s' is enrolled already, as '%s'. Maybe change that enrolment."
                                    .formatted(person, known.enrolment().displayName()));
                });
    }

    /// All who take part in a cycle, by name.
    public List<StakeholderView> all(UUID cycleId) {
        return list("cycleId = ?1 order by displayName, id", cycleId).stream()
                .map(views(cycleId))
                .toList();
    }

    /// @throws ProblemException 404 where there is no such stakeholder
    public StakeholderView view(UUID stakeholderId) {
        return view(require(stakeholderId));
    }

    /// None of the stakeholders is deleted before the transaction ends.
    ///
    /// @throws ProblemException 422 naming each id that is no stakeholder of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> ids, String pointer) {
        References.require(
                "stakeholder",
                pointer,
                ids,
                some -> ReferredRows.keep(getEntityManager(), Stakeholder.class, cycleId, some));
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

    @Override
    public void bind(String signInName, String subject) {
        update("subject = ?2 where person = ?1 and subject is null", signInName, subject);
    }

    @Override
    public boolean isHead(String subject, UUID departmentId) {
        return list("departmentId = ?1 and jobLevel = ?2", departmentId, JobLevel.HEAD).stream()
                .anyMatch(head -> head.belongsTo(subject));
    }

    @Override
    public Class<StakeholderReference> reference() {
        return StakeholderReference.class;
    }

    @Override
    public List<StakeholderReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.displayName from Stakeholder thing where thing.id in :ids",
                        StakeholderReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "stakeholderId";
    }

    @Override
    public String kind() {
        return "stakeholder";
    }

    @Override
    public Optional<UUID> cycleOf(UUID stakeholderId) {
        return findByIdOptional(stakeholderId).map(Stakeholder::cycleId);
    }

    @Override
    public Optional<UUID> departmentOf(UUID stakeholderId) {
        return findByIdOptional(stakeholderId)
                .map(stakeholder -> stakeholder.enrolment().departmentId());
    }

    Stakeholder require(UUID stakeholderId) {
        return findByIdOptional(stakeholderId).orElseThrow(() -> ProblemException.notFound(kind(), stakeholderId));
    }

    Rows<Stakeholder> page(UUID cycleId, PageRequest page) {
        return page.of(Stakeholder.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
