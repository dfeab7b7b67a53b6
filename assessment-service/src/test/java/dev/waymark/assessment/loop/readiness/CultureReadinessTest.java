package dev.waymark.assessment.loop.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CultureReadinessTest {

    @Test
    void readinessIsTheMeanOfAllAnswersOutOfAHundred() {
        var readiness = CultureReadiness.of(people(5, 3, 2, 1, 2, 3), 5, 50);
        assertThat(readiness.score()).isEqualTo(55, within(1e-9));
        assertThat(readiness.statements().get(2).mean()).isEqualTo(1);
        assertThat(readiness.isTooLow()).isFalse();
        assertThat(readiness.reasons())
                .containsExactly("Mean of 5 people over 5 statements 2.20 of 4 → 55.0 of 100; ready from 50 on.");
        assertThat(readiness.missing(false)).isEmpty();
    }

    @Test
    void fewerPeopleThanNeededShowNothing() {
        var readiness = CultureReadiness.of(people(4, 4, 4, 4, 4, 4), 5, 50);
        assertThat(readiness.score()).isNull();
        assertThat(readiness.statements()).isEmpty();
        assertThat(readiness.missing(true))
                .containsExactly("4 of at least 5 people have answered the culture check: ask more");
        assertThat(CultureReadiness.of(List.of(), 0, 50).score()).isNull();
    }

    @Test
    void whatIsTooLowMustBeWaived() {
        var readiness = CultureReadiness.of(people(5, 1, 2, 2, 2, 2), 5, 50);
        assertThat(readiness.score()).isEqualTo(45, within(1e-9));
        assertThat(readiness.missing(false).getFirst()).contains("45.0, below 50");
        assertThat(readiness.missing(true)).isEmpty();
    }

    @Test
    void theLimitItselfIsReady() {
        assertThat(CultureReadiness.of(people(5, 2, 2, 2, 2, 2), 5, 50).isTooLow())
                .isFalse();
    }

    @Test
    void neitherTheOrderOfPeopleNorTwiceTheSamePeopleChangeTheReadinessThatIsShown() {
        var random = new Random(22);
        for (int i = 0; i < 300; i++) {
            var people = Stream.generate(() -> people(
                                    1, random.nextInt(5), random.nextInt(5), random.nextInt(5), random.nextInt(5), 2)
                            .getFirst())
                    .limit(random.nextInt(5, 20))
                    .collect(Collectors.toCollection(ArrayList::new));
            var before = CultureReadiness.of(people, 5, 50);
            people.addAll(List.copyOf(people));
            Collections.shuffle(people, random);
            var after = CultureReadiness.of(people, 5, 50);
            assertThat(Precision.rounded(after.score())).isEqualTo(Precision.rounded(before.score()));
            assertThat(after.isTooLow()).isEqualTo(before.isTooLow());
        }
    }

    private static List<Map<CultureStatement, Integer>> people(int people, int... answers) {
        var sheet = new CultureAnswers(answers[0], answers[1], answers[2], answers[3], answers[4]).byStatement();
        return Collections.nCopies(people, sheet);
    }
}
