package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PersonDays;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.plan.PlanText;
import dev.waymark.roadmap.roadmap.difference.ItemDifference.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changed between the inputs of two plans and bears on one initiative: first what is its own, then
/// what all share, then other initiatives. Where no input differs at all, it is the solver's choice within
/// the proven gap.
@Calculation
final class InputChanges {

    private static final int MOST_NAMES = 5;

    private final ComparedPlan before;
    private final ComparedPlan after;
    private final List<Change> shared;
    private final Set<String> differing;

    InputChanges(ComparedPlan before, ComparedPlan after) {
        this.before = before;
        this.after = after;
        this.shared = new RuleChanges(before.input(), after.input()).all();
        this.differing = differing(before.input(), after.input());
    }

    List<Change> of(String id) {
        var changes = new ArrayList<Change>();
        var then = before.candidate(id).orElse(null);
        var now = after.candidate(id).orElse(null);
        if (then == null) {
            add(changes, DifferenceReason.BECAME_READY, "It is a candidate now", missing(before, id), null);
        } else if (now == null) {
            add(changes, DifferenceReason.NO_LONGER_READY, "It is no candidate any more", null, missing(after, id));
        } else {
            own(then, now, changes);
        }
        obligation(id, changes);
        money(then, now, changes);
        days(then, now, changes);
        dependencies(then, now, changes);
        changes.addAll(shared);
        if (changes.isEmpty()) {
            changes.add(others(id));
        }
        return List.copyOf(changes);
    }

    /// What changed of its own; empty for one that only one of the plans knows.
    List<Change> ofPriority(String id) {
        var changes = new ArrayList<Change>();
        before.candidate(id).ifPresent(then -> after.candidate(id).ifPresent(now -> own(then, now, changes)));
        return List.copyOf(changes);
    }

    private void own(PlanCandidate then, PlanCandidate now, List<Change> changes) {
        changed(changes, DifferenceReason.UNDER_WAY, "It is under way since", since(before, then), since(after, now));
        changed(
                changes,
                DifferenceReason.PRIORITY_CHANGED,
                "Its priority",
                PlanText.risk(then.worth().priority()),
                PlanText.risk(now.worth().priority()));
        changed(
                changes,
                DifferenceReason.VALUE_CHANGED,
                "Its median net present value",
                PlanText.money(before.input(), then.worth().netPresentValue()),
                PlanText.money(after.input(), now.worth().netPresentValue()));
        changed(
                changes,
                DifferenceReason.VALUE_CHANGED,
                "Its pain relief in percent",
                PlanText.risk(then.worth().painRelief()),
                PlanText.risk(now.worth().painRelief()));
        changed(
                changes,
                DifferenceReason.NEEDS_CHANGED,
                "Its duration",
                PlanText.quarters(then.needs().duration()),
                PlanText.quarters(now.needs().duration()));
        changed(
                changes,
                DifferenceReason.NEEDS_CHANGED,
                "Its cost by period",
                costs(before.input(), then),
                costs(after.input(), now));
        changed(changes, DifferenceReason.NEEDS_CHANGED, "Its effort", efforts(then), efforts(now));
        changed(
                changes,
                DifferenceReason.NEEDS_CHANGED,
                "Its category",
                then.category().name(),
                now.category().name());
        changed(
                changes,
                DifferenceReason.NEEDS_CHANGED,
                "Its project risk",
                PlanText.risk(then.risk()),
                PlanText.risk(now.risk()));
    }

    private void obligation(String id, List<Change> changes) {
        changed(
                changes,
                DifferenceReason.OBLIGATION_CHANGED,
                "Its deadline",
                deadline(before.input(), id),
                deadline(after.input(), id));
    }

    /// The pot that pays for it, in the periods that both plans know.
    private void money(@Nullable PlanCandidate then, @Nullable PlanCandidate now, List<Change> changes) {
        var potThen =
                then == null ? null : PlanText.pot(before.input(), then.needs().potId());
        var potNow =
                now == null ? null : PlanText.pot(after.input(), now.needs().potId());
        if (potThen != null && potNow != null && !potThen.id().equals(potNow.id())) {
            add(
                    changes,
                    DifferenceReason.BUDGET_CHANGED,
                    "The pot that funds it changed",
                    potThen.name(),
                    potNow.name());
            return;
        }
        var pot = potNow == null ? potThen : potNow;
        if (pot != null) {
            changed(
                    changes,
                    DifferenceReason.BUDGET_CHANGED,
                    "The money of pot %s".formatted(pot.name()),
                    perPeriod(before.input(), moneyOf(before.input(), pot.id())),
                    perPeriod(after.input(), moneyOf(after.input(), pot.id())));
        }
    }

    private void days(@Nullable PlanCandidate then, @Nullable PlanCandidate now, List<Change> changes) {
        var skills = new TreeSet<String>();
        Stream.of(then, now)
                .filter(Objects::nonNull)
                .flatMap(each -> each.needs().efforts().stream())
                .forEach(effort -> skills.add(effort.skill()));
        for (var skill : skills) {
            changed(
                    changes,
                    DifferenceReason.CAPACITY_CHANGED,
                    "The person-days of %s".formatted(skill),
                    perPeriod(before.input(), daysOf(before.input(), skill)),
                    perPeriod(after.input(), daysOf(after.input(), skill)));
        }
    }

