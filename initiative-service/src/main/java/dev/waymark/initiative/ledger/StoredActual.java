package dev.waymark.initiative.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;

/// An actual amount as the database keeps it.
@StoredFormat
record StoredActual(
        LineType lineType,
        int period,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {

    static StoredActual of(ActualAmount actual) {
        return new StoredActual(actual.lineType(), actual.period(), actual.amount());
    }

    ActualAmount actual() {
        return new ActualAmount(lineType, period, amount);
    }
}
