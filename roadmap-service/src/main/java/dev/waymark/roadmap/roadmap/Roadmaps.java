package dev.waymark.roadmap.roadmap;

import dev.waymark.cycle.CycleMember;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.roadmap.approval.RoadmapVerdict;
import dev.waymark.roadmap.roadmap.contents.RoadmapStatus;
import dev.waymark.roadmap.roadmap.contents.SolvedRoadmap;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// The roadmaps of all cycles. Viewers see published ones and those that were published before.
@ApplicationScoped
public class Roadmaps implements PanacheRepositoryBase<Roadmap, UUID>, CycleMember {

    private final Caller caller;

    Roadmaps(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String pathParameter() {
        return "roadmapId";
    }

    @Override
    public String kind() {
        return "roadmap";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID roadmapId) {
        return findByIdOptional(roadmapId).map(Roadmap::cycleId);
    }

    /// Keeps what the search found as a draft; returns its id.
    public UUID keep(SolvedRoadmap solved) {
        var roadmap = new Roadmap(solved);
        persistAndFlush(roadmap);
        return roadmap.id();
    }

    Roadmap require(UUID roadmapId) {
        return findByIdOptional(roadmapId)
                .filter(this::isShown)
                .orElseThrow(() -> ProblemException.notFound("roadmap", roadmapId));
    }

    /// A roadmap that the caller may see.
    ///
    /// @throws ProblemException 404 where the cycle has none with this id
    public KnownRoadmap known(UUID cycleId, UUID roadmapId) {
        return findByIdOptional(roadmapId)
                .filter(roadmap -> roadmap.cycleId().equals(cycleId))
                .filter(this::isShown)
                .map(KnownRoadmap::of)
                .orElseThrow(() -> ProblemException.notFound("roadmap", roadmapId));
    }

    /// The roadmap in force, where there is one.
    public Optional<KnownRoadmap> inForce(UUID cycleId) {
        return published(cycleId, LockModeType.NONE).map(KnownRoadmap::of);
    }

    Roadmap requireLocked(UUID roadmapId) {
        return findByIdOptional(roadmapId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("roadmap", roadmapId));
    }

    /// The roadmap in force.
    ///
    /// @throws ProblemException 404 where none is
    Roadmap requirePublished(UUID cycleId) {
        return published(cycleId, LockModeType.NONE)
                .orElseThrow(() -> ProblemException.notFound("published roadmap of the cycle", cycleId));
    }

    Optional<Roadmap> published(UUID cycleId, LockModeType lock) {
        return find("cycleId = ?1 and state = ?2", cycleId, RoadmapState.PUBLISHED)
                .withLock(lock)
                .firstResultOptional();
    }

    /// The newest draft that could be published and was not rejected; nothing for those who see no drafts.
    Optional<Roadmap> newestDraft(UUID cycleId) {
        return seesDrafts()
                ? find(
                                "cycleId = ?1 and state = ?2 and status <> ?3 and coalesce(approval.verdict, ?4) = ?4"
                                        + " order by proposedAt desc, id desc",
                                cycleId,
                                RoadmapState.DRAFT,
                                RoadmapStatus.INFEASIBLE,
                                RoadmapVerdict.APPROVED)
                        .firstResultOptional()
                : Optional.empty();
    }

    Rows<Roadmap> page(UUID cycleId, PageRequest page) {
        var ofCycle = page.of(Roadmap.class).with("cycleId", cycleId);
        return (seesDrafts() ? ofCycle : ofCycle.without("state", RoadmapState.DRAFT)).read(getEntityManager());
    }

    private boolean isShown(Roadmap roadmap) {
        return seesDrafts() || roadmap.state() != RoadmapState.DRAFT;
    }

    private boolean seesDrafts() {
        return caller.hasAny(Roles.PROGRAMME_LEAD, Roles.STEERING, Roles.STAKEHOLDER, Roles.AUDITOR);
    }
}
