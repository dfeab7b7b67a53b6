package dev.waymark.roadmap.sibling.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/// The economic climate in force.
///
/// @param index −100 (worst) to 100
/// @param state in one word
/// @param computedIndex what the indicators alone say
/// @param overrideReason why the committee decided otherwise; none where it did not
@JsonIgnoreProperties(ignoreUnknown = true)
public record FoundClimate(
        double index,
        String state,
        double computedIndex,
        @Nullable String overrideReason) {}
