package dev.waymark.initiative.initiative;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of an initiative.
@Schema(description = "The description of an initiative.")
public record DescribeInitiative(
        @Schema(description = "Short code, unique in the cycle", examples = "I-07") @NotBlank @Size(max = 40)
        String code,

        @Schema(description = "The initiative in a few words", examples = "Tell residents before a date slips")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "The initiative at length",
                examples = "Who has an open request hears before its date is missed, with the new date and the reason.")
        @Nullable
        @Size(max = 8000)
        @MultiLine
        String description,

        @Schema(description = "Department that would do it") UUID departmentId,

        @Schema(description = "Sign-in name of who would lead it", examples = "dan.finance")
        @Nullable
        @Size(min = 1, max = 200)
        String owner,

        @Schema(description = "Sign-in name of who answers for it", examples = "cora.finance")
        @Nullable
        @Size(min = 1, max = 200)
        String sponsor,

        @Schema(
                description =
                        "Which kind of experience it is to create: EVERYDAY nearly invisible, WOW above and beyond,"
                                + " SIGNATURE there when the customer has a problem or a hard choice")
        @Nullable
        Experience experience,

        @Schema(description = "Duration in planning quarters, 1 to 40", examples = "3") @Min(1) @Max(40)
        int durationPeriods,

        @Schema(description = "Work that it needs, one entry per skill") @Nullable @Size(max = 50)
        List<Effort> efforts,

        @Schema(description = "Pain points that it mitigates, each once") @Nullable @Size(max = 200)
        List<Mitigation> mitigations,

        @Schema(description = "Goals that it serves, each once") @Nullable @Size(max = 200)
        List<GoalAlignment> alignments,

        @Schema(description = "Initiatives of the cycle that must be finished before it starts")
        @Nullable
        @Size(max = 100)
        Set<UUID> dependsOn,

        @Schema(description = "Initiatives of the cycle that exclude it: at most one of the two is planned")
        @Nullable
        @Size(max = 100)
        Set<UUID> excludes,

        @Schema(description = "The law or rule that demands it, if any") @Nullable
        LegalObligation legalObligation,

        @Schema(description = "How risky the project is") RiskRatings riskRatings,

        @Schema(
                description = "Archived initiatives serve no goal, relieve no pain and are no candidates; absent = not"
                        + " archived")
        @Nullable
        Boolean archived,

        @Schema(description = "What moves the engagement of customers that it works on") @Nullable @Size(max = 4)
        Set<Lever> levers,

        @Schema(description = "The parts in which it is delivered, first to last; their cost shares add up to 1")
        @Nullable
        @Size(max = 20)
        List<Slice> slices) {

    public DescribeInitiative {
        efforts = efforts == null ? List.of() : efforts;
        mitigations = mitigations == null ? List.of() : mitigations;
        alignments = alignments == null ? List.of() : alignments;
        dependsOn = dependsOn == null ? Set.of() : dependsOn;
        excludes = excludes == null ? Set.of() : excludes;
        levers = levers == null ? Set.of() : levers;
        slices = slices == null ? List.of() : slices;
        new Slices(slices).requireWithin(durationPeriods);
        requireEachOnce("skill", efforts, Effort::skill);
        requireEachOnce("pain point", mitigations, Mitigation::painPointId);
        requireEachOnce("goal", alignments, GoalAlignment::goalId);
    }

    @Override
    public List<Effort> efforts() {
        return Objects.requireNonNull(efforts);
    }

    @Override
    public List<Mitigation> mitigations() {
        return Objects.requireNonNull(mitigations);
    }

    @Override
    public List<GoalAlignment> alignments() {
        return Objects.requireNonNull(alignments);
    }

    @Override
    public Set<UUID> dependsOn() {
        return Objects.requireNonNull(dependsOn);
    }

    @Override
    public Set<UUID> excludes() {
        return Objects.requireNonNull(excludes);
    }

    @Override
    public Set<Lever> levers() {
        return Objects.requireNonNull(levers);
    }

    @Override
    public List<Slice> slices() {
        return Objects.requireNonNull(slices);
    }

    private static <T> void requireEachOnce(String kind, List<T> entries, Function<T, Object> key) {
        var seen = new HashSet<>();
        for (var entry : entries) {
            if (!seen.add(key.apply(entry))) {
                throw new IllegalArgumentException(
                        "The %s %s is named more than once. Maybe join the entries.".formatted(kind, key.apply(entry)));
            }
        }
    }
}
