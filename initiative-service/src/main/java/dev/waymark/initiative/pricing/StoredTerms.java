package dev.waymark.initiative.pricing;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.initiative.conversion.DatedRate;
import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What a price was set with, as the database keeps it.
final class StoredTerms {

    private StoredTerms() {}

    @StoredFormat
    record StoredRate(
            String currency,
            String to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal rate,
            LocalDate validFrom,
            String source) {

        static StoredRate of(DatedRate rate) {
            return new StoredRate(rate.currency(), rate.to(), rate.rate(), rate.validFrom(), rate.source());
        }

        DatedRate dated() {
            return new DatedRate(currency, to, rate, validFrom, source);
        }
    }

    @StoredFormat
    record StoredUplift(LineType lineType, double factor, int initiatives) {

        static StoredUplift of(Uplift uplift) {
            return new StoredUplift(uplift.lineType(), uplift.factor(), uplift.initiatives());
        }

        Uplift uplift() {
            return new Uplift(lineType, factor, initiatives);
        }
    }
}
