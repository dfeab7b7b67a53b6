package dev.waymark.roadmap.steering.number;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.roadmap.promise.PromisedTotal;
import dev.waymark.roadmap.sibling.finding.Finding;
import dev.waymark.roadmap.sibling.finding.FoundPain;
import dev.waymark.roadmap.steering.number.CycleFacts.Planned;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says the ten numbers of a cycle in words: each number with its reason, or the reason why it is not shown.
public final class KeyNumbers {

    private static final double PERCENT = 100;
    private static final String NOT_SHOWN = "not shown to you";
    private static final String NOT_KNOWN = "not known yet";
    private static final String OTHER_ROLE = "None of your roles may see it.";
    private static final String CONFIDENTIAL = "It would give away prices that are confidential.";
    private static final String NO_ROUND = "No ranking of the pain has been closed in this cycle.";
    private static final String TOO_FEW = "Too few people voted to show more.";
    private static final String NO_ROADMAP = "No roadmap has been proposed or published that you may see.";

    private final CycleFacts facts;

    private KeyNumbers(CycleFacts facts) {
        this.facts = facts;
    }

    /// All ten, in their order.
    public static List<KeyNumberView> of(CycleFacts facts) {
        var numbers = new KeyNumbers(facts);
        return Arrays.stream(KeyNumber.values())
                .map(number -> numbers.view(number, numbers.told(number)))
                .toList();
    }

    /// A number and its reason.
    private record Told(
            @Nullable Double value, int places, @Nullable Money amount, String unlessShown, String reason) {

        static Told of(double value, int places, String reason) {
            return new Told(value, places, null, "", reason);
        }

        static Told of(Money amount, String reason) {
            return new Told(null, 0, amount, "", reason);
        }

        static Told notShown(String reason) {
            return new Told(null, 0, null, NOT_SHOWN, reason);
        }

        static Told notKnown(String reason) {
            return new Told(null, 0, null, NOT_KNOWN, reason);
        }
    }

    private Told told(KeyNumber number) {
        return switch (number) {
            case EXPECTATION_GAP -> gap();
            case TURNOUT -> pain(KeyNumbers::turnout);
            case GREATEST_PAIN -> pain(KeyNumbers::greatestPain);
            case AGREEMENT -> pain(KeyNumbers::agreement);
            case CLIMATE -> climate();
            case CHOSEN -> planned(KeyNumbers::chosen);
            case PAIN_RELIEF -> planned(KeyNumbers::painRelief);
            case COST -> planned(KeyNumbers::cost);
            case EXPECTED_VALUE -> planned(KeyNumbers::expectedValue);
            case TIGHTEST -> planned(KeyNumbers::tightest);
        };
    }

    private KeyNumberView view(KeyNumber number, Told told) {
        var known = told.unlessShown.isEmpty();
        return new KeyNumberView(
                number,
                number.title(),
                told.value,
                told.amount,
                number.unit(),
                known ? shown(number, told) : told.unlessShown,
                told.reason,
                number.meaning(),
                number.operation(),
                path(number),
                number.method());
    }

    private static String shown(KeyNumber number, Told told) {
        return told.amount == null
                ? InWords.number(Optional.ofNullable(told.value).orElseThrow(), told.places) + " " + number.unit()
                : InWords.money(told.amount);
    }

    private String path(KeyNumber number) {
        var planned = facts.planned();
        var cycle = "/v1/cycles/" + facts.cycleId();
        if (!number.below().isEmpty()) {
            return cycle + "/" + number.below();
        }
        return planned == null
                ? cycle + "/roadmaps"
                : "/v1/roadmaps/" + planned.roadmap().id();
    }

    private Told gap() {
        return told(
                facts.gap(), "What customers expect and what they get has not been measured in this cycle.", found -> {
                    var now = found.now();
                    return Told.of(
                            now.gap(),
                            1,
                            "Customers expect %s of 100 points and get %s (measured by %s)."
                                    .formatted(
                                            InWords.number(now.expectation(), 1),
                                            InWords.number(now.delivery(), 1),
                                            InWords.day(now.on())));
                });
    }

    private Told pain(Function<FoundPain, Told> number) {
        return told(facts.pain(), NO_ROUND, number);
    }

    private static Told turnout(FoundPain pain) {
        return pain.eligible() == 0
                ? Told.notKnown("Nobody might vote.")
                : Told.of(
                        PERCENT * pain.ballots() / pain.eligible(),
                        0,
                        "%s of %s people who might vote did."
                                .formatted(InWords.count(pain.ballots()), InWords.count(pain.eligible())));
    }

    private static Told greatestPain(FoundPain pain) {
        var all = pain.painPoints().stream()
                .mapToDouble(each -> each.by(pain.settings()).points())
                .sum();
        if (!(all > 0)) {
            return Told.notKnown(TOO_FEW);
        }
        var first = pain.painPoints().getFirst();
        var points = first.by(pain.settings()).points();
        return Told.of(
                PERCENT * points / all,
                1,
                "“%s” has %s of %s points; it is the first of %s pain points."
                        .formatted(
                                first.title(),
                                InWords.number(points, 1),
                                InWords.number(all, 1),
                                InWords.count(pain.painPoints().size())));
    }

