package dev.waymark.roadmap.steering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.sibling.finding.Finding;
import dev.waymark.roadmap.sibling.finding.FoundPain;
import dev.waymark.roadmap.sibling.finding.FoundPain.Agreement;
import dev.waymark.roadmap.sibling.finding.FoundPain.PainPoint;
import dev.waymark.roadmap.sibling.finding.FoundPain.Points;
import dev.waymark.roadmap.sibling.finding.FoundPain.Settings;
import dev.waymark.roadmap.steering.PaperChanges.Previous;
import dev.waymark.roadmap.steering.PaperChangesView.PaperRankChangeView;
import dev.waymark.roadmap.steering.number.CycleFacts;
import dev.waymark.roadmap.steering.number.KeyNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperChangesTest {

    @Test
    void numbersAreComparedWhereBothAreKnown() {
        var now = facts(12, 0.5, "A", "B");
        var changes = PaperChanges.of(new Previous("2026", facts(9, 0.25, "B", "C")), now, KeyNumbers.of(now));

        assertThat(changes.previousCycle()).isEqualTo("2026");
        assertThat(changes.numbers()).hasSize(10);
        assertThat(changes.numbers().get(1).before()).isEqualTo("60 %");
        assertThat(changes.numbers().get(1).now()).isEqualTo("80 %");
        assertThat(changes.numbers().get(1).difference()).isEqualTo("+20");
        assertThat(changes.numbers().get(3).difference()).isEqualTo("+0.3");
        assertThat(changes.numbers().get(0).difference()).as("not measured").isEmpty();
    }

    @Test
    void painPointsAreFoundByTheirTitles() {
        var now = facts(12, 0.5, "A", "B");
        var changes = PaperChanges.of(new Previous("2026", facts(9, 0.5, "B", "C")), now, KeyNumbers.of(now));

        assertThat(changes.painPoints())
                .containsExactly(
                        new PaperRankChangeView("A", null, 1),
                        new PaperRankChangeView("B", 1, 2),
                        new PaperRankChangeView("C", 2, null));
    }

    private static CycleFacts facts(int ballots, double agreement, String... painPoints) {
        var points = new ArrayList<PainPoint>();
        for (var title : painPoints) {
            var rank = new Points(10.0 - points.size(), points.size() + 1);
            points.add(new PainPoint(title, rank, rank, rank, List.of()));
        }
        return new CycleFacts(
                UUID.randomUUID(),
                Finding.none(),
                Finding.of(new FoundPain(
                        ballots, 15, new Settings("PER_HEAD"), points, List.of(), new Agreement(agreement, null))),
                Finding.none(),
                null);
    }
}
