package dev.waymark.cycle.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where the caller's roles count, as the assessment service says.
///
/// @param everywhere roles that count for everything
/// @param cycles cycles for which a role is granted by itself
@JsonIgnoreProperties(ignoreUnknown = true)
public record Standing(Set<String> everywhere, List<CycleStanding> cycles) {

    public Standing {
        everywhere = Set.copyOf(everywhere);
        cycles = List.copyOf(cycles);
    }

    /// A cycle, and the roles that count in it.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CycleStanding(UUID cycleId, Set<String> roles) {

        public CycleStanding {
            roles = Set.copyOf(roles);
        }
    }

    /// Roles that count in a cycle.
    Set<String> rolesIn(UUID cycleId) {
        return cycles.stream()
                .filter(cycle -> cycle.cycleId().equals(cycleId))
                .findFirst()
                .map(CycleStanding::roles)
                .orElse(everywhere);
    }

    /// Roles that count somewhere.
    public Set<String> anywhere() {
        var roles = new HashSet<>(everywhere);
        cycles.forEach(cycle -> roles.addAll(cycle.roles()));
        return roles;
    }
}
