package dev.waymark.assessment.people.nomination;

import dev.waymark.assessment.people.stakeholder.StakeholderView;
import dev.waymark.rest.number.Precision;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Influence from nominations as it is shown.
@Schema(description = "Influence that follows from who names whom.")
record NominatedInfluenceView(
        @Schema(description = "Number of people in the cycle", examples = "24")
        int people,

        @Schema(description = "How many of them name somebody", examples = "9")
        int nominators,

        @Schema(description = "Part of a person's influence that is passed on, 0 to 1", examples = "0.85")
        double damping,

        @Schema(description = "How often influence was passed on until it settled", examples = "68")
        int iterations,

        @Schema(description = "Whether it settled within the rounds allowed", examples = "true")
        boolean settled,

        @Schema(description = "The rule in words") List<String> rules,

        @Schema(description = "The 200 most influential people, most influential first")
        List<InfluentialPerson> influence) {

    private static final int MOST_SHOWN = 200;
    private static final List<String> RULES = List.of(
            "PR(i) = (1 − d)/N + d · (Σ over j who name i of PR(j)/number named by j + U/N), d = damping, N = people,"
                    + " U = PR of those who name nobody (PageRank, Brin & Page 1998).",
            "influence = 100 · PR / largest PR; without any nomination all are equal.");

    /// One person's influence.
    @Schema(description = "One person's influence from nominations.")
    record InfluentialPerson(
            @Schema(description = "The person") UUID stakeholderId,

            @Schema(description = "Name to show", examples = "Ada Sample")
            String displayName,

            @Schema(description = "How many people name them", examples = "3")
            int namedBy,

            @Schema(description = "PR, 0 to 1; over all people the sum is 1", examples = "0.12")
            double share,

            @Schema(description = "Influence from nominations, 0 to 100", examples = "100")
            double influence,

            @Schema(description = "Influence that was given at enrolment, 0 to 100", examples = "60")
            int givenInfluence) {}

    static NominatedInfluenceView of(
            List<StakeholderView> people, Map<UUID, List<UUID>> nominations, NominatedInfluence.Settings settings) {
        var byId = people.stream().collect(Collectors.toMap(StakeholderView::id, Function.identity()));
        var found = NominatedInfluence.of(byId.keySet(), nominations, settings);
        var ranked = IntStream.range(0, found.people().size())
                .mapToObj(position -> person(byId, found, position))
                .sorted(Comparator.comparingDouble((InfluentialPerson person) -> Precision.rounded(person.share()))
                        .reversed()
                        .thenComparing(InfluentialPerson::stakeholderId))
                .limit(MOST_SHOWN)
                .toList();
        var nominators =
                nominations.values().stream().filter(named -> !named.isEmpty()).count();
        return new NominatedInfluenceView(
                people.size(),
                (int) nominators,
                settings.damping(),
                found.iterations(),
                found.settled(),
                RULES,
                ranked);
    }

    private static InfluentialPerson person(Map<UUID, StakeholderView> people, NominatedInfluence found, int position) {
        var person = Objects.requireNonNull(people.get(found.people().get(position)));
        return new InfluentialPerson(
                person.id(),
                person.displayName(),
                found.namedBy().get(position),
                found.shares().get(position),
                found.influence(position),
                person.influence());
    }
}
