package dev.waymark.rest.change;

import dev.waymark.rest.structure.Calculation;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A change before it has its number and its time.
///
/// @param type of the event
/// @param link path of the thing, from `/v1` on
/// @param cycleId the cycle that the thing belongs to
/// @param name sign-in name of who changed it
@Calculation
public record ChangeDraft(
        String type, ChangeKind kind, String link, @Nullable UUID cycleId, String name) {

    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern LAST_ID = Pattern.compile(".*/(" + UUID_PATTERN + ")(?:/.*)?");
    private static final Pattern CYCLE = Pattern.compile("/v1/cycles/(" + UUID_PATTERN + ")(?:/.*)?");

    /// The last id in the link.
    ///
    /// Example: `/v1/cycles/01996f3a-…/goals/01996f3b-…` → `01996f3b-…`.
    Optional<UUID> resourceId() {
        return first(LAST_ID, link);
    }

    /// The cycle that the request was about, or else the one that the link names.
    Optional<UUID> cycle() {
        return Optional.ofNullable(cycleId).or(() -> first(CYCLE, link));
    }

    private static Optional<UUID> first(Pattern pattern, String link) {
        var matcher = pattern.matcher(link);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
