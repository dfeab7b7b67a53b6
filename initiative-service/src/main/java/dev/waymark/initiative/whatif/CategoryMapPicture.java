package dev.waymark.initiative.whatif;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.whatif.ClimateWhatIfView.WhatIfFitView;
import dev.waymark.pictures.BubbleMap;
import dev.waymark.pictures.BubbleMap.Axis;
import dev.waymark.pictures.BubbleMap.Bubble;
import dev.waymark.pictures.BubbleMap.Fields;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnWithNames;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.reference.FoundReferences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The category map: the fit of each initiative in the assumed climate over the risk of its project, cut at the
/// appetite for risk and at a fit of 1.
final class CategoryMapPicture implements DrawnWithNames<ClimateWhatIfView> {

    private static final double MOST_RISK = 100;
    private static final double TENTHS = 10;
    private static final double LEAST_TOP = 1.2;
    private static final List<String> KINDS =
            Arrays.stream(Category.values()).map(CategoryMapPicture::word).toList();

    @Override
    public Picture of(ClimateWhatIfView view, FoundReferences names) {
        return new BubbleMap(
                new Heading("Category map", statement(view)),
                new Axis("Project risk", 0, MOST_RISK, view.assumed().riskAppetite()),
                new Axis("Fit", 0, highest(view), 1),
                new Fields("favoured, too risky", "favoured", "too risky", "not favoured"),
                KINDS,
                view.initiatives().stream().map(each -> bubble(each, names)).toList(),
                "area: multiplier of the category",
                "mandatory by law");
    }

    private static String statement(ClimateWhatIfView view) {
        if (view.initiatives().isEmpty()) {
            return "None of %d initiatives has a fit yet."
                    .formatted(view.withoutFit().size());
        }
        return "At climate %s the appetite for project risk is %s: %d of %d initiatives are riskier. The fit of %d is 1 or more.%s"
                .formatted(
                        shown(view.assumed().climate(), 1),
                        shown(view.assumed().riskAppetite(), 1),
                        count(view, each -> Precision.below(each.riskFactor(), 1)),
                        view.initiatives().size(),
                        count(view, each -> Precision.atLeast(each.fit(), 1)),
                        view.withoutFit().isEmpty()
                                ? ""
                                : " Without a fit: %d."
                                        .formatted(view.withoutFit().size()));
    }

    private static long count(ClimateWhatIfView view, Predicate<WhatIfFitView> which) {
        return view.initiatives().stream().filter(which).count();
    }

    private static double highest(ClimateWhatIfView view) {
        return Math.max(
                LEAST_TOP,
                Math.ceil(view.initiatives().stream()
                                        .mapToDouble(WhatIfFitView::fit)
                                        .max()
                                        .orElse(1)
                                * TENTHS)
                        / TENTHS);
    }

    private static Bubble bubble(WhatIfFitView each, FoundReferences names) {
        var initiative = names.find(InitiativeReference.class, each.initiativeId());
        return new Bubble(
                initiative.map(InitiativeReference::code).orElse(""),
                "%s: %s, risk %s, fit %s"
                        .formatted(
                                initiative
                                        .map(found -> "%s %s".formatted(found.code(), found.title()))
                                        .orElse(""),
                                word(each.category()),
                                shown(each.projectRisk(), 1),
                                shown(each.fit(), 3)),
                each.projectRisk(),
                each.fit(),
                each.multiplier(),
                KINDS.indexOf(word(each.category())),
                each.mandatory());
    }

    private static String word(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(double value, int decimals) {
        return Digits.shown(value, decimals);
    }
}
