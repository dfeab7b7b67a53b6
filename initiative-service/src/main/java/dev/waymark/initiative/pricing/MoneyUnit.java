package dev.waymark.initiative.pricing;

import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.money.Money;

/// In what amounts are written on an axis, so that the numbers are short.
enum MoneyUnit {
    ONE(1, ""),
    THOUSAND(1e3, "thousand "),
    MILLION(1e6, "million "),
    BILLION(1e9, "billion ");

    /// Up to how many of the unit there are before the next larger one is taken.
    private static final double MOST = 2_000;

    private static final double ONE_PLACE = 100;

    private final double size;
    private final String name;

    MoneyUnit(double size, String name) {
        this.size = size;
        this.name = name;
    }

    /// The smallest unit in which an amount has four digits at most.
    static MoneyUnit of(double greatest) {
        for (var unit : values()) {
            if (greatest <= MOST * unit.size) {
                return unit;
            }
        }
        return BILLION;
    }

    /// `thousand EUR`
    String of(String currency) {
        return name + currency;
    }

    double in(Money money) {
        return in(money.amount().doubleValue());
    }

    double in(double amount) {
        return amount / size;
    }

    /// To one decimal below 100 of the unit, else without: −12.4, 274.
    String shown(Money money) {
        var amount = in(money);
        return Digits.shown(amount, size > 1 && Math.abs(amount) < ONE_PLACE ? 1 : 0);
    }
}
