package dev.waymark.assessment.crm.opportunity;

import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.rest.answer.ContentDigest;
import dev.waymark.rest.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One opportunity to sell something.
@Schema(
        description =
                "One opportunity to sell something. Other properties are not kept; `unknownProperties` counts them.")
record OpportunityRecord(
        @Schema(description = "`upsert` (when absent) or `delete`", pattern = "^(upsert|delete)$", examples = "upsert")
        @Nullable
        @Pattern(regexp = "upsert|delete", message = "must be upsert or delete")
        String op,

        @Schema(description = "Id of the opportunity in its source", examples = "O-5521") @NotBlank @Size(max = 200)
        String externalId,

        @Schema(
                description = "The source's word for why it was lost, mapped to a pain point as `lost-reason`",
                examples = "Waited too long")
        @Nullable
        @Size(max = 200)
        String lostReason,

        @Schema(description = "When it was lost, UTC; absent = open or won", examples = "2026-03-01T09:30:00Z")
        @Nullable
        Instant lostAt,

        @Schema(
                description = "What the deal would have brought, from 0, in `currency` and with its decimal places;"
                        + " needs `currency`",
                examples = "12500.00")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("100000000000")
        BigDecimal amount,

        @Schema(description = "ISO 4217 code", pattern = "^[A-Z]{3}$", examples = "EUR") @Nullable @Size(max = 3)
        String currency,

        @Schema(description = "`externalId` of the customer's account in this source", examples = "A-17")
        @Nullable
        @Size(max = 200)
        String account,

        @Schema(
                description = "When the source changed it last, UTC, kept to the microsecond; older records are STALE",
                examples = "2026-03-01T09:45:00Z")
        @Nullable
        Instant updatedAt)
        implements SourceRecord {

    OpportunityRecord {
        if ((amount == null) != (currency == null)) {
            throw new IllegalArgumentException("amount and currency belong together, but one of them is absent");
        }
        if (amount != null && currency != null) {
            amount = Money.exact(amount, currency);
        }
    }

    @Override
    public boolean isDeletion() {
        return "delete".equals(op);
    }

    @Override
    public void say(ContentDigest digest) {
        digest.add("lostReason", lostReason)
                .add("lostAt", lostAt)
                .add(
                        "amount",
                        amount == null ? null : amount.stripTrailingZeros().toPlainString())
                .add("currency", currency)
                .add("account", account);
    }

    /// What is kept of a deletion: which record, and when.
    static OpportunityRecord deleted(String externalId, @Nullable Instant updatedAt) {
        return new OpportunityRecord("delete", externalId, null, null, null, null, null, updatedAt);
    }
}
