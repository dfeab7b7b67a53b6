package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Category;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// What a person decided on the category of an initiative.
@Entity
class CategoryDecision {

    @Id
    private UUID initiativeId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    CategoryDecision() {}

    CategoryDecision(UUID initiativeId, DecideCategory request, String by, Instant at) {
        this.initiativeId = initiativeId;
        decide(request, by, at);
    }

    final void decide(DecideCategory request, String by, Instant at) {
        this.category = request.category();
        this.reason = request.reason();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    CategoryDecisionView view() {
        return new CategoryDecisionView(initiativeId, category, reason, decidedBy, decidedAt, version);
    }

    UUID initiativeId() {
        return initiativeId;
    }

    Category category() {
        return category;
    }

    DecideCategory asRequest() {
        return new DecideCategory(category, reason);
    }
}
