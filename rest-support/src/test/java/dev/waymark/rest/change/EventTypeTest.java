package dev.waymark.rest.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypeTest {

    @ParameterizedTest
    @CsvSource({
        "PAIN_POINT_CHANGED, pain-point.changed",
        "RANKING_ROUND_CLOSED, ranking-round.closed",
        "INITIATIVE_PRICED, initiative.priced"
    })
    void isMadeOfTheWordOfTheAuditTrail(String word, String type) {
        assertThat(EventType.of(word)).isEqualTo(type).matches(EventType.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CLOSED", "round_closed", "ROUND_", "_CLOSED", "ROUND 1_CLOSED"})
    void otherWordsAreRefused(String word) {
        assertThatThrownBy(() -> EventType.of(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLinkNamesItsThingByItsLastId() {
        var cycle = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c";
        var goal = "01996f3b-7c00-7b5a-8c3d-7f6b9f1e2d3c";
        var ofGoal = draft("/v1/cycles/%s/goals/%s/weight".formatted(cycle, goal));

        assertThat(ofGoal.resourceId()).hasToString("Optional[%s]".formatted(goal));
        assertThat(ofGoal.cycle()).hasToString("Optional[%s]".formatted(cycle));
        assertThat(draft("/v1/departments").resourceId()).isEmpty();
        assertThat(draft("/v1/departments/" + goal).cycle()).isEmpty();
    }

    private static ChangeDraft draft(String link) {
        return new ChangeDraft("goal.changed", ChangeKind.CHANGED, link, null, "lea");
    }
}
