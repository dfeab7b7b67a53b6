package dev.waymark.assessment.asis.quality;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where quality is lost between customer and company: 1 = expectation − belief (research), 2 = belief − specification
/// (design), 3 = specification − delivery (operations), 4 = promise − delivery (marketing), 5 = expectation − perceived
/// (the customer's verdict). The largest of 1..4 names the accountable function; equal ones share it; where none is
/// above 0, nothing is lost and nobody is named.
/// Source: A. Parasuraman, V. Zeithaml, L. Berry, *A Conceptual Model of Service Quality*, Journal of Marketing 49
/// (1985).
///
/// Example: expectation 85, belief 80, specification 72, delivery 60, promise 75, perceived 58 → 5, 8, 12, 15, 27;
/// marketing is accountable.
@Schema(description = "The five quality gaps of a touchpoint and who answers for the largest.")
@Calculation
record QualityGaps(
        @Schema(description = "The gaps 1 to 5") List<QualityGap> gaps,

        @Schema(
                description =
                        "Who answers for the largest of gaps 1 to 4: one function, several when they tie, none when"
                                + " no gap is above 0")
        List<QualityFunction> accountable,

        @Schema(description = "The rule with its values") List<String> reasons) {

    /// What was scored, each 0..100.
    record Scores(
            double customerExpectation,
            double managementBelief,
            double specification,
            double delivery,
            double promise,
            double perceivedQuality) {}

    static QualityGaps of(Scores scores) {
        var gaps = List.of(
                new QualityGap(
                        1,
                        "customer expectation − management belief",
                        scores.customerExpectation() - scores.managementBelief(),
                        QualityFunction.RESEARCH),
                new QualityGap(
                        2,
                        "management belief − specification",
                        scores.managementBelief() - scores.specification(),
                        QualityFunction.DESIGN),
                new QualityGap(
                        3,
                        "specification − delivery",
                        scores.specification() - scores.delivery(),
                        QualityFunction.OPERATIONS),
                new QualityGap(
                        4, "promise − delivery", scores.promise() - scores.delivery(), QualityFunction.MARKETING),
                new QualityGap(
                        5,
                        "customer expectation − perceived quality",
                        scores.customerExpectation() - scores.perceivedQuality(),
                        null));
        var accountable = accountable(gaps);
        return new QualityGaps(gaps, accountable, List.of(sentence(gaps, accountable)));
    }

    private static List<QualityFunction> accountable(List<QualityGap> gaps) {
        double largest = largest(gaps);
        return gaps.stream()
                .filter(gap -> Precision.above(gap.points(), 0) && Precision.equal(gap.points(), largest))
                .flatMap(gap -> Stream.ofNullable(gap.accountable()))
                .toList();
    }

    private static double largest(List<QualityGap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.accountable() != null)
                .mapToDouble(QualityGap::points)
                .max()
                .orElseThrow();
    }

    private static String sentence(List<QualityGap> gaps, List<QualityFunction> accountable) {
        if (accountable.isEmpty()) {
            return "None of gaps 1 to 4 is above 0: nothing is lost inside the company.";
        }
        return "The largest of gaps 1 to 4 is %.1f: %s%s."
                .formatted(
                        largest(gaps),
                        accountable.stream().map(Enum::name).collect(Collectors.joining(" and ")),
                        accountable.size() > 1 ? " answer for it together" : " answers for it");
    }
}
