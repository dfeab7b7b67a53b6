package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.audit.chain.AuditedAct;
import dev.waymark.rest.change.ChangeDraft;
import dev.waymark.rest.change.ChangeRows;
import jakarta.transaction.Synchronization;
import java.sql.SQLException;
import java.util.Optional;

/// Writes a row of the audit trail, and the change that others are told of, when everything else has been written:
/// Hibernate has registered itself
/// before, when the transaction first used it.
record LastStatement(AuditRows rows, AuditedAct act, ChangeRows changes, Optional<ChangeDraft> change)
        implements Synchronization {

    @Override
    public void beforeCompletion() {
        try {
            var row = rows.append(act);
            if (change.isPresent()) {
                changes.append(row.number(), row.at(), change.get());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("what was done cannot be recorded", failed);
        }
    }

    @Override
    public void afterCompletion(int status) {
        // nothing is held
    }
}
