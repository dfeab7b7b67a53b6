package dev.waymark.roadmap.sibling.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision that was asked of the steering committee.
///
/// @param kind WAIVER, OVERRIDE, APPROVAL, SIGN_OFF, or what a later version may say
/// @param takenOn none while it is open
@JsonIgnoreProperties(ignoreUnknown = true)
public record AskedDecision(
        UUID id,
        String title,
        String kind,
        LocalDate askedOn,
        String askedBy,
        @Nullable LocalDate takenOn) {

    public boolean isOpen() {
        return takenOn == null;
    }

    /// A page of them.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DecisionPage(List<AskedDecision> items, @Nullable String nextCursor) {

        DecisionPage {
            items = List.copyOf(items);
        }
    }
}
