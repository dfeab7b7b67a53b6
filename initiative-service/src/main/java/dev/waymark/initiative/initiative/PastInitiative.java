package dev.waymark.initiative.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an initiative was in an earlier cycle when it was carried over.
///
/// @param version number of its changes then
/// @param category decided or suggested then; none where it was neither
/// @param categoryDecided whether a person had decided on the category
/// @param expectedCost expected cost over all periods, not discounted; none where it was not priced
/// @param expectedGain expected gain at the planned adoption over all periods, not discounted; none where it was not
/// priced
/// @param confidential whether its amounts are kept from viewers and stakeholders
public record PastInitiative(
        UUID initiativeId,
        UUID cycleId,
        String cycleName,
        String code,
        String title,
        long version,
        @Nullable Category category,
        boolean categoryDecided,
        String currency,
        @Nullable BigDecimal expectedCost,
        @Nullable BigDecimal expectedGain,
        boolean confidential,
        Instant carriedOverAt,
        String carriedOverBy) {}
