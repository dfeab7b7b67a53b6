package dev.waymark.initiative.initiative;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much work of one skill an initiative needs, in person-days over its whole duration.
@Schema(description = "Work of one skill over the whole duration of an initiative.")
public record Effort(
        @Schema(description = "The skill", examples = "Integration developer") @NotBlank @Size(max = 100)
        String skill,

        @Schema(
                description = "Person-days, above 0 and at most 100000, with up to two decimals",
                minimum = "0",
                maximum = "100000",
                examples = "40")
        @Digits(integer = 6, fraction = 2)
        BigDecimal personDays) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    public Effort {
        if (skill.isBlank()) {
            throw new IllegalArgumentException("An effort needs the name of a skill.");
        }
        if (personDays.signum() <= 0 || personDays.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "The effort of skill '%s' must be above 0 and at most %s person-days, but is %s."
                            .formatted(skill, MOST, personDays.toPlainString()));
        }
    }
}
