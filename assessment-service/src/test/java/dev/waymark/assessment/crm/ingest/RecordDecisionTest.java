package dev.waymark.assessment.crm.ingest;

import static dev.waymark.assessment.crm.ingest.RecordOutcome.CREATED;
import static dev.waymark.assessment.crm.ingest.RecordOutcome.DELETED;
import static dev.waymark.assessment.crm.ingest.RecordOutcome.STALE;
import static dev.waymark.assessment.crm.ingest.RecordOutcome.UNCHANGED;
import static dev.waymark.assessment.crm.ingest.RecordOutcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDecisionTest {

    @Test
    void unchangedContentAdvancesTheNewestVersionSeen() {
        assertThat(outcomes(said("X", 10), said("X", 12), said("Y", 11), said("Y", 12)))
                .containsExactly(CREATED, UNCHANGED, STALE, UPDATED);
    }

    @Test
    void aDeletionRemembersItsTimeAndTheNewestBefore() {
        assertThat(outcomes(deleted(14), said("X", 13), said("X", 15)))
                .as("of what is unknown")
                .containsExactly(UNCHANGED, STALE, CREATED);
        assertThat(outcomes(said("X", 12), deleted(null), said("Y", 11), said("Y", 12)))
                .as("without a time")
                .containsExactly(CREATED, DELETED, STALE, CREATED);
        assertThat(outcomes(said("X", 12), deleted(13), deleted(15), said("X", 14)))
                .as("once more")
                .containsExactly(CREATED, DELETED, UNCHANGED, STALE);
    }

    @Test
    void equalContentIsUnchangedWhateverItsTime() {
        assertThat(outcomes(said("X", 12), said("X", 10), said("X", null), said("Y", 11)))
                .containsExactly(CREATED, UNCHANGED, UNCHANGED, STALE);
    }

    @Test
    void withoutATimeWhatComesLaterIsNewer() {
        assertThat(outcomes(said("X", null), said("Y", null), said("X", 1), said("Y", null), said("Z", 0)))
                .containsExactly(CREATED, UPDATED, UPDATED, UPDATED, STALE);
    }

    @Test
    void equalTimesWithOtherContentCountAsNewer() {
        assertThat(outcomes(said("X", 12), said("Y", 12))).containsExactly(CREATED, UPDATED);
    }

    @Test
    void nothingIsRememberedOfADeletionOfTheUnknownWithoutATime() {
        assertThat(RecordDecision.of(null, deleted(null))).isEqualTo(new RecordDecision(UNCHANGED, null));
    }

    @Test
    void versionsEndInTheSameStateInWhicheverOrderTheyCome() {
        var random = new Random(7);
        for (var seed = 0; seed < 2000; seed++) {
            var versions = new ArrayList<StoredVersion>();
            for (var hour = 0; hour < 1 + random.nextInt(6); hour++) {
                versions.add(random.nextInt(4) == 0 ? deleted(hour) : said("XY".substring(random.nextInt(2)), hour));
            }
            var last = versions.getLast();
            Collections.shuffle(versions, random);
            assertThat(after(versions)).as("%s", versions).isEqualTo(last);
        }
    }

    @Test
    void aReplayChangesNothing() {
        var random = new Random(8);
        for (var seed = 0; seed < 2000; seed++) {
            var versions = new ArrayList<StoredVersion>();
            for (var hour = 0; hour < 1 + random.nextInt(6); hour++) {
                versions.add(random.nextInt(4) == 0 ? deleted(hour) : said("v" + random.nextInt(3), hour));
            }
            var stored = after(versions);
            Collections.shuffle(versions, random);
            for (var version : versions) {
                var decision = RecordDecision.of(stored, version);
                assertThat(decision.remembered()).isEqualTo(stored);
                assertThat(decision.outcome()).isIn(UNCHANGED, STALE);
            }
        }
    }

    private static @Nullable StoredVersion after(List<StoredVersion> versions) {
        StoredVersion stored = null;
        for (var version : versions) {
            stored = RecordDecision.of(stored, version).remembered();
        }
        return stored;
    }

    private static List<RecordOutcome> outcomes(StoredVersion... versions) {
        var outcomes = new ArrayList<RecordOutcome>();
        StoredVersion stored = null;
        for (var version : Arrays.asList(versions)) {
            var decision = RecordDecision.of(stored, version);
            outcomes.add(decision.outcome());
            stored = decision.remembered();
        }
        return outcomes;
    }

    private static StoredVersion said(String content, @Nullable Integer hour) {
        return new StoredVersion(content, at(hour), false);
    }

    private static StoredVersion deleted(@Nullable Integer hour) {
        return new StoredVersion("", at(hour), true);
    }

    private static @Nullable Instant at(@Nullable Integer hour) {
        return hour == null ? null : Instant.EPOCH.plusSeconds(3600L * hour);
    }
}
