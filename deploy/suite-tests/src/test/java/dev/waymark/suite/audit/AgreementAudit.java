package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Publication groups, agreement within each and over all, rank intervals and the second opinion.
final class AgreementAudit {

    private final Round round;
    private final OrganisationalPain pain;

    AgreementAudit(Sample sample) {
        this.round = new Round(sample);
        this.pain = round.pain();
    }

    void compare(Comparison comparison) {
        var outcome = round.outcome();
        List<List<String>> groups = new ArrayList<>();
        outcome.path("groups").forEach(group -> groups.add(Sample.texts(group.path("departments"))));
        comparison.same("groups", round.groups(), groups);
        for (var i = 0; i < groups.size(); i++) {
            var group = pain.groups().get(i);
            var shown = outcome.path("groups").path(i);
            var name = "group " + groups.get(i);
            comparison.same(
                    name + ", ballots",
                    group.ballots().size(),
                    shown.path("ballots").asInt());
            comparison.number(name + ", weight", group.weight(), shown.path("weight"));
            agreement(comparison, name, group.ballots(), shown.path("agreement"));
        }
        agreement(comparison, "all", round.ballots(), outcome.path("agreement"));
        intervals(comparison);
        secondOpinion(comparison, outcome.path("secondOpinion"));
    }

    private void agreement(Comparison comparison, String name, List<Tiers> of, JsonNode shown) {
        var concordance = Concordance.of(of, pain.m());
        comparison.number(name + ", S", concordance.squares(), shown.path("sumOfSquares"));
        comparison.same(
                name + ", T", concordance.ties(), shown.path("tieCorrection").asLong());
        comparison.number(name + ", W", concordance.coefficient(), shown.path("coefficient"));
        comparison.number(name + ", χ²", concordance.chiSquare(), shown.path("chiSquare"));
        comparison.same(
                name + ", degrees", pain.m() - 1, shown.path("degreesOfFreedom").asInt());
        comparison.number(name + ", p", concordance.pValue(), shown.path("pValue"));
    }

    private void intervals(Comparison comparison) {
        var bootstrap =
                new Bootstrap(pain, round.outcome().at("/settings/resamples").asInt());
        for (var shown : round.outcome().path("painPoints")) {
            var point = round.number(shown.path("painPointId"));
            var title = shown.path("title").asText();
            comparison.within(
                    title + ", best rank", bootstrap.quantile(point, 0.025), 1, shown.path("rankIntervalLow"));
            comparison.within(
                    title + ", worst rank", bootstrap.quantile(point, 0.975), 1, shown.path("rankIntervalHigh"));
        }
    }

    private void secondOpinion(Comparison comparison, JsonNode shown) {
        var kemeny = new Kemeny(pain);
        var order = Sample.list(shown.path("order")).stream().map(round::number).toList();
        var all = IntStream.range(0, pain.m()).boxed().collect(Collectors.toSet());
        comparison.same("Kemeny, pain points", all, Set.copyOf(order));
        comparison.number("Kemeny, disagreements", kemeny.disagreements(order), shown.path("disagreements"));
        comparison.number("Kemeny, fewest", kemeny.fewest(), shown.path("disagreements"));
        comparison.number("Kemeny, bound", kemeny.fewest(), shown.path("bound"));
        comparison.number("Kemeny, reversed", Ranks.reversed(pain.perHead(), order), shown.path("reversedPairs"));
    }
}
