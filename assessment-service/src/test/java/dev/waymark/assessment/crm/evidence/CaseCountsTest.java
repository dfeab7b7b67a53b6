package dev.waymark.assessment.crm.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.number.Precision;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Compares the counts that triggers maintain with counting all cases, on random data.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CaseCountsTest {

    private static final List<String> SEGMENTS = List.of("families", "firms");
    private static final int STEPS = 14;

    @Inject
    CaseCounts counts;

    @Inject
    DataSource database;

    private final Random random = new Random(17);
    private SampleCycle cycle;
    private List<String> sources;

    @BeforeEach
    void startACycle() {
        cycle = new SampleCycle();
        sources = List.of("a-" + cycle.id, "b-" + cycle.id);
    }

    @Test
    void theMaintainedCountsAreThoseOfCountingAnew() throws SQLException {
        var points = List.of(
                cycle.painPointAt(cycle.touchpoint("Phone", 50, 100)),
                cycle.painPointAt(cycle.touchpoint("Desk", 50, 100)),
                cycle.painPoint("Signs"));
        var departments = List.of(cycle.department("DOT"), cycle.department("IT"));
        for (var source : sources) {
            run("""
                insert into source (name, version, kind, label, privacy, default_severity, client_id, pseudonym_key)
                values ('%s', 0, 'CRM', 'Invented', 'KEEP', 37.5, 'test', gen_random_uuid())""".formatted(source));
        }
        for (var step = 0; step < STEPS; step++) {
            insert();
            for (var source : sources) {
                change(source);
                map(source, "CATEGORY", points);
                map(source, "DEPARTMENT", departments);
            }
            if (step == STEPS / 2) {
                close();
            }
            compare();
        }
        assertThat(counts.byPainPoint(UUID.fromString(cycle.id))).isNotEmpty();
    }

    private void compare() {
        var cycleId = UUID.fromString(cycle.id);
        var slow = new SlowCaseCounts(database);
        assertThat(rounded(counts.byPainPoint(cycleId))).isEqualTo(rounded(slow.byPainPoint(cycleId)));
        assertThat(rounded(counts.byTouchpoint(cycleId, counts.byPainPoint(cycleId))))
                .isEqualTo(rounded(slow.byTouchpoint(cycleId)));
        assertThat(rounded(counts.byDepartment(cycleId))).isEqualTo(rounded(slow.byDepartment(cycleId)));
        assertThat(rounded(counts.bySegment(cycleId, SEGMENTS))).isEqualTo(rounded(slow.bySegment(cycleId, SEGMENTS)));
        assertThat(counts.bySource(cycleId)).isEqualTo(slow.bySource(cycleId));
        assertThat(counts.byChannel(cycleId)).isEqualTo(slow.byChannel(cycleId));
        assertThat(counts.byKind(cycleId)).isEqualTo(slow.byKind(cycleId));
        assertThat(counts.bySeverity(cycleId)).isEqualTo(slow.bySeverity(cycleId));
        assertThat(counts.byWeek(cycleId, null, 520)).isEqualTo(slow.byWeek(cycleId, null, 520));
    }

    private static Map<String, List<Counted>> rounded(Map<String, List<Counted>> bySegment) {
        return bySegment.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, segment -> rounded(segment.getValue())));
    }

    private static List<Counted> rounded(List<Counted> counted) {
        return counted.stream()
                .map(one -> new Counted(
                        one.id(),
                        one.label(),
                        one.cases(),
                        one.open(),
                        one.promises(),
                        one.broken(),
                        Precision.rounded(one.severity())))
                .sorted(Comparator.comparing(Counted::id))
                .toList();
    }

    private void insert() throws SQLException {
        var rows = IntStream.range(0, 30)
                .mapToObj(row -> "('%s', '%s', sha256('x'), %s, %s, %s)"
                        .formatted(
                                sources.get(random.nextInt(2)),
                                UUID.randomUUID(),
                                random.nextInt(9) == 0,
                                times(),
                                words()))
                .collect(Collectors.joining(", "));
        run("""
            insert into evidence_case (source, external_id, content_hash, deleted, opened_at, closed_at, due_at, category,
                                       department, segment, channel, type, severity) values\s""" + rows);
    }

    private void change(String source) throws SQLException {
        run("update evidence_case set (opened_at, closed_at, due_at) = row(%s) where source = '%s' and %s"
                .formatted(times(), source, some()));
        run("update evidence_case set (category, department, segment, channel, type, severity) = row(%s)"
                        .formatted(words())
                + " where source = '%s' and %s".formatted(source, some()));
        run("update evidence_case set deleted = not deleted where source = '%s' and %s".formatted(source, some()));
        run("delete from evidence_case where source = '%s' and %s".formatted(source, some()));
    }

    private String some() {
        return "hashtext(external_id) %% 7 = %d".formatted(random.nextInt(7));
    }

    /// When it was opened, closed and due, each within half a year of today, on either side of it, or unknown.
    private String times() {
        return Stream.generate(() -> random.nextInt(4) == 0
                        ? "null::timestamptz"
                        : "now() + interval '%d hours'".formatted(24 * (random.nextInt(180) - 120) + 7))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private String words() {
        return Stream.of(
                        one("Noise", "NOISE", "Ｎoise", "Signs", " signs", "Dust"),
                        one("DOT", "dot", "IT"),
                        one("families", "firms", "strangers"),
                        one("PHONE", "WEB"),
                        one("complaint", "survey"),
                        random.nextInt(4) == 0 ? "null" : String.valueOf(random.nextInt(1001) / 10.0))
                .collect(Collectors.joining(", "));
    }

    private String one(String... words) {
        var index = random.nextInt(words.length + 1);
        return index == words.length ? "null" : "'%s'".formatted(words[index]);
    }

    private void map(String source, String field, List<String> targets) throws SQLException {
        var words = field.equals("CATEGORY") ? List.of("Noise", "signs", "Dust") : List.of("DOT", "it");
        var mapped = words.stream()
                .filter(word -> random.nextInt(4) > 0)
                .map("\"%s\": \"%%s\""::formatted)
                .map(entry -> entry.formatted(targets.get(random.nextInt(targets.size()))))
                .collect(Collectors.joining(", "));
        var matching = List.of("EXACT", "CASE_INSENSITIVE", "NORMALISED").get(random.nextInt(3));
        run("""
            insert into source_mapping (id, version, source, field, targets, matching)
            values (gen_random_uuid(), 0, '%s', '%s', '{%s}', '%s')
            on conflict (source, field) do update set targets = excluded.targets, matching = excluded.matching""".formatted(source, field, mapped, matching));
    }

    /// The cycle sees what was so then, whatever is written later. It was closed some time ago.
    private void close() throws SQLException {
        run("""
            insert into cycle_transition (id, cycle_id, from_state, to_state, made_by, made_at)
            values (gen_random_uuid(), '%s', 'EXECUTING', 'CLOSED', 'test', now() - interval '10 days')""".formatted(cycle.id));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
