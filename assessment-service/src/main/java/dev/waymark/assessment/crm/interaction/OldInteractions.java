package dev.waymark.assessment.crm.interaction;

import dev.waymark.assessment.crm.ingest.RecordTables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Deletes interactions that are older than they are to be kept, once for each month. The table is gone through by its
/// pages, so that no index is needed for it.
@ApplicationScoped
class OldInteractions {

    private static final String TO_DO = """
            select not exists (
                select from interaction_retention where kept_from > ? or (kept_from = ? and finished_at is not null))""";
    private static final String PAGES =
            "select pg_relation_size('interaction') / current_setting('block_size')::integer";
    private static final String OLD = "from interaction where ctid >= format('(%s,0)', ?)::tid"
            + " and ctid < format('(%s,0)', ?)::tid and occurred_at < ?";

    private final DataSource database;
    private final Interactions interactions;
    private final RecordTables tables;
    private final RetentionConfig config;

    OldInteractions(DataSource database, Interactions interactions, RecordTables tables, RetentionConfig config) {
        this.database = database;
        this.interactions = interactions;
        this.tables = tables;
        this.config = config;
    }

    /// @param keptFrom the beginning of a month
    void delete(Instant keptFrom) {
        var moment = keptFrom.atOffset(ZoneOffset.UTC);
        if (!single(TO_DO, Boolean.class, moment, moment)) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            // who writes now has counted by the time that held before
            execute("lock table interaction in share mode");
            execute("insert into interaction_retention (kept_from) values (?) on conflict do nothing", moment);
        });
        var pages = single(PAGES, Long.class);
        for (long first = 0; first < pages; first += config.pages()) {
            var from = first;
            QuarkusTransaction.requiringNew().run(() -> deletePages(from, from + config.pages(), moment));
        }
        execute("update interaction_retention set finished_at = now() where kept_from = ?", moment);
    }

    /// Nobody else writes the interactions of these sources meanwhile, so nobody waits in a circle.
    private void deletePages(Object... range) {
        for (var source : all("select distinct source %s order by source".formatted(OLD), range)) {
            tables.locked(interactions, source);
        }
        execute("delete " + OLD, range);
    }

    private void execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("deleting old interactions failed", failed);
        }
    }

    private <T> T single(String sql, Class<T> type, Object... values) {
        return read(sql, type, values).getFirst();
    }

    private List<String> all(String sql, Object... values) {
        return read(sql, String.class, values);
    }

    private <T> List<T> read(String sql, Class<T> type, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, type));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("looking for old interactions failed", failed);
        }
    }
}
