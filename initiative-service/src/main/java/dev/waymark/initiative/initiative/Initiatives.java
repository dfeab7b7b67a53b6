package dev.waymark.initiative.initiative;

import dev.waymark.cycle.CycleMember;
import dev.waymark.initiative.strategy.Goals;
import dev.waymark.initiative.strategy.ServedGoals;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The initiatives of all cycles.
@ApplicationScoped
public class Initiatives
        implements PanacheRepositoryBase<Initiative, UUID>,
                CycleMember,
                ServedGoals,
                NamedThings<InitiativeReference>,
                Dependants {

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(:cycle, 1)) as text)";

    private final Goals goals;

    Initiatives(Goals goals) {
        this.goals = goals;
    }

    @Override
    public Class<InitiativeReference> reference() {
        return InitiativeReference.class;
    }

    @Override
    public List<InitiativeReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.code, thing.title from Initiative thing where thing.id in :ids",
                        InitiativeReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "initiativeId";
    }

    @Override
    public String kind() {
        return "initiative";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID initiativeId) {
        return findByIdOptional(initiativeId).map(Initiative::cycleId);
    }

    @Override
    public Set<UUID> servedIn(UUID cycleId) {
        return ofCycle(cycleId).stream()
                .filter(initiative -> !initiative.isArchived())
                .flatMap(initiative -> initiative.servedGoals().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String dependency() {
        return goals.pathParameter();
    }

    @Override
    public Stream<String> dependants(Object goalId) {
        return list("cast(alignments as string) like ?1", "%" + goalId + "%").stream()
                .map(Initiative::label);
    }

    /// The initiatives of a cycle that are not archived, in the order in which they were made; a cycle has
    /// at most a few hundred.
    public List<InitiativeView> live(UUID cycleId) {
        return list("cycleId = ?1 and not archived order by id", cycleId).stream()
                .map(viewIn(cycleId))
                .toList();
    }

    /// The initiatives of a cycle as they were described, archived ones too, in the order in which they were made.
    public List<DescribedInitiative> described(UUID cycleId) {
        return ofCycle(cycleId).stream()
                .map(initiative ->
                        new DescribedInitiative(initiative.id(), initiative.version(), initiative.description()))
                .toList();
    }

    /// What each initiative of a cycle that is not archived takes away of the pain, in the order in which
    /// the initiatives were made.
    public Map<UUID, List<Mitigation>> mitigations(UUID cycleId) {
        var mitigations = new LinkedHashMap<UUID, List<Mitigation>>();
        list("cycleId = ?1 and not archived order by id", cycleId)
                .forEach(initiative -> mitigations.put(initiative.id(), initiative.mitigations()));
        return mitigations;
    }

    /// The initiatives of a cycle that have gone on from its predecessor, by those that they go on from.
    public Map<UUID, UUID> byPredecessor(UUID cycleId) {
        var copies = new HashMap<UUID, UUID>();
        for (var initiative : list("cycleId = ?1 and predecessorId is not null", cycleId)) {
            copies.put(Objects.requireNonNull(initiative.predecessorId()), initiative.id());
        }
        return copies;
    }

    /// Lets an initiative go on in another cycle.
    ///
    /// @param past what it was until now
    /// @param read number of changes of the pain points that were read
    /// @return the id of the new initiative
    public UUID carryOver(UUID cycleId, DescribeInitiative description, PastInitiative past, Map<UUID, Long> read) {
        var copy = new Initiative(cycleId, description, require(past.initiativeId()), past, read);
        persist(copy);
        return copy.id();
    }

    /// Lets an initiative that has just been carried over depend on others of its cycle.
    public void relate(UUID initiativeId, Set<UUID> dependsOn, Set<UUID> excludes) {
        require(initiativeId).relate(dependsOn, excludes);
    }

    /// What an initiative was in earlier cycles, the latest first.
    ///
    /// @throws ProblemException 404 where there is no such initiative
    public List<PastInitiative> history(UUID initiativeId) {
        return require(initiativeId).history();
    }

    /// @throws ProblemException 404 where there is no such initiative
    public InitiativeView view(UUID initiativeId) {
        return view(require(initiativeId));
    }

    InitiativeView view(Initiative initiative) {
        return viewIn(initiative.cycleId()).apply(initiative);
    }

    /// How initiatives of a cycle are shown; reads the goals of the cycle once.
    Function<Initiative, InitiativeView> viewIn(UUID cycleId) {
        var weighted = goals.weighted(cycleId);
        return initiative -> InitiativeView.from(initiative, weighted);
    }

    Initiative require(UUID initiativeId) {
        return findByIdOptional(initiativeId).orElseThrow(() -> ProblemException.notFound("initiative", initiativeId));
    }

    List<Initiative> ofCycle(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId);
    }

    Rows<Initiative> page(UUID cycleId, PageRequest page) {
        return page.of(Initiative.class).with("cycleId", cycleId).read(getEntityManager());
    }

    /// Lets one change of a cycle's initiatives run after the other until the transaction ends: two that are
    /// sound by themselves could make a circular dependency together.
    public void lock(UUID cycleId) {
        getEntityManager()
                .createNativeQuery(LOCK, String.class)
                .setParameter("cycle", cycleId.toString())
                .getSingleResult();
    }
}
