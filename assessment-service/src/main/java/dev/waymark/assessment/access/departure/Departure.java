package dev.waymark.assessment.access.departure;

import dev.waymark.assessment.access.directory.ClosedAccount;
import dev.waymark.rest.authorship.Authored;
import dev.waymark.rest.problem.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Somebody who has left, and how far Keycloak has followed.
@Entity
@Table(name = "access_departure")
class Departure extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private @Nullable String signInName;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private UUID revocationId;

    @Enumerated(EnumType.STRING)
    private DepartureState state;

    private @Nullable String trouble;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosedAccount account;

    private @Nullable Instant doneAt;
    private @Nullable Instant returnedAt;

    @Formula("(select count(*) from access_grant held where held.departure_id = id)")
    private int endedGrants;

    @Formula("(select count(*) from access_responsibility left_behind where left_behind.departure_id = id"
            + " and left_behind.kind = 'OPEN_BALLOT')")
    private int openBallots;

    Departure() {}

    Departure(RecordDeparture wanted, String recordedBy, UUID revocationId) {
        this.subject = wanted.subject();
        this.signInName = wanted.signInName();
        this.reason = wanted.reason();
        this.recordedBy = recordedBy;
        this.revocationId = revocationId;
        this.state = DepartureState.PENDING;
    }

    void done(ClosedAccount closed, Instant now) {
        this.state = DepartureState.DONE;
        this.trouble = null;
        this.account = closed;
        this.doneAt = now;
    }

    void troubledBy(ProblemType type) {
        this.trouble = type.uri();
    }

    void returned(Instant now) {
        this.state = DepartureState.RETURNED;
        this.trouble = null;
        this.returnedAt = now;
    }

    boolean isPending() {
        return state == DepartureState.PENDING;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String path() {
        return "/v1/access/departures/" + id;
    }

    DepartureView view() {
        return new DepartureView(
                id,
                subject,
                signInName,
                reason,
                state,
                trouble,
                account,
                endedGrants,
                openBallots,
                revocationId,
                doneAt,
                returnedAt,
                authorship(),
                version);
    }
}
