package dev.waymark.roadmap.planning.plan;

import dev.waymark.roadmap.planning.category.Category;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// How amounts, periods and candidates of a plan are written in a reason.
public final class PlanText {

    private PlanText() {}

    public static String money(PlanInput input, long minorUnits) {
        return input.money(minorUnits).text();
    }

    public static String days(long hundredths) {
        return PersonDays.of(hundredths).toPlainString() + " person-days";
    }

    public static String moreDays(long hundredths) {
        return PersonDays.of(hundredths).toPlainString() + " more person-days";
    }

    public static String points(long value) {
        return BigDecimal.valueOf(value, 4).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    public static String risk(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    public static String period(PlanInput input, int index) {
        return input.horizon().at(index).toString();
    }

    /// Code and title: `I24 “Licence applied for in one sitting”`.
    public static String named(PlanInput input, String candidateId) {
        return input.candidate(candidateId)
                .map(candidate -> "%s “%s”".formatted(candidate.code(), candidate.title()))
                .orElse("an initiative that is no candidate");
    }

    public static PlanRules.Pot pot(PlanInput input, String potId) {
        return input.rules().pots().stream()
                .filter(pot -> pot.id().equals(potId))
                .findFirst()
                .orElseThrow();
    }

    /// `1 quarter`, `3 quarters`
    public static String quarters(int count) {
        return count == 1 ? "1 quarter" : count + " quarters";
    }

    /// `a, b and c`
    public static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /// A clause with a capital letter and a full stop.
    public static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    static String word(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
