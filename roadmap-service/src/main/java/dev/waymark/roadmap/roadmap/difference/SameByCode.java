package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.plan.Stability;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A plan of the last cycle in the ids of this one: each cycle has initiatives and pots of its own. An
/// initiative is the same where it has the same code, a pot where it has the same name.
@Calculation
final class SameByCode {

    private final Map<String, String> ids = new HashMap<>();

    private SameByCode(PlanInput last, PlanInput now) {
        var byCode = now.candidates().stream().collect(Collectors.toMap(PlanCandidate::code, PlanCandidate::id));
        last.candidates().forEach(each -> ids.put(each.id(), byCode.getOrDefault(each.code(), each.id())));
        var byName = now.rules().pots().stream().collect(Collectors.toMap(PlanRules.Pot::name, PlanRules.Pot::id));
        last.rules().pots().forEach(pot -> ids.put(pot.id(), byName.getOrDefault(pot.name(), pot.id())));
    }

    static ComparedPlan of(ComparedPlan last, PlanInput now) {
        var same = new SameByCode(last.input(), now);
        return new ComparedPlan(
                same.input(last.input()), same.keyed(last.starts()), same.keyed(last.missing()), last.gapPercent());
    }

    private PlanInput input(PlanInput last) {
        var rules = last.rules();
        return new PlanInput(
                last.horizon(),
                last.currency(),
                last.objective(),
                last.candidates().stream().map(this::candidate).toList(),
                new PlanRules(
                        rules.pots().stream()
                                .map(pot -> new PlanRules.Pot(id(pot.id()), pot.name(), pot.money()))
                                .toList(),
                        rules.capacities(),
                        rules.categoryMix(),
                        rules.mandatory().stream()
                                .map(each ->
                                        new PlanRules.MustDo(id(each.candidateId()), each.latest(), each.because()))
                                .toList(),
                        rules.riskLimit()),
                stability(last.stability()),
                last.search());
    }

    private @Nullable Stability stability(@Nullable Stability last) {
        return last == null ? null : new Stability(last.points(), keyed(last.starts()));
    }

    private PlanCandidate candidate(PlanCandidate last) {
        var needs = last.needs();
        return new PlanCandidate(
                id(last.id()),
                last.code(),
                last.title(),
                last.category(),
                last.risk(),
                last.inFlightStart(),
                last.worth(),
                new Needs(needs.duration(), id(needs.potId()), needs.costs(), needs.efforts()),
                new Ties(ids(last.ties().dependsOn()), ids(last.ties().excludes())));
    }

    private <V> Map<String, V> keyed(Map<String, V> last) {
        return last.entrySet().stream().collect(Collectors.toMap(each -> id(each.getKey()), Map.Entry::getValue));
    }

    private List<String> ids(List<String> last) {
        return last.stream().map(this::id).toList();
    }

    private String id(String last) {
        return ids.getOrDefault(last, last);
    }
}
