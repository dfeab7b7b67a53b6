package dev.waymark.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.OlderDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// Rows written under an older schema survive the later migrations.
class SchemaEvolutionTest {

    @Test
    void goalsAndInitiativesOfTheFirstSchemasAreStillThere() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0201");
            statement.execute("""
                    insert into goal (id, version, cycle_id, level, title, weight)
                    values ('01900000-0000-7000-8000-000000000001', 3, '01900000-0000-7000-8000-00000000000c',
                            'CORPORATE', 'Old', 2.5)""");
            statement.execute("""
                    insert into initiative (id, version, cycle_id, code, title, department_id, duration_periods,
                                            efforts, mitigations, alignments, depends_on, excludes, risk_ratings)
                    values ('01900000-0000-7000-8000-000000000002', 0, '01900000-0000-7000-8000-00000000000c',
                            'A', 'Old', '01900000-0000-7000-8000-00000000000d', 2,
                            '[]', '[]', '[{"goalId": "01900000-0000-7000-8000-000000000001", "alignment": 40}]',
                            '[]', '[]', '{"technology": 1, "organisationalChange": 2, "dependencies": 3,
                                          "vendor": 4, "reversibility": 5}')""");
            database.migrateTo("0225");
            statement.execute("""
                    insert into initiative_price (initiative_id, version, discount_rate, period_length, adoption, lines,
                                                  confidential, npv_mean, npv_p10, npv_p50, npv_p90)
                    values ('01900000-0000-7000-8000-000000000002', 0, 0.08, 'YEAR', '[]', '[]', false, 1, 2, 3, 4)""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("select discount_rate, npv_mean, npv_p50 from initiative_price")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getDouble(1)).isEqualTo(0.08);
                assertThat(rows.getObject(2)).isNull();
                assertThat(rows.getObject(3)).isNull();
            }
            try (var rows = statement.executeQuery("""
                    select g.title, g.version, g.weight, i.code, i.alignments -> 0 ->> 'alignment'
                    from goal g join initiative i using (cycle_id)""")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Old");
                assertThat(rows.getInt(2)).isEqualTo(3);
                assertThat(rows.getDouble(3)).isEqualTo(2.5);
                assertThat(rows.getString(4)).isEqualTo("A");
                assertThat(rows.getString(5)).isEqualTo("40");
            }
        }
    }

    /// The id of a record says when it was made: 1 July 2025, 12:00 UTC.
    @Test
    void olderClimateRecordsAreDatedByTheirIds() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0205");
            statement.execute("""
                    insert into climate_observation (id, cycle_id, indicator, observed_on, value, source)
                    values ('0197c5db-b600-7000-8000-000000000001', '01900000-0000-7000-8000-00000000000c', 'PMI',
                            '2025-06-30', 57, 'Old')""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery(
                    "select recorded_at at time zone 'UTC', state_day, state from climate_observation")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("2025-07-01 12:00:00");
                assertThat(rows.getString(2)).isNull();
                assertThat(rows.getString(3)).isNull();
            }
        }
    }
}
