package dev.waymark.suite.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The audit's formulas reproduce the worked examples of the specification.
class FormulasTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    @Test
    void theOrganisationalPainOfThreeDepartments() {
        var pain = new OrganisationalPain(
                List.of(new OrganisationalPain.Group(1, 1, service()), alone(it()), alone(sales())), 4);
        assertThat(pain.literal()).usingComparatorWithPrecision(0.05).containsExactly(900.0, 866.7, 700.0, 133.3);
        assertThat(pain.perHead()).usingComparatorWithPrecision(0.05).containsExactly(100.0, 225.9, 207.4, 66.7);
        assertThat(Stream.of(A, B, C, D).mapToDouble(pain::breadth).toArray())
                .usingComparatorWithPrecision(0.005)
                .containsExactly(1.0, 2.84, 2.67, 2.0);
    }

    @Test
    void theBreadthOverPublicationGroups() {
        var both = Stream.concat(it().stream(), sales().stream()).toList();
        var pain = new OrganisationalPain(List.of(alone(service()), new OrganisationalPain.Group(2, 2, both)), 4);
        assertThat(pain.perHead()).usingComparatorWithPrecision(0.05).containsExactly(100.0, 225.9, 207.4, 66.7);
        assertThat(pain.breadth(B)).isCloseTo(2.93, within(0.005));
        assertThat(pain.breadth(D)).isCloseTo(2.0, within(1e-9));
    }

    @Test
    void departmentsWithFewBallotsStandTogether() {
        var groups = PublicationGroups.of(
                List.of(
                        new PublicationGroups.Department("Service", "SERVICE", 9),
                        new PublicationGroups.Department("IT", "IT", 2),
                        new PublicationGroups.Department("Sales", "BUSINESS", 2)),
                4);
        assertThat(groups).containsExactly(List.of("IT", "Sales"), List.of("Service"));
    }

    @Test
    void theAgreementOfAllAndOfOneDepartment() {
        var all = Stream.of(service(), it(), sales()).flatMap(List::stream).toList();
        assertThat(Concordance.of(all, 4).coefficient()).isCloseTo(0.4036, within(5e-5));
        assertThat(Concordance.of(service(), 4).coefficient()).isCloseTo(0.9309, within(5e-5));
    }

    @Test
    void theTailsOfChiSquare() {
        assertThat(ChiSquare.above(3.841458820694124, 1)).isCloseTo(0.05, within(1e-12));
        assertThat(ChiSquare.above(7.814727903251179, 3)).isCloseTo(0.05, within(1e-12));
        assertThat(ChiSquare.above(5.991464547107979, 2)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void theGapOfTheComingYears() {
        var gap = new ExpectationGap(70, 0.12, 62, 3);
        assertThat(gap.gap(0)).isCloseTo(8, within(1e-9));
        assertThat(gap.gap(1)).isCloseTo(13.4, within(1e-9));
        assertThat(gap.gap(2)).isCloseTo(19.81, within(0.005));
        assertThat(gap.gap(3)).isCloseTo(27.34, within(0.005));
        assertThat(gap.requiredPerYear(1)).isCloseTo(16.4, within(1e-9));
        assertThat(gap.engagementLedPerYear(1)).isCloseTo(13.4, within(1e-9));
    }

    @Test
    void thePerceptionGapWithItsInterval() {
        var own = new Wilson(450, 600);
        var customers = new Wilson(900, 3000);
        assertThat(own.above(customers)).isCloseTo(45, within(1e-9));
        assertThat(own.aboveAtLeast(customers)).isCloseTo(41.0, within(0.05));
        assertThat(own.aboveAtMost(customers)).isCloseTo(48.7, within(0.05));
    }

    @Test
    void theHonestPromise() {
        var classes = List.of(uncertain(200, 150, 100, 50, 0), uncertain(300, 250, 200, 150, 100));
        var promise = HonestPromise.of(classes);
        assertThat(promise.tau()).isCloseTo(61.24, within(0.005));
        assertThat(promise.mean()).isCloseTo(150, within(1e-9));
        assertThat(promise.classTau()).isCloseTo(61.24, within(0.005));
        assertThat(promise.promises().getFirst().getFirst()).isCloseTo(165, within(1e-9));
    }

    private static List<HonestPromise.Uncertain> uncertain(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> new HonestPromise.Uncertain(value, 50))
                .toList();
    }

    @Test
    void theWorthOfUncertainAmounts() {
        var cost = line(false, 0, 0, "400", "500", "900");
        var gain = line(true, 1, 3, "150", "350", "500");
        var price =
                new Price(new BigDecimal("0.08"), 1, List.of(dec("0.4"), dec("0.8"), dec("1.0")), List.of(cost, gain));
        var costFactor = price.presentValueFactor(cost);
        var gainFactor = price.presentValueFactor(gain);
        assertThat(Price.cents(gain.expected()
                        .multiply(gainFactor)
                        .subtract(cost.expected().multiply(costFactor))))
                .isEqualByComparingTo("82.11");
        assertThat(Price.cents(gain.likely()
                        .multiply(gainFactor)
                        .subtract(cost.likely().multiply(costFactor))))
                .isEqualByComparingTo("147.53");
        var worth = new Worth(
                List.of(new Worth.Part(-1, 400, 500, 900), new Worth.Part(gainFactor.doubleValue(), 150, 350, 500)));
        assertThat(worth.below(0)).isCloseTo(0.29, within(0.01));
    }

    @Test
    void theRatesAtWhichFlowsAreWorthNothing() {
        assertThat(InternalRates.of(flows("-100", "230", "-132")).stream()
                        .mapToDouble(rate -> rate)
                        .toArray())
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(0.1, 0.2);
        assertThat(InternalRates.oneSignOnly(flows("-1000", "0"))).isTrue();
        assertThat(new Payback(flows("-0.3", "0.1", "0.2")).periods()).hasValue(2);
    }

    @Test
    void thePartsSumToTheWhole() {
        assertThat(LargestRemainder.equalParts(dec("100"), 3))
                .containsExactly(dec("33.34"), dec("33.33"), dec("33.33"));
        assertThat(LargestRemainder.parts(List.of(dec("0.333"), dec("0.338"), dec("0.329"))))
                .containsExactly(dec("0.33"), dec("0.34"), dec("0.33"));
    }

    @Test
    void theClimateTurnsTheOrderOfTheCategories() {
        var strong = Climate.index(observed(57, 101.5, 0.5));
        assertThat(strong).isCloseTo(65.5, within(1e-9));
        assertThat(Climate.riskAppetite(strong)).isCloseTo(72.9, within(0.05));
        assertThat(fits(strong)).usingComparatorWithPrecision(5e-4).containsExactly(1.097, 1.098, 0.934, 0.902);
        var weak = Climate.index(observed(43, 98.6, -0.6));
        assertThat(weak).isCloseTo(-67, within(1e-9));
        assertThat(fits(weak)).usingComparatorWithPrecision(5e-4).containsExactly(0.357, 0.560, 1.201, 1.201);
    }

    @Test
    void theLayersOfTheIndexMap() {
        var places = List.of(
                new IndexMap.Place(82, 40),
                new IndexMap.Place(75, 71),
                new IndexMap.Place(60, 85),
                new IndexMap.Place(55, 60),
                new IndexMap.Place(30, 35));
        assertThat(IndexMap.layers(places)).containsExactly(1, 1, 1, 2, 3);
        assertThat(places.stream().mapToDouble(place -> place.priority(1)).toArray())
                .usingComparatorWithPrecision(0.05)
                .containsExactly(57.3, 73.0, 71.4, 57.4, 32.4);
    }

    private static OrganisationalPain.Group alone(List<Tiers> ballots) {
        return new OrganisationalPain.Group(1, 1, ballots);
    }

    private static List<Tiers> service() {
        return Stream.concat(times(7, A, B, C, D).stream(), times(2, A, C, B, D).stream())
                .toList();
    }

    private static List<Tiers> it() {
        return times(2, C, B, D, A);
    }

    private static List<Tiers> sales() {
        return times(2, B, C, D, A);
    }

    private static List<Tiers> times(int times, Integer... order) {
        return Stream.generate(() -> new Tiers(Stream.of(order).map(Set::of).toList()))
                .limit(times)
                .toList();
    }

    private static Price.Line line(boolean gain, int from, int to, String low, String likely, String high) {
        return new Price.Line("line", gain, from, to, dec(low), dec(likely), dec(high));
    }

    private static List<BigDecimal> flows(String... flows) {
        return Stream.of(flows).map(FormulasTest::dec).toList();
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }

    private static List<Climate.Observation> observed(double pmi, double cli, double orders) {
        return Map.of("PMI", pmi, "OECD_CLI", cli, "ORDER_INTAKE", orders).entrySet().stream()
                .map(each -> new Climate.Observation(each.getKey(), "2026-01-01", each.getValue()))
                .toList();
    }

    private static double[] fits(double climate) {
        return new double[] {
            Climate.fit("STRATEGIC", climate, 70),
            Climate.fit("GROWTH", climate, 50),
            Climate.fit("COMPLIANCE", climate, 25),
            Climate.fit("EFFICIENCY", climate, 20)
        };
    }
}
