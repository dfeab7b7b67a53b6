package dev.waymark.assessment.access.reconciliation;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.rest.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One comparison of grants and the realm.
@Entity
class AccessReconciliation extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReconciliationState state = ReconciliationState.RUNNING;

    private int members;
    private int accounts;
    private int accountsNotVisible;
    private int findingsOpened;
    private int findingsResolved;
    private int findingsUnresolved;
    private @Nullable String trouble;
    private @Nullable Instant endedAt;

    void readMembers(int number) {
        this.members += number;
    }

    void readAccounts(int number, int notVisible) {
        this.accounts += number;
        this.accountsNotVisible += notVisible;
    }

    void end(int opened, int resolved, int unresolved, Instant now) {
        finish(ReconciliationState.WHOLE, opened, unresolved, now);
        this.findingsResolved = resolved;
    }

    void giveUp(ProblemType because, int opened, int unresolved, Instant now) {
        finish(ReconciliationState.INCOMPLETE, opened, unresolved, now);
        this.trouble = because.uri();
    }

    private void finish(ReconciliationState last, int opened, int unresolved, Instant now) {
        this.state = last;
        this.findingsOpened = opened;
        this.findingsUnresolved = unresolved;
        this.endedAt = now;
    }

    UUID id() {
        return id;
    }

    ReconciliationState state() {
        return state;
    }

    int findingsOpened() {
        return findingsOpened;
    }

    int findingsResolved() {
        return findingsResolved;
    }

    int findingsUnresolved() {
        return findingsUnresolved;
    }

    AccessReconciliationView view() {
        return new AccessReconciliationView(
                id,
                state,
                members,
                accounts,
                accountsNotVisible,
                findingsOpened,
                findingsResolved,
                findingsUnresolved,
                trouble,
                endedAt,
                authorship());
    }
}
