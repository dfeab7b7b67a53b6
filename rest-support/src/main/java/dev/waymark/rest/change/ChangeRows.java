package dev.waymark.rest.change;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The changes in the service's own database.
///
/// A change gets the number of its row in the audit trail. The head of that trail is locked from then on until the
/// commit,
/// so numbers become visible in their order: a reader that continues behind the last number that it has seen misses
/// none.
@Singleton
public class ChangeRows {

    private static final String COLUMNS = "number, event_id, at, type, operation, link, resource_id, cycle_id, name";
    private static final String APPEND =
            "insert into change (" + COLUMNS + ") values (?, uuidv7(), ?, ?, ?, ?, ?, ?, ?) returning " + COLUMNS;
    private static final String PAGE = "select " + COLUMNS + " from change where number > ? and number <= ?";
    private static final String NEWEST = "select coalesce((select max(number) from change), number) from change_start";
    private static final String START = "select number from change_start";
    /// Each new change removes a few outdated ones: the table needs no other housekeeping.
    private static final String REMOVE = "with gone as (delete from change where number in"
            + " (select number from change where at < ? order by at limit 10) returning number)"
            + " update change_start set number = greatest(change_start.number, newest)"
            + " from (select max(number) as newest from gone) removed where newest is not null";

    private final DataSource database;
    private final ChangeConfig config;
    private final List<ToldOfChanges> told;

    public ChangeRows(DataSource database, ChangeConfig config, @All List<ToldOfChanges> told) {
        this.database = database;
        this.config = config;
        this.told = told;
    }

    /// Adds a change in the transaction of the caller, which holds the head of the audit trail, and tells of it.
    public void append(long number, Instant at, ChangeDraft draft) throws SQLException {
        try (var connection = database.getConnection()) {
            remove(connection, at.minus(config.retention()));
            var change = append(connection, number, at, draft);
            for (var each : told) {
                each.tell(connection, change);
            }
        }
    }

    private static Change append(Connection connection, long number, Instant at, ChangeDraft draft)
            throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setLong(1, number);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            statement.setString(3, draft.type());
            statement.setString(4, draft.kind().name());
            statement.setString(5, draft.link());
            statement.setObject(6, draft.resourceId().orElse(null));
            statement.setObject(7, draft.cycle().orElse(null));
            statement.setString(8, draft.name());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return change(rows);
            }
        }
    }

    /// The changes after a number.
    ///
    /// What is committed between the statements is left to the next page; what is removed between them is noticed.
    FollowedChanges page(long after, ChangeFilter filter, int limit) throws SQLException {
        try (var connection = database.getConnection()) {
            var newest = number(connection, NEWEST);
            var found = rows(connection, after, newest, filter, limit + 1);
            return FollowedChanges.of(found, after, limit, newest, number(connection, START));
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question);
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("the changes have lost their start");
            }
            return rows.getLong(1);
        }
    }

    private static List<Change> rows(Connection connection, long after, long newest, ChangeFilter filter, int limit)
            throws SQLException {
        try (var statement = connection.prepareStatement(PAGE + filter.conditions() + " order by number limit ?")) {
            statement.setLong(1, after);
            statement.setLong(2, newest);
            var place = 3;
            for (var value : filter.values()) {
                statement.setObject(place++, value);
            }
            statement.setInt(place, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Change>();
                while (rows.next()) {
                    found.add(change(rows));
                }
                return found;
            }
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                ChangeKind.valueOf(row.getString(5)),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class),
                row.getString(9));
    }

    /// Removes changes that are older than they must be kept.
    private void remove(Connection connection, Instant before) throws SQLException {
        try (var statement = connection.prepareStatement(REMOVE)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
