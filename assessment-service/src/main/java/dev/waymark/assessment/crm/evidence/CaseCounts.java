package dev.waymark.assessment.crm.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import dev.waymark.assessment.crm.source.MappedField;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Counts of cases by what their values are mapped to, from the counts that the database keeps by the
/// sources' words (V0290__count_cases.sql). No answer reads more cases than those that time has yet to
/// change.
@ApplicationScoped
public class CaseCounts {

    /// When the cycle was closed, for what comes later is none of its own; otherwise now.
    private static final String MOMENT =
            "select max(made_at), now() from cycle_transition where cycle_id = ? and to_state = 'CLOSED'";

    /// A value means the same thing in each cycle: all its copies have the first one's id in common.
    private static final String MEANING = """
            with meaning as materialized (
                select v.source, v.value, t.id, t.%2$s as label
                from mapped_values('%3$s') v
                join %1$s meant on meant.id = v.target_id
                join %1$s t on coalesce(t.first_id, t.id) = coalesce(meant.first_id, meant.id)
                where t.cycle_id = ?)
            """;

    private static final String PAIN_POINTS = MEANING.formatted("pain_point", "title", MappedField.CATEGORY);

    private static final String DEPARTMENTS = MEANING.formatted("department", "code", MappedField.DEPARTMENT);

    /// The touchpoints that the pain points of a cycle hit.
    private static final String HITS = """
            select p.id, t.id, t.name
            from pain_point p
            cross join lateral jsonb_array_elements_text(p.touchpoint_ids) hit
            join touchpoint t on t.id::text = hit
            where p.cycle_id = ?""";

    private static final String COUNTED = """
            from meaning m
            join (select * from counted_cases('%s', ?, ?) offset 0) c on c.source = m.source and c.value = m.value
            join source s on s.name = c.source
            """;

    /// Counts are added up before they meet what they mean: there are far fewer values than cases that are
    /// read one by one.
    private static final String SUMMED = """
            from meaning m
            join (
                select source, value, %2$s as label, sum(cases) as cases, sum(open) as open, sum(promises) as promises,
                       sum(broken) as broken, sum(severity) as severity, sum(unstated) as unstated
                from counted_cases('%1$s', ?, ?)
                group by source, value, %2$s) c on c.source = m.source and c.value = m.value
            join source s on s.name = c.source
            """;

    private static final String FIGURES = """
            select m.id, m.label, sum(c.cases), sum(c.open), sum(c.promises), sum(c.broken),
                   (sum(c.severity)::double precision + sum(c.unstated * s.default_severity)) / sum(c.cases)
            """;

    private static final String BY_TARGET = """
            group by m.id, m.label
            having sum(c.cases) > 0""";

    private static final String BY_SEGMENT =
            PAIN_POINTS + FIGURES.stripTrailing() + ", c.label\n" + SUMMED.formatted("SEGMENT", "label") + """
            where c.label = any (?)
            group by c.label, m.id, m.label
            having sum(c.cases) > 0""";

    private static final String BY_SOURCE = PAIN_POINTS + """
            , mapped as materialized (
                select s.name, s.label, sum(c.cases) as cases
            """ + COUNTED.formatted("CHANNEL") + """
                group by s.name, s.label
                having sum(c.cases) > 0)
            select mapped.name, mapped.label, mapped.cases, edge.first, edge.last
            from mapped
            cross join lateral (
                select min(first.opened_at) as first, max(last.opened_at) as last
                from meaning own
                left join lateral (
                    select e.opened_at from evidence_case e
                    where e.source = own.source and e.category = own.value and not e.deleted and e.opened_at <= ?
                    order by e.opened_at limit 1) first on true
                left join lateral (
                    select e.opened_at from evidence_case e
                    where e.source = own.source and e.category = own.value and not e.deleted and e.opened_at <= ?
                    order by e.opened_at desc limit 1) last on true
                where own.source = mapped.name) edge
            order by mapped.cases desc, mapped.name""";

    private static final String BY_SEVERITY =
            PAIN_POINTS + """
            select coalesce(c.label::integer, least(floor(s.default_severity / %d), 3)::integer) as band, sum(c.cases)
            """.formatted(EvidenceSummary.SeverityEvidence.WIDTH) + COUNTED.formatted("SEVERITY") + """
            group by band
            having sum(c.cases) > 0
            order by band""";

    private static final String BY_WEEK = PAIN_POINTS + """
            , moment as (select ?::timestamptz as at, ?::timestamptz as kept)
            select w.monday::date, w.cases, w.broken
            from moment
            cross join (
                select array_agg(source) as sources, array_agg(value) as words
                from meaning where ?::uuid is null or id = ?) m
            cross join lateral cases_by_week(m.sources, m.words, moment.at, moment.kept) w
            order by w.monday desc limit ?""";

    /// Nothing of the closing of the cycle: what an initiative does shows afterwards.
    private static final String BY_PAIN_POINT_AND_WEEK = PAIN_POINTS + """
            select m.id, c.source, c.label::date, sum(c.cases)
            """ + COUNTED.formatted("WEEK") + """
            group by m.id, c.source, c.label
            having sum(c.cases) > 0""";

    private final DataSource database;

    CaseCounts(DataSource database) {
        this.database = database;
    }

    List<Counted> byPainPoint(UUID cycleId) {
        return read(byTarget(PAIN_POINTS, "SEGMENT"), CaseCounts::counted, cycleId);
    }