    private static Told agreement(FoundPain pain) {
        var coefficient = pain.agreement().coefficient();
        return coefficient == null
                ? Told.notKnown(Optional.ofNullable(pain.agreement().reason()).orElse(TOO_FEW))
                : Told.of(
                        coefficient,
                        2,
                        "Over %s ballots and %s pain points."
                                .formatted(
                                        InWords.count(pain.ballots()),
                                        InWords.count(pain.painPoints().size())));
    }

    private Told climate() {
        return told(facts.climate(), "The economic climate has not been observed.", climate -> {
            var state = "It counts as %s.".formatted(InWords.word(climate.state()));
            return Told.of(
                    climate.index(),
                    1,
                    climate.overrideReason() == null
                            ? state
                            : "%s The steering committee set it; the indicators say %s. Its reason: “%s”"
                                    .formatted(
                                            state,
                                            InWords.number(climate.computedIndex(), 1),
                                            climate.overrideReason()));
        });
    }

    private Told planned(Function<Planned, Told> number) {
        return facts.planned() == null ? Told.notKnown(NO_ROADMAP) : number.apply(facts.planned());
    }

    private static Told chosen(Planned planned) {
        var roadmap = planned.roadmap();
        var ready = roadmap.items().size() + roadmap.omitted().size();
        return Told.of(
                roadmap.items().size(),
                0,
                "“%s” holds %s of %s initiatives that could be started and leaves %s out. %s further ones were not ready."
                        .formatted(
                                roadmap.name(),
                                InWords.count(roadmap.items().size()),
                                InWords.count(ready),
                                InWords.count(roadmap.omitted().size()),
                                InWords.count(roadmap.notReady().size())));
    }

    private static Told painRelief(Planned planned) {
        return planned.painRelief() == null
                ? Told.notKnown(NO_ROUND)
                : Told.of(
                        planned.painRelief(),
                        1,
                        "%s initiatives together, each with the likely share that it takes away of a pain point."
                                .formatted(
                                        InWords.count(planned.roadmap().items().size())));
    }

    private static Told cost(Planned planned) {
        var cost = planned.figures().cost();
        var budget = planned.figures().budget();
        if (cost == null || budget == null) {
            return planned.roadmap().withheld() == null
                    ? Told.notKnown("The roadmap takes nothing out of any budget.")
                    : Told.notShown(CONFIDENTIAL);
        }
        return Told.of(
                cost,
                "The budgets hold %s in the %s quarters from %s on%s."
                        .formatted(
                                InWords.money(budget),
                                InWords.count(planned.roadmap().periods()),
                                planned.roadmap().firstPeriod(),
                                budget.amount().signum() > 0
                                        ? "; the roadmap needs %s %% of that"
                                                .formatted(InWords.number(
                                                        PERCENT
                                                                * cost.amount().doubleValue()
                                                                / budget.amount()
                                                                        .doubleValue(),
                                                        0))
                                        : ""));
    }

    private static Told expectedValue(Planned planned) {
        var value = planned.expectedValue();
        return value.withheld()
                ? Told.notShown(CONFIDENTIAL)
                : value.found()
                        .map(amount -> Told.of(
                                amount,
                                "Sum of the mean values of the %s initiatives on the roadmap, at the prices of today.%s"
                                        .formatted(
                                                InWords.count(planned.roadmap()
                                                        .items()
                                                        .size()),
                                                promise(planned.roadmap().promise()))))
                        .orElseGet(() -> Told.notKnown("No initiative on the roadmap has a price."));
    }

    private static String promise(@Nullable PromisedTotal promise) {
        return promise == null || promise.estimated() == null || promise.promised() == null
                ? ""
                : " When it was proposed they were estimated at %s, of which %s may be promised."
                        .formatted(InWords.money(promise.estimated()), InWords.money(promise.promised()));
    }

    private static Told tightest(Planned planned) {
        var tightest = planned.figures().tightest();
        var budgets = planned.roadmap().withheld() == null ? "" : " Budgets are not shown: " + lower(CONFIDENTIAL);
        return tightest == null
                ? Told.notKnown("The roadmap uses no budget and no skill that is limited." + budgets)
                : Told.of(
                        tightest.percent(),
                        0,
                        "%s in %s: %s of %s %s.%s"
                                .formatted(
                                        tightest.name(),
                                        tightest.period(),
                                        InWords.number(tightest.used().doubleValue(), 0),
                                        InWords.number(tightest.available().doubleValue(), 0),
                                        tightest.unit(),
                                        budgets));
    }

    private static <T> Told told(Finding<T> finding, String unless, Function<T, Told> number) {
        return finding.withheld()
                ? Told.notShown(OTHER_ROLE)
                : finding.found().map(number).orElseGet(() -> Told.notKnown(unless));
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
