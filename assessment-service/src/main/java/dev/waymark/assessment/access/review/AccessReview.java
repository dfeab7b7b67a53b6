package dev.waymark.assessment.access.review;

import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A review of the grants that held when it was opened. It is closed as soon as no line is open.
@Entity
class AccessReview extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private @Nullable UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable GrantedRole role;

    @Column(updatable = false)
    private @Nullable Instant notUsedSince;

    @Column(updatable = false)
    private @Nullable Instant endsBefore;

    @Formula("(select count(*) = 0 from access_review_line line where line.review_id = id and line.state = 'OPEN')")
    private boolean closed;

    @Formula("(select count(*) from access_review_line line where line.review_id = id and line.state = 'OPEN')")
    private int openLines;

    @Formula("(select count(*) from access_review_line line where line.review_id = id and line.state = 'KEPT')")
    private int keptLines;

    @Formula("(select count(*) from access_review_line line where line.review_id = id and line.state = 'ENDED')")
    private int endedLines;

    @Formula("(select count(*) from access_review_line line where line.review_id = id and line.state = 'LAPSED')")
    private int lapsedLines;

    AccessReview() {}

    AccessReview(OpenReview wanted) {
        this.reason = wanted.reason();
        this.dueOn = wanted.dueOn();
        this.cycleId = wanted.cycleId();
        this.role = wanted.role();
        this.notUsedSince = wanted.notUsedSince();
        this.endsBefore = wanted.endsBefore();
    }

    /// The first moment of the due day.
    Instant due() {
        return dueOn.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean isDue(Instant now) {
        return !now.isBefore(due());
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID cycleId() {
        return cycleId;
    }

    AccessReviewView view(Instant now) {
        return new AccessReviewView(
                id,
                reason,
                dueOn,
                cycleId,
                role,
                notUsedSince,
                endsBefore,
                closed,
                !closed && isDue(now),
                openLines,
                keptLines,
                endedLines,
                lapsedLines,
                authorship());
    }
}
