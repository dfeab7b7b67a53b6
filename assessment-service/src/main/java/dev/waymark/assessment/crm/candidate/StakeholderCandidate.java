package dev.waymark.assessment.crm.candidate;

import dev.waymark.assessment.crm.suggestion.SuggestionState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A contact of a department of a cycle, with what was decided about them. The database finds them at each read.
@Entity
@Immutable
class StakeholderCandidate {

    @Id
    private UUID id;

    private UUID cycleId;
    private String source;
    private String contact;
    private UUID departmentId;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String jobTitle;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID stakeholderId;

    StakeholderCandidate() {}

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    String source() {
        return source;
    }

    String contact() {
        return contact;
    }

    StakeholderCandidateView view() {
        return new StakeholderCandidateView(
                id,
                cycleId,
                state,
                source,
                contact,
                departmentId,
                name,
                email,
                jobTitle,
                reason,
                decidedBy,
                decidedAt,
                stakeholderId);
    }
}
