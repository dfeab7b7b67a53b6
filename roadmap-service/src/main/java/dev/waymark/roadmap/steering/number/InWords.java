package dev.waymark.roadmap.steering.number;

import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Values as readers see them, in English: commas between thousands, the sign U+2212, days with the name of the
/// month.
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private InWords() {}

    /// @param places digits after the point
    public static String number(double value, int places) {
        return Digits.shown(value, places);
    }

    public static String count(long count) {
        return Digits.shown((double) count, 0);
    }

    /// `1 day`, `1,200 days`.
    ///
    /// @param thing one of them
    public static String counted(long count, String thing) {
        return "%s %s%s".formatted(count(count), thing, count == 1 ? "" : "s");
    }

    /// In whole units of the currency: `289,333 USD`.
    public static String money(Money money) {
        var units = money.amount().setScale(0, RoundingMode.HALF_UP);
        return "%s%s %s"
                .formatted(
                        units.signum() < 0 ? "−" : "",
                        String.format(Locale.ROOT, "%,d", units.abs().toBigInteger()),
                        money.currency());
    }

    /// `30 November 2026`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A constant as a word: `SIGN_OFF` → `sign off`.
    public static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
