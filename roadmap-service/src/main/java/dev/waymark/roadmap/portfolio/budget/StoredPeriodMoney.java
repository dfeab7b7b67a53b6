package dev.waymark.roadmap.portfolio.budget;

import dev.waymark.rest.money.StoredMoney;
import dev.waymark.rest.stored.StoredFormat;
import dev.waymark.roadmap.planning.period.PlanningPeriod;

/// The money of one period as the database keeps it.
@StoredFormat
record StoredPeriodMoney(PlanningPeriod period, StoredMoney amount) {

    static StoredPeriodMoney of(PeriodMoney money) {
        return new StoredPeriodMoney(money.period(), StoredMoney.of(money.amount()));
    }

    PeriodMoney periodMoney() {
        return new PeriodMoney(period, amount.money());
    }
}
