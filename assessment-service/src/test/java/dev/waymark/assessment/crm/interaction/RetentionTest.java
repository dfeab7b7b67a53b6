package dev.waymark.assessment.crm.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Old interactions go, and their counts stay.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RetentionTest {

    @Inject
    OldInteractions old;

    @Inject
    DataSource database;

    private SampleMenu menu;
    private String phone;

    @BeforeEach
    void mapATouchpoint() {
        menu = new SampleMenu();
        menu.describeSource("DROP");
        phone = menu.touchpoint("Phone");
        menu.map(phone);
    }

    @Test
    void usesAreCountedByMonth() {
        menu.send(use("1", "2026-03-31"), use("2", "2026-03-01"), use("3", "2026-04-01"), other("4", "2026-04-01"));

        uses(Map.of("2026-04-01", 1, "2026-03-01", 2));

        menu.send(use("1", "2026-04-02"), "{\"externalId\": \"2\", \"op\": \"delete\"}", other("3", "2026-04-01"));

        uses(Map.of("2026-04-01", 1));
        menu.cycle.lead.get(menu.cycle.path("/touchpoint-uses")).then().body("months.touchpointId", contains(phone));
    }

    @Test
    void whatIsTooOldGoesAndIsCountedOnce() throws SQLException {
        menu.send(use("1", "1990-12-31"), use("2", "1991-01-01"));
        old.delete(Instant.parse("1991-01-01T00:00:00Z"));

        assertThat(stored()).containsExactly("2");
        uses(Map.of("1991-01-01", 1, "1990-12-01", 1));

        menu.send(use("1", "1990-12-31"), use("3", "1991-01-02"));
        uses(Map.of("1991-01-01", 2, "1990-12-01", 1));
        old.delete(Instant.parse("1991-01-01T00:00:00Z"));
        assertThat(stored()).containsExactlyInAnyOrder("1", "2", "3");

        old.delete(Instant.parse("1991-02-01T00:00:00Z"));
        assertThat(stored()).isEmpty();
        uses(Map.of("1991-01-01", 2, "1990-12-01", 1));
    }

    @Test
    void theOldestMonthThatIsKeptBeginsOnItsFirstDay() {
        assertThat(RetentionSchedule.keptFrom(Instant.parse("2026-03-15T12:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(RetentionSchedule.keptFrom(Instant.parse("2026-03-01T00:00:00Z"), 12))
                .isEqualTo(Instant.parse("2025-03-01T00:00:00Z"));
    }

    private static String use(String id, String day) {
        return SampleMenu.use(id, "c", "T0", day);
    }

    private static String other(String id, String day) {
        return SampleMenu.use(id, "c", "elsewhere", day);
    }

    /// @param byMonth uses of the touchpoint
    private void uses(Map<String, Integer> byMonth) {
        var answer =
                menu.cycle.lead.get(menu.cycle.path("/touchpoint-uses")).then().statusCode(200);
        List<String> months = answer.extract().path("months.month");
        List<Integer> uses = answer.extract().path("months.uses");
        assertThat(months).isSortedAccordingTo((one, another) -> another.compareTo(one));
        assertThat(months).hasSize(byMonth.size());
        byMonth.forEach(
                (month, number) -> assertThat(uses.get(months.indexOf(month))).isEqualTo(number));
    }

    private List<String> stored() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select coalesce(string_agg(external_id, ' '), '') from interaction where source = ?")) {
            statement.setString(1, menu.source.substring("/v1/sources/".length()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                var ids = rows.getString(1);
                return ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1));
            }
        }
    }
}
