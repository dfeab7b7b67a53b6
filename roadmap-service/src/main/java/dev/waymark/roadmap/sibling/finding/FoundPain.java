package dev.waymark.roadmap.sibling.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a closed ranking round found, as far as the steering paper shows it.
///
/// @param ballots how many count
/// @param eligible how many might vote
/// @param painPoints by rank
/// @param groups departments that are published together
@JsonIgnoreProperties(ignoreUnknown = true)
public record FoundPain(
        int ballots,
        long eligible,
        Settings settings,
        List<PainPoint> painPoints,
        List<Group> groups,
        Agreement agreement) {

    public FoundPain {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(agreement, "agreement");
        painPoints = List.copyOf(painPoints);
        groups = List.copyOf(groups);
    }

    /// @param ruleForPriorities LITERAL, PER_HEAD or WEIGHTED
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Settings(String ruleForPriorities) {}

    /// @param coefficient Kendall's W, 0 to 1
    /// @param reason why there is none
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Agreement(
            @Nullable Double coefficient, @Nullable String reason) {}

    /// @param departments their codes
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Group(List<String> departments, int ballots) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PainPoint(
            String title, Points literal, Points perHead, Points weighted, List<Contribution> contributions) {

        /// By the rule of the round.
        public Points by(Settings settings) {
            return switch (settings.ruleForPriorities) {
                case "LITERAL" -> literal;
                case "WEIGHTED" -> weighted;
                default -> perHead;
            };
        }
    }

    /// @param rank 1 = most painful
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Points(double points, int rank) {}

    /// @param departments codes of a group
    /// @param perHead mean of its ballots' points, 0 to 100
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contribution(List<String> departments, double perHead) {}
}
