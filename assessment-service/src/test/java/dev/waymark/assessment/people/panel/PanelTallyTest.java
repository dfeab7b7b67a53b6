package dev.waymark.assessment.people.panel;

import static dev.waymark.assessment.people.panel.InventedPanel.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanelTallyTest {

    @ParameterizedTest
    @MethodSource("dev.waymark.assessment.people.panel.InventedPanel#several")
    void joiningAndLeavingCountsLikeCountingAgain(InventedPanel invented) {
        var random = new Random(11);
        var candidates = invented.scope().candidates(invented.people());
        var tally = new PanelTally(invented.scope(), RULES);
        var panel = new ArrayList<PanelPerson>();
        for (int step = 0; step < 100 && !candidates.isEmpty(); step++) {
            var person = candidates.get(random.nextInt(candidates.size()));
            if (panel.remove(person)) {
                tally.leave(person);
            } else {
                panel.add(person);
                tally.join(person);
            }
            assertThat(tally.value()).isEqualTo(PanelValue.of(invented.scope(), RULES, panel));
        }
    }
}