    /// What must be finished before, and what excludes it: other ones, or the same at another time.
    private void dependencies(@Nullable PlanCandidate then, @Nullable PlanCandidate now, List<Change> changes) {
        if (then != null && now != null) {
            changed(
                    changes,
                    DifferenceReason.DEPENDENCY_CHANGED,
                    "What it depends on or excludes",
                    ties(then),
                    ties(now));
        }
        Stream.of(then, now)
                .filter(Objects::nonNull)
                .flatMap(each -> Stream.concat(each.ties().dependsOn().stream(), each.ties().excludes().stream()))
                .distinct()
                .sorted()
                .forEach(id -> changed(
                        changes,
                        DifferenceReason.DEPENDENCY_CHANGED,
                        "The start of %s".formatted(name(id)),
                        text(before.start(id)),
                        text(after.start(id))));
    }

    private Change others(String id) {
        var names = differing.stream()
                .filter(other -> !other.equals(id))
                .map(this::name)
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return new Change(
                    DifferenceReason.SOLVERS_CHOICE,
                    "Nothing that the roadmaps were solved from differs for it; the searches chose differently within"
                            + " their gaps of %s and %s.".formatted(gap(before), gap(after)),
                    gap(before),
                    gap(after));
        }
        var shown = names.size() > MOST_NAMES
                ? Stream.concat(
                                names.stream().limit(MOST_NAMES - 1),
                                Stream.of("%d more".formatted(names.size() - MOST_NAMES + 1)))
                        .toList()
                : names;
        return new Change(
                DifferenceReason.OTHERS_CHANGED,
                "Nothing of its own changed; these compete with it for money and people and changed: %s."
                        .formatted(PlanText.listed(shown)),
                null,
                null);
    }

    private String name(String id) {
        return after.candidate(id)
                .or(() -> before.candidate(id))
                .map(PlanCandidate::code)
                .orElse("an initiative that is no candidate");
    }

    private static void changed(
            List<Change> changes, DifferenceReason reason, String what, @Nullable String then, @Nullable String now) {
        if (!Objects.equals(then, now)) {
            changes.add(new Change(
                    reason,
                    "%s changed from %s to %s."
                            .formatted(what, then == null ? "none" : then, now == null ? "none" : now),
                    then,
                    now));
        }
    }

    private static void add(
            List<Change> changes, DifferenceReason reason, String text, @Nullable String then, @Nullable String now) {
        changes.add(new Change(reason, text + ".", then, now));
    }

    private static Set<String> differing(PlanInput before, PlanInput after) {
        var then = byId(before);
        var now = byId(after);
        var ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        ids.removeIf(id -> Objects.equals(then.get(id), now.get(id)));
        return ids;
    }

    private static Map<String, PlanCandidate> byId(PlanInput input) {
        return input.candidates().stream().collect(Collectors.toMap(PlanCandidate::id, Function.identity()));
    }

    private static @Nullable String missing(ComparedPlan plan, String id) {
        var missing = plan.missing().get(id);
        return missing == null ? null : String.join("; ", missing);
    }

    private static @Nullable String since(ComparedPlan plan, PlanCandidate candidate) {
        var since = candidate.inFlightStart();
        return since == null ? null : PlanText.period(plan.input(), since);
    }

    private static @Nullable String deadline(PlanInput input, String id) {
        return input.mustDo(id)
                .map(mustDo -> "%s (%s)".formatted(PlanText.period(input, mustDo.latest()), mustDo.because()))
                .orElse(null);
    }

    private static String costs(PlanInput input, PlanCandidate candidate) {
        return PlanText.listed(candidate.needs().costs().stream()
                .map(cost -> PlanText.money(input, cost))
                .toList());
    }

    private static String efforts(PlanCandidate candidate) {
        return PlanText.listed(candidate.needs().efforts().stream()
                .map(effort -> "%s person-days of %s"
                        .formatted(PersonDays.of(effort.hundredths()).toPlainString(), effort.skill()))
                .toList());
    }

    private String ties(PlanCandidate candidate) {
        var ties = candidate.ties();
        return PlanText.listed(Stream.concat(
                        ties.dependsOn().stream().map(id -> "after " + name(id)),
                        ties.excludes().stream().map(id -> "never with " + name(id)))
                .sorted()
                .toList());
    }

    private static List<String> moneyOf(PlanInput input, String potId) {
        return input.rules().pots().stream()
                .filter(pot -> pot.id().equals(potId))
                .flatMap(pot -> pot.money().stream())
                .map(amount -> PlanText.money(input, amount))
                .toList();
    }

    private static List<String> daysOf(PlanInput input, String skill) {
        return input.rules().capacities().stream()
                .filter(capacity -> capacity.skill().equals(skill))
                .map(PlanRules.Capacity::hundredths)
                .flatMap(List::stream)
                .map(days -> PersonDays.of(days).toPlainString())
                .toList();
    }

    /// The periods that both plans know, with their values.
    private @Nullable String perPeriod(PlanInput input, List<String> values) {
        var horizon = input.horizon();
        var common = IntStream.range(0, values.size())
                .filter(i -> before.input().horizon().includes(index(before.input(), horizon.at(i)))
                        && after.input().horizon().includes(index(after.input(), horizon.at(i))))
                .mapToObj(i -> "%s in %s".formatted(values.get(i), horizon.at(i)))
                .toList();
        return common.isEmpty() ? null : PlanText.listed(common);
    }

    private static int index(PlanInput input, PlanningPeriod period) {
        return input.horizon().first().until(period);
    }

    private static @Nullable String text(@Nullable PlanningPeriod period) {
        return period == null ? null : period.toString();
    }

    private static String gap(ComparedPlan plan) {
        return plan.gapPercent() == null ? "unknown" : String.format(Locale.ROOT, "%.2f %%", plan.gapPercent());
    }
}
