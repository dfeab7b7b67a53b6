package dev.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// While a release is rolled out its instances and those of the release before share a database, and a rollback leaves
/// the older ones alone with the newer tables.
class MigrationsTest {

    @Test
    void noMigrationTakesAwayWhatTheReleaseBeforeUses() throws IOException {
        assertThat(Migrations.faults(read("released-migrations"), read("contracted-migrations")))
                .isEmpty();
    }

    @Test
    void everyProgramWithADatabaseIsWatched() {
        assertThat(Migrations.programs(read("released-migrations")))
                .containsExactlyInAnyOrder(
                        "assessment-service", "initiative-service", "roadmap-service", "gateway", "rest-support");
    }

    @Test
    void whatWasReleasedIsThere() throws IOException {
        var released = read("released-migrations");
        for (String program : Migrations.programs(released)) {
            var start = "V" + released.getProperty(program + ".newest") + "__";
            assertThat(Migrations.files(program))
                    .as(program)
                    .anyMatch(file -> file.getFileName().toString().startsWith(start));
        }
    }

    @Test
    void whatWasReleasedIsNeitherChangedNorPreceded() throws IOException {
        assertThat(Migrations.changedSinceReleased(read("released-migrations"))).isEmpty();
        var other = read("released-migrations");
        other.setProperty("rest-support.digest", "of a changed file");

        assertThat(Migrations.changedSinceReleased(other)).containsOnlyKeys("rest-support");
    }

    /// From an empty database on everything is new; some of it takes away what came before.
    @Test
    void theFilesOfTheProgramsAreRead() throws IOException {
        var nothing = new Properties();
        nothing.setProperty("assessment-service.newest", "0");

        assertThat(Migrations.faults(nothing, new Properties())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DROPS_TABLE | DROP TABLE ballot;",
                "DROPS_TABLE | create table a (b int); drop view if exists ballots;",
                "DROPS_COLUMN | ALTER TABLE ballot DROP COLUMN tier;",
                "DROPS_COLUMN | ALTER TABLE ballot ADD COLUMN a int, DROP COLUMN IF EXISTS tier;",
                "DROPS_COLUMN | alter table ballot drop tier;",
                "DROPS_DEFAULT | alter table ballot alter column tier drop default;",
                "RENAMES | alter table ballot rename to vote;",
                "RENAMES | alter table ballot rename column tier to step;",
                "CHANGES_TYPE | alter table ballot alter column tier type text;",
                "CHANGES_TYPE | alter table ballot alter tier set data type bigint using tier::bigint;",
                "WANTS_VALUE | alter table ballot alter column tier set not null;",
                "WANTS_NEW_COLUMN | alter table ballot add column tier integer not null;",
                "WANTS_NEW_COLUMN | alter table ballot add column a int default 1, add tier integer not null;",
            })
    void whatAnOlderInstanceStumblesOverIsNoticed(String contraction, String sql) {
        assertThat(Contraction.in(sql)).singleElement().asString().startsWith(contraction + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table ballot (id uuid primary key, tier integer not null);",
                "alter table ballot add column tier integer;",
                "alter table ballot add column tier integer not null default 0;",
                "alter table ballot add column twice integer not null generated always as (tier * 2) stored;",
                "alter table ballot add constraint ck_ballot_tier check (tier is not null);",
                "alter table ballot drop constraint ck_ballot_tier;",
                "alter table ballot alter column tier drop not null;",
                "-- drop table ballot\ncreate index ix_ballot_tier on ballot (tier);",
                "comment on table ballot is 'never drop table ballot; rename it';",
                "alter table ballot rename constraint a to b;",
            })
    void whatAnOlderInstanceLivesWithIsNot(String sql) {
        assertThat(Contraction.in(sql)).isEmpty();
    }

    private static Properties read(String name) {
        try (InputStream content =
                Objects.requireNonNull(MigrationsTest.class.getResourceAsStream("/" + name + ".properties"), name)) {
            var properties = new Properties();
            properties.load(content);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
