package dev.waymark.roadmap.planning.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How amounts, periods and candidates of a plan are written in a reason.
public final class PlanText {

    private PlanText() {}

    public static String money(PlanInput input, long minorUnits) {
        return input.money(minorUnits).text();
    }

    public static String days(long hundredths) {
        return PersonDays.of(hundredths).toPlainString() + " person-days";
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

    static String code(PlanInput input, String candidateId) {
        return input.candidate(candidateId).map(PlanCandidate::code).orElse(candidateId);
    }
}
