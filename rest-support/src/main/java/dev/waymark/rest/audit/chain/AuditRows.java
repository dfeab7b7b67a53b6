package dev.waymark.rest.audit.chain;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/// Adds rows to the audit trail in the service's own database.
///
/// A writer locks the head of the chain as the last thing before its commit, so others wait for two
/// statements and one commit and for nothing else of the request. A sequence would let them pass without
/// waiting, but then nobody knows the hash of the row before, and a row that was rolled back looks like one
/// that was removed.
@Singleton
public class AuditRows {

    private static final String LOCK_HEAD = "select number, hash from audit_head for update";
    private static final String APPEND = "with added as (insert into audit_entry (" + AuditColumns.NAMES
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number, hash)"
            + " update audit_head set number = added.number, hash = added.hash from added";

    private final DataSource database;
    private final Clock clock;

    public AuditRows(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Adds a row in the transaction of the caller, and holds the head of the chain until that ends.
    public AuditEntry append(AuditedAct act) throws SQLException {
        try (var connection = database.getConnection()) {
            return append(connection, act);
        }
    }

    /// Adds a row for which there is no transaction.
    public void appendAlone(AuditedAct act) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                append(connection, act);
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private AuditEntry append(Connection connection, AuditedAct act) throws SQLException {
        var row = AuditEntry.after(lockedHead(connection), clock.instant(), act);
        try (var statement = connection.prepareStatement(APPEND)) {
            AuditColumns.fill(statement, row);
            statement.executeUpdate();
            return row;
        }
    }

    private static ChainLink lockedHead(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK_HEAD);
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("the audit trail has lost its head");
            }
            return new ChainLink(rows.getLong(1), rows.getString(2));
        }
    }
}