    /// Per segment and pain point.
    ///
    /// @param segments codes of those to look at
    Map<String, List<Counted>> bySegment(UUID cycleId, Collection<String> segments) {
        return read(BY_SEGMENT, row -> Map.entry(row.getString(8), counted(row)), cycleId, (Object)
                        segments.toArray(String[]::new))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /// A case counts at every touchpoint that its pain point hits.
    ///
    /// @param byPainPoint what {@link #byPainPoint} counts of this cycle
    List<Counted> byTouchpoint(UUID cycleId, List<Counted> byPainPoint) {
        var hits = queried(HITS, CaseCounts::hit, cycleId).stream().collect(groupingBy(Hit::painPointId));
        return byPainPoint.stream()
                .flatMap(counted -> hits.getOrDefault(counted.id(), List.of()).stream()
                        .map(hit -> counted.as(hit.touchpointId(), hit.touchpoint())))
                .collect(toMap(Counted::id, identity(), Counted::and))
                .values()
                .stream()
                .toList();
    }

    private record Hit(UUID painPointId, UUID touchpointId, String touchpoint) {}

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
    }

    List<Counted> byDepartment(UUID cycleId) {
        return read(byTarget(DEPARTMENTS, "DEPARTMENT"), CaseCounts::counted, cycleId);
    }

    private static String byTarget(String meaning, String facet) {
        return meaning + FIGURES + SUMMED.formatted(facet, "null::text") + BY_TARGET;
    }

    List<EvidenceSummary.SourceEvidence> bySource(UUID cycleId) {
        var moment = moment(cycleId);
        return read(
                BY_SOURCE,
                row -> new EvidenceSummary.SourceEvidence(
                        row.getString(1), row.getString(2), row.getLong(3), instant(row, 4), instant(row, 5)),
                cycleId,
                moment,
                moment.at(),
                moment.at());
    }

    List<EvidenceSummary.ChannelEvidence> byChannel(UUID cycleId) {
        return by("CHANNEL", row -> new EvidenceSummary.ChannelEvidence(row.getString(1), row.getLong(2)), cycleId);
    }

    List<EvidenceSummary.KindEvidence> byKind(UUID cycleId) {
        return by("KIND", row -> new EvidenceSummary.KindEvidence(row.getString(1), row.getLong(2)), cycleId);
    }

    private <T> List<T> by(String facet, Row<T> row, UUID cycleId) {
        return read(PAIN_POINTS + "select c.label, sum(c.cases)\n" + COUNTED.formatted(facet) + """
                group by c.label
                having sum(c.cases) > 0
                order by sum(c.cases) desc, c.label limit 100""", row, cycleId);
    }

    List<EvidenceSummary.SeverityEvidence> bySeverity(UUID cycleId) {
        return read(BY_SEVERITY, row -> EvidenceSummary.SeverityEvidence.of(row.getInt(1), row.getLong(2)), cycleId);
    }

    /// Cases per week of opening, the oldest week first; the last so many weeks that have any.
    ///
    /// @param painPointId only cases of this one; null for all
    List<WeeklyCases.Week> byWeek(UUID cycleId, @Nullable UUID painPointId, int weeks) {
        var found = read(
                BY_WEEK,
                row -> new WeeklyCases.Week(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)),
                cycleId,
                painPointId,
                painPointId,
                weeks);
        return found.reversed();
    }

    /// The cases of one source for one pain point in one week.
    public record SourceWeek(UUID painPointId, String source, LocalDate monday, long cases) {}

    /// Cases per pain point, source and week of opening until now, also of a closed cycle; only weeks that
    /// have any.
    public List<SourceWeek> byPainPointAndWeek(UUID cycleId) {
        var now = queried(MOMENT, row -> row.getObject(2, OffsetDateTime.class), cycleId)
                .getFirst();
        return read(
                BY_PAIN_POINT_AND_WEEK,
                row -> new SourceWeek(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4)),
                cycleId,
                new Moment(now, OffsetDateTime.MAX));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getDouble(7));
    }

    /// @param kept the moment whose counts the database keeps: when the cycle was closed, or the end of all
    /// time
    private record Moment(OffsetDateTime at, OffsetDateTime kept) {}

    private Moment moment(UUID cycleId) {
        return queried(
                        MOMENT,
                        row -> {
                            var closed = row.getObject(1, OffsetDateTime.class);
                            return closed == null
                                    ? new Moment(row.getObject(2, OffsetDateTime.class), OffsetDateTime.MAX)
                                    : new Moment(closed, closed);
                        },
                        cycleId)
                .getFirst();
    }

    /// @param sql its first parameters are the cycle and its moment
    private <T> List<T> read(String sql, Row<T> row, UUID cycleId, @Nullable Object... more) {
        return read(sql, row, cycleId, moment(cycleId), more);
    }

    private <T> List<T> read(String sql, Row<T> row, UUID cycleId, Moment moment, @Nullable Object... more) {
        var first = Stream.of(cycleId, moment.at(), moment.kept());
        return queried(sql, row, Stream.concat(first, Arrays.stream(more)).toArray());
    }

    private <T> List<T> queried(String sql, Row<T> row, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < parameters.length; position++) {
                statement.setObject(position + 1, parameters[position]);
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("counting the cases failed", failed);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
