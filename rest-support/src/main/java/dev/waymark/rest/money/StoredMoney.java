package dev.waymark.rest.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;

/// An amount of a currency as the database keeps it: a decimal string, so that no digit is lost.
@StoredFormat
public record StoredMoney(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    public static StoredMoney of(Money money) {
        return new StoredMoney(money.amount(), money.currency());
    }

    public Money money() {
        return new Money(amount, currency);
    }
}
