package dev.waymark.roadmap.sibling.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.rest.identity.SignInName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One page of the people who take part in a cycle.
@JsonIgnoreProperties(ignoreUnknown = true)
record StakeholderPage(
        List<StakeholderEntry> items, @Nullable String nextCursor) {

    StakeholderPage {
        items = List.copyOf(items);
    }

    /// A person and the department they work in.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StakeholderEntry(
            String username, UUID departmentId, @Nullable UUID duplicateOf) {

        /// Whether this is the enrolment that counts for the person.
        boolean isOf(SignInName person) {
            return duplicateOf == null && person.isAlso(username);
        }
    }

    static StakeholderPage empty() {
        return new StakeholderPage(List.of(), null);
    }
}
