package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.audit.chain.AuditedAct;
import jakarta.transaction.Synchronization;
import java.sql.SQLException;

/// Writes a row of the audit trail when everything else has been written: Hibernate has registered itself
/// before, when the transaction first used it.
record LastStatement(AuditRows rows, AuditedAct act) implements Synchronization {

    @Override
    public void beforeCompletion() {
        try {
            rows.append(act);
        } catch (SQLException failed) {
            throw new IllegalStateException("what was done cannot be recorded", failed);
        }
    }

    @Override
    public void afterCompletion(int status) {
        // nothing is held
    }
}
