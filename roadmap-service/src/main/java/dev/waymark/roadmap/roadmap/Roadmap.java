package dev.waymark.roadmap.roadmap;

import dev.waymark.rest.identity.SignInName;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.roadmap.approval.DecideRoadmap;
import dev.waymark.roadmap.roadmap.approval.RoadmapApproval;
import dev.waymark.roadmap.roadmap.approval.RoadmapApprovalView;
import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import dev.waymark.roadmap.roadmap.contents.RoadmapStatus;
import dev.waymark.roadmap.roadmap.contents.SolvedRoadmap;
import dev.waymark.roadmap.roadmap.contents.StoredContents;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What was planned for a cycle. The database refuses to rewrite it.
@Entity
class Roadmap {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID cycleId;

    @Column(updatable = false)
    private UUID jobId;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private RoadmapState state;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RoadmapStatus status;

    @Column(updatable = false)
    private String proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;

    @Embedded
    private @Nullable RoadmapApproval approval;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private StoredContents contents;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private RoadmapSnapshot snapshot;

    Roadmap() {}

    Roadmap(SolvedRoadmap solved) {
        this.cycleId = solved.cycleId();
        this.jobId = solved.jobId();
        this.name = solved.name();
        this.state = RoadmapState.DRAFT;
        this.status = solved.contents().status();
        this.proposedBy = solved.proposedBy();
        this.proposedAt = solved.snapshot().frozenAt();
        this.contents = StoredContents.of(solved.contents());
        this.snapshot = solved.snapshot();
    }

    /// @throws ProblemException 403 for the own proposal, 409 when it is no draft, no plan or not approved
    void requirePublishableBy(String publisher) {
        requireFeasibleDraftOfAnother(publisher, "publishes");
        if (approval == null || !approval.isApproval()) {
            throw new ProblemException(
                    RoadmapProblem.NOT_APPROVED,
                    approval == null
                            ? "'%s' waits for its approval. Maybe a member of the committee approves it."
                                    .formatted(name)
                            : "'%s' was rejected by %s. Maybe propose another roadmap."
                                    .formatted(name, approval.decidedBy()));
        }
    }

    /// @throws ProblemException 403 for the own proposal, 409 when it is no draft, no plan or decided already
    void decide(DecideRoadmap decision, String by, Instant now) {
        requireFeasibleDraftOfAnother(by, "decides on");
        if (approval != null) {
            throw new ProblemException(
                    RoadmapProblem.ROADMAP_DECIDED,
                    "'%s' is %s by %s. Maybe withdraw that decision first."
                            .formatted(name, approval.verdict(), approval.decidedBy()));
        }
        this.approval = new RoadmapApproval(decision, by, now);
    }

    private void requireFeasibleDraftOfAnother(String caller, String act) {
        if (SignInName.of(caller).isAlso(proposedBy)) {
            throw new ProblemException(
                    RoadmapProblem.OWN_ROADMAP,
                    "'%s' was proposed by %s. Maybe another member of the committee %s it."
                            .formatted(name, caller, act));
        }
        if (state != RoadmapState.DRAFT || status == RoadmapStatus.INFEASIBLE) {
            throw new ProblemException(
                    RoadmapProblem.NOT_PUBLISHABLE,
                    "'%s' is %s and %s; only a feasible draft can be approved and published."
                            .formatted(name, state, status));
        }
    }

    /// @throws ProblemException 409 when it was published
    void withdrawApproval() {
        requireDraft("What was decided about it");
        this.approval = null;
    }

    /// @throws ProblemException 404 where nothing was decided
    RoadmapApprovalView approval() {
        return decision().orElseThrow(() -> ProblemException.notFound("approval of roadmap", id));
    }

    Optional<RoadmapApprovalView> decision() {
        return Optional.ofNullable(approval).map(decided -> RoadmapApprovalView.from(decided, snapshot.hash()));
    }

    /// @throws ProblemException 409 when it was published
    void requireDraft() {
        requireDraft("It");
    }

    private void requireDraft(String what) {
        if (state != RoadmapState.DRAFT) {
            throw new ProblemException(
                    RoadmapProblem.NOT_A_DRAFT, "'%s' is %s. %s stays.".formatted(name, state, what));
        }
    }

    void publish(String publisher, Instant now) {
        this.state = RoadmapState.PUBLISHED;
        this.publishedBy = publisher;
        this.publishedAt = now;
    }

    void supersede() {
        this.state = RoadmapState.SUPERSEDED;
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    String name() {
        return name;
    }

    RoadmapState state() {
        return state;
    }

    RoadmapStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    RoadmapContents contents() {
        return contents.contents(snapshot.input());
    }

    @Nullable
    Double value() {
        return contents.value();
    }

    @Nullable
    Double gapPercent() {
        return contents.gapPercent();
    }

    int itemCount() {
        return contents.items().size();
    }

    RoadmapSnapshot snapshot() {
        return snapshot;
    }

    int version() {
        return version;
    }
}
