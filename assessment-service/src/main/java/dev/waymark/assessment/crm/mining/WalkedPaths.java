package dev.waymark.assessment.crm.mining;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// Mines journeys inside the database, in the transaction of a connection.
///
/// One pass over the interactions in the order of their index finds each journey's path and groups equal ones; what is
/// larger than the work memory goes to disk. All else follows from the distinct paths: `n_ij` adds up the journeys of
/// each path that steps from i to j, and main paths are those before which the more travelled ones cover less than the
/// wanted share.
final class WalkedPaths {

    /// Names the session after its mining, so that another one can interrupt it.
    private static final String NAME = "select set_config('application_name', ?, true)";

    private static final String INTERRUPT = "select pg_cancel_backend(pid) from pg_stat_activity"
            + " where application_name = ? and pid <> pg_backend_pid()";

    static final String LIMITS = "select set_config('statement_timeout', ?, true), set_config('work_mem', ?, true)";

    private static final String MAP = """
            create temporary table mapped_touchpoint (
                source text collate "C",
                value text collate "C",
                touchpoint_id uuid,
                primary key (source, value)) on commit drop""";

    private static final String FILL_MAP = """
            insert into mapped_touchpoint
            select v.source, v.value, t.id
            from mapped_values('TOUCHPOINT') v
            join touchpoint meant on meant.id = v.target_id
            join touchpoint t on coalesce(t.first_id, t.id) = coalesce(meant.first_id, meant.id) and t.cycle_id = ?""";

    /// The order of what one customer did: by time; of the same time the shorter id first, then as text, 9 before 10.
    private static final String IN_TURN = "occurred_at, length(external_id), external_id";

    static final String WALK = """
            create temporary table walked_path on commit drop as
            with used as (
                select i.source, i.customer, i.occurred_at, i.external_id, m.touchpoint_id
                from interaction i
                join mapped_touchpoint m on m.source = i.source and m.value = i.touchpoint
                where not i.deleted and i.customer is not null and i.occurred_at >= ? and i.occurred_at < ?),
            paused as (
                select used.*,
                       row_number() over by_time as place,
                       coalesce(occurred_at - lag(occurred_at) over by_time > make_interval(days => ?), true) as starts
                from used
                window by_time as (partition by source, customer order by %1$s)),
            numbered as (
                select paused.*, max(place) filter (where starts) over by_time as begun
                from paused
                window by_time as (partition by source, customer order by %1$s)),
            journey as (
                select array_agg(touchpoint_id order by %1$s)
                           filter (where place < begun + ?) as path,
                       count(*) as steps
                from numbered
                group by source, customer, begun)
            select path,
                   count(*) as journeys,
                   sum(steps) as steps,
                   count(*) filter (where steps > cardinality(path)) as longer,
                   row_number() over by_use as rank,
                   coalesce(sum(count(*)) over (by_use rows between unbounded preceding and 1 preceding), 0) as before
            from journey
            group by path
            window by_use as (order by count(*) desc, path)""".formatted(IN_TURN);

    private static final String KEEP_PATHS = """
            insert into mined_path
                (id, mining_id, rank, touchpoint_ids, journeys, cumulative_journeys, longer_journeys, main)
            select uuidv7(), ?, kept.*
            from (select rank, to_jsonb(path), journeys, before + journeys, longer,
                         before < ? * (select sum(journeys) from walked_path)
                  from walked_path where rank <= ? order by rank) kept""";

    private static final String KEEP_TRANSITIONS = """
            insert into mined_transition (id, mining_id, from_touchpoint_id, to_touchpoint_id, observed, leaving)
            select uuidv7(), ?, kept.*
            from (select origin, target, sum(journeys) as observed, sum(sum(journeys)) over (partition by origin)
                  from walked_path
                  cross join lateral unnest(path[:cardinality(path) - 1], path[2:]) as step (origin, target)
                  group by origin, target order by observed desc, origin, target) kept""";

    private static final String COUNT = """
            select coalesce(sum(steps), 0),
                   coalesce(sum(steps - journeys * cardinality(path)), 0),
                   coalesce(sum(journeys), 0),
                   coalesce(sum(longer), 0),
                   count(*),
                   count(*) filter (where before < ? * (select sum(journeys) from walked_path)),
                   count(*) filter (where rank <= ?)
            from walked_path""";

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Connection connection;

    WalkedPaths(Connection connection) {
        this.connection = connection;
    }

    /// Until the end of the transaction.
    void limit(long milliseconds, String workMemory) throws SQLException {
        run(LIMITS, Long.toString(milliseconds), workMemory);
    }

    /// Finds the paths over a cycle's menu and keeps them for a mining.
    MiningOutcome mine(UUID miningId, UUID cycleId, MiningSettings settings) throws SQLException {
        var start = System.nanoTime();
        run(NAME, name(miningId));
        map(cycleId);
        run(WALK, walking(settings));
        var share = BigDecimal.valueOf(settings.mainShare());
        run(KEEP_PATHS, miningId, share, settings.keptPaths());
        run(KEEP_TRANSITIONS, miningId);
        return counted(share, settings.keptPaths(), start);
    }

    /// Ends the statement at which a mining is, on whichever instance; the database tells that one so.
    void interrupt(UUID miningId) throws SQLException {
        run(INTERRUPT, name(miningId));
    }

    private static String name(UUID miningId) {
        return "mining-" + miningId;
    }

    /// Lays out what the sources' words mean in a table of its own. The database then knows how small it is, and
    /// looks each word up while it reads the interactions in order, instead of sorting them once more.
    void map(UUID cycleId) throws SQLException {
        run(MAP);
        run(FILL_MAP, cycleId);
        run("analyze mapped_touchpoint");
    }

    /// The parameters of {@link #WALK}.
    static Object[] walking(MiningSettings settings) {
        var from = settings.from() == null ? EARLIEST : settings.from();
        var to = settings.to() == null ? LATEST : settings.to();
        return new Object[] {
            from.atStartOfDay().atOffset(ZoneOffset.UTC),
            to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC),
            settings.gapDays(),
            settings.longestPath()
        };
    }

    private MiningOutcome counted(BigDecimal share, int keptPaths, long start) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setBigDecimal(1, share);
            statement.setInt(2, keptPaths);
            try (var row = statement.executeQuery()) {
                row.next();
                return new MiningOutcome(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
            }
        }
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
