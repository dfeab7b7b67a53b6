package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.valuation.PortfolioValuation.Member;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortfolioValuationTest {

    private static final Simulation.Draws DRAWS = Simulation.Draws.STANDARD;

    @Test
    void showsHowMuchOfTheRisksCancelsOut() {
        var one = Simulation.of(PriceExamples.workedExample(), DRAWS);
        var portfolio = PortfolioValuation.of(members(100), DRAWS);

        assertThat(portfolio.sumOfP10()).isCloseTo(100 * one.p10(), within(1e-6));
        assertThat(portfolio.total().mean()).isCloseTo(100 * one.mean(), within(1e-6));
        // Independent: the spread grows with the root of the number.
        assertThat((portfolio.total().p90() - portfolio.total().p10()) / (one.p90() - one.p10()))
                .isCloseTo(10, within(0.3));
        assertThat(portfolio.diversification())
                .isCloseTo(portfolio.total().p10() - 100 * one.p10(), within(1e-6))
                .isPositive();
        assertThat(portfolio.total().p90()).isLessThan(portfolio.sumOfP90());
    }

    /// The example of docs/method.md, with the sums of a million draws within what 50 000 of them scatter.
    @Test
    void fourInitiativesLikeTheExampleAreDiversified() {
        var four = PortfolioValuation.of(members(4), DRAWS);

        assertThat(four.sumOfP10()).isCloseTo(-465, within(10.0));
        assertThat(four.total().p10()).isCloseTo(-56, within(8.0));
        assertThat(four.diversification()).isCloseTo(409, within(12.0));
    }

    @Test
    void showsEachInitiativeAsItsOwnValuationDoes() {
        var one = Simulation.of(PriceExamples.workedExample(), DRAWS);
        var alone = PortfolioValuation.of(members(1), DRAWS);

        assertThat(alone.parts())
                .containsExactly(new PortfolioValuation.Part(id(0), one.mean(), one.p10(), one.p50(), one.p90()));
        assertThat(alone.total().p10()).isEqualTo(one.p10());
        assertThat(alone.diversification()).isZero();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(PortfolioValuation.of(members(40), DRAWS)).isEqualTo(PortfolioValuation.of(members(40), DRAWS));
    }

    @Test
    void needsAnInitiative() {
        assertThatIllegalArgumentException().isThrownBy(() -> PortfolioValuation.of(List.of(), DRAWS));
    }

    private static List<Member> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Member(id(i), PriceExamples.workedExample()))
                .toList();
    }

    private static UUID id(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number});
    }
}
