package dev.waymark.initiative.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.initiative.Mitigation;
import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ReliefTest {

    private static final UUID PAIN = new UUID(0, 1);

    @Test
    void ofASetIsOneLessWhatAllLeave() {
        assertThat(Relief.of(parts(0.5, 0.4, 0.2)).likely()).isCloseTo(0.76, within(1e-12));
    }

    @Test
    void isGivenForTheLeastTheLikeliestAndTheMost() {
        var relief = Relief.of(List.of(part(0.1, 0.5, 0.6), part(0.2, 0.4, 1.0)));

        assertThat(relief.low()).isCloseTo(0.28, within(1e-12));
        assertThat(relief.likely()).isCloseTo(0.7, within(1e-12));
        assertThat(relief.high()).isEqualTo(1.0);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Relief.of(List.of()).high()).isZero();
    }

    @Test
    void growsWithEveryInitiativeButNeverBeyondAll() {
        var random = new SplittableRandom(4);
        var parts = new ArrayList<Relief.Part>();
        double last = 0;
        for (int i = 0; i < 100; i++) {
            double share = random.nextDouble();
            parts.add(part(share, share, share));
            double relief = Relief.of(parts).likely();
            assertThat(relief).isBetween(last, 1.0);
            last = relief;
        }
    }

    @Test
    void doesNotDependOnTheOrder() {
        assertThat(Relief.of(parts(0.5, 0.4, 0.2)).likely())
                .isCloseTo(Relief.of(parts(0.2, 0.5, 0.4)).likely(), within(1e-12));
    }

    @Test
    void refusesSharesOutOfOrderOrRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> part(0.5, 0.4, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> part(0.5, 0.7, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> part(-0.1, 0.4, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> part(0, 40, 60)).withMessageContaining("percent");
        assertThatIllegalArgumentException().isThrownBy(() -> part(0, Double.NaN, 1));
    }

    private static List<Relief.Part> parts(double... shares) {
        return DoubleStream.of(shares)
                .mapToObj(share -> part(share, share, share))
                .toList();
    }

    private static Relief.Part part(double low, double likely, double high) {
        return new Relief.Part(UUID.randomUUID(), new Mitigation(PAIN, low, likely, high));
    }

    @Test
    void theOrderOfInitiativesChangesNothingThatIsShown() {
        var random = new Random(31);
        for (int i = 0; i < 200; i++) {
            var parts = new ArrayList<Relief.Part>();
            for (int part = 0; part < 8; part++) {
                double likely = random.nextInt(10, 90) / 100.0;
                var mitigation = new Mitigation(new UUID(0, 1), likely - 0.1, likely, likely + 0.1);
                parts.add(new Relief.Part(new UUID(1, part), mitigation));
            }
            var before = Relief.of(parts);
            Collections.shuffle(parts, random);
            var after = Relief.of(parts);
            assertThat(Precision.rounded(after.low())).isEqualTo(Precision.rounded(before.low()));
            assertThat(Precision.rounded(after.likely())).isEqualTo(Precision.rounded(before.likely()));
            assertThat(Precision.rounded(after.high())).isEqualTo(Precision.rounded(before.high()));
        }
    }
}
