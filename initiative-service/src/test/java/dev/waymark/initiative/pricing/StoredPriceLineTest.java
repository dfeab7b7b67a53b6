package dev.waymark.initiative.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.initiative.valuation.GainType;
import dev.waymark.initiative.valuation.LineNature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredPriceLineTest {

    @Test
    void aLineWithAllItCanHaveIsKeptWhole() {
        var line = new PriceLineEntry(
                "Fewer calls",
                LineKind.GAIN,
                LineNature.RUNNING,
                null,
                GainType.RETENTION,
                1,
                3,
                "USD",
                new AmountRange(new BigDecimal("1.00"), new BigDecimal("2.00"), new BigDecimal("3.00")),
                UUID.fromString("01996f3a-7c00-7b11-8765-865bb5eb75d1"),
                new GainPromise("Calls a week", "Head of service", LocalDate.of(2027, 9, 30)),
                2);

        assertThat(StoredPriceLine.of(line).entry()).isEqualTo(line);
    }
}
