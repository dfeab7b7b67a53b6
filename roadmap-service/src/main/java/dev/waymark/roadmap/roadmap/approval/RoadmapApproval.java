package dev.waymark.roadmap.roadmap.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A decision about a draft. The database refuses to rewrite a draft, so a decision is always about what
/// was decided.
@Embeddable
public class RoadmapApproval {

    @Enumerated(EnumType.STRING)
    private RoadmapVerdict verdict;

    private String decidedBy;
    private Instant decidedAt;

    @Column(name = "decision_comment")
    private @Nullable String comment;

    RoadmapApproval() {}

    public RoadmapApproval(DecideRoadmap decision, String by, Instant at) {
        this.verdict = decision.verdict();
        this.decidedBy = by;
        this.decidedAt = at;
        this.comment = decision.comment();
    }

    public boolean isApproval() {
        return verdict == RoadmapVerdict.APPROVED;
    }

    public RoadmapVerdict verdict() {
        return verdict;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    public String comment() {
        return comment;
    }
}
