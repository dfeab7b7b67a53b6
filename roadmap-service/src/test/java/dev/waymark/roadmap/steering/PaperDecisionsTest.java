package dev.waymark.roadmap.steering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.waymark.roadmap.roadmap.RoadmapView;
import dev.waymark.roadmap.sibling.finding.AskedDecision;
import dev.waymark.roadmap.sibling.finding.Finding;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.ClimateEntry;
import dev.waymark.roadmap.steering.PaperDecisionView.Kind;
import dev.waymark.roadmap.steering.number.CycleFacts;
import dev.waymark.roadmap.steering.number.CycleFacts.Planned;
import dev.waymark.roadmap.steering.number.RoadmapFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperDecisionsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID CYCLE = UUID.fromString("01980000-0000-7000-8000-00000000c1c1");

    private static final InitiativeSnapshot NONE = new InitiativeSnapshot(
            Instant.EPOCH, CYCLE, "EUR", new ClimateEntry(0, "NEUTRAL", 50, List.of()), List.of());

    @Test
    void whatWaitsLongestComesFirstAndWhatIsTakenDoesNotWait() {
        var decisions = PaperDecisions.of(
                facts(null),
                List.of(
                        asked("Later", "2026-11-29", null),
                        asked("Earlier", "2026-10-01", null),
                        asked("Taken", "2026-09-01", "2026-09-02")),
                NONE,
                TODAY);

        assertThat(decisions).extracting(PaperDecisionView::question).containsExactly("Earlier", "Later");
        assertThat(decisions).extracting(PaperDecisionView::days).containsExactly(60L, 1L);
    }

    @Test
    void aDraftWaitsAndSoDoesWhatItFinishesTooLate() throws JsonProcessingException {
        var draft = JSON.readValue("""
                {"id": "01980000-0000-7000-8000-000000000009", "name": "Half", "state": "DRAFT", "proposedBy": "lea",
                 "proposedAt": "2026-11-20T23:30:00Z",
                 "items": [{"code": "A", "title": "In time", "finish": "2027-Q1"},
                           {"code": "B", "title": "Late", "finish": "2027-Q2", "periodsLate": 1}]}""", RoadmapView.class);

        var decisions = PaperDecisions.of(facts(draft), List.of(), NONE, TODAY);

        assertThat(decisions).extracting(PaperDecisionView::kind).containsExactly(Kind.ROADMAP, Kind.DEADLINE);
        assertThat(decisions.get(0).operation()).isEqualTo("decideRoadmap");
        assertThat(decisions.get(0).since()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(decisions.get(1).question()).contains("B “Late”");
        assertThat(decisions.get(1).reason()).contains("2027-Q2, 1 quarter after");
    }

    private static CycleFacts facts(RoadmapView roadmap) {
        var planned = roadmap == null
                ? null
                : new Planned(roadmap, new RoadmapFigures(null, null, null), Finding.none(), null);
        return new CycleFacts(CYCLE, Finding.none(), Finding.none(), Finding.none(), planned);
    }

    private static AskedDecision asked(String title, String askedOn, String takenOn) {
        return new AskedDecision(
                UUID.randomUUID(),
                title,
                "WAIVER",
                LocalDate.parse(askedOn),
                "lea",
                takenOn == null ? null : LocalDate.parse(takenOn));
    }
}
