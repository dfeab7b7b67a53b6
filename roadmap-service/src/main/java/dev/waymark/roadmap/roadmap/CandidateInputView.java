package dev.waymark.roadmap.roadmap;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PersonDays;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A candidate as a roadmap was solved from it.
@Schema(name = "RoadmapCandidateInput", description = "A candidate as it was planned with.")
record CandidateInputView(
        @Schema(description = "The initiative") UUID initiativeId,

        @Schema(description = "Its code", examples = "I-07") String code,

        @Schema(description = "Its title", examples = "Tell residents before a date slips")
        String title,

        @Schema(description = "Its category") Category category,

        @Schema(description = "Its priority √(B·T) · fit, from 0", examples = "80.1")
        double priority,

        @Schema(description = "Its median net present value")
        Money netPresentValue,

        @Schema(description = "Share of all pain that it relieves, in percent, 0 to 100", examples = "6.5")
        double painRelief,

        @Schema(description = "Its project risk, 0 to 100", examples = "50.3")
        double risk,

        @Schema(description = "Its duration in periods, 1 to 40", examples = "3")
        int duration,

        @Schema(description = "The budget pot that funds it")
        UUID budgetPotId,

        @Schema(description = "Its cost in each period from its start")
        List<Money> costs,

        @Schema(description = "Its effort over the whole duration")
        List<EffortInputView> efforts,

        @Schema(description = "What must be finished before")
        List<UUID> dependsOn,

        @Schema(description = "What it never goes with") List<UUID> excludes,

        @Schema(description = "Since when it is under way; absent when it is not") @Nullable
        PlanningPeriod inFlightSince,

        @Schema(
                description =
                        "The period in which the roadmap in force has announced its start; absent where it has not, where"
                                + " the initiative is under way or where moving costs nothing")
        @Nullable
        PlanningPeriod announcedStart) {

    /// An effort.
    @Schema(name = "RoadmapEffortInput", description = "Person-days of one skill over the whole duration.")
    record EffortInputView(
            @Schema(description = "The skill", examples = "engineering")
            String skill,

            @Schema(description = "Person-days, 0 to 100000", examples = "40")
            BigDecimal personDays) {}

    static CandidateInputView from(PlanInput input, PlanCandidate candidate) {
        var needs = candidate.needs();
        var since = candidate.inFlightStart();
        return new CandidateInputView(
                UUID.fromString(candidate.id()),
                candidate.code(),
                candidate.title(),
                candidate.category(),
                candidate.worth().priority() / 100.0,
                input.money(candidate.worth().netPresentValue()),
                candidate.worth().painRelief() / 100.0,
                candidate.risk() / 100.0,
                needs.duration(),
                UUID.fromString(needs.potId()),
                needs.costs().stream().map(cost -> input.money(cost)).toList(),
                needs.efforts().stream()
                        .map(effort -> new EffortInputView(effort.skill(), PersonDays.of(effort.hundredths())))
                        .toList(),
                candidate.ties().dependsOn().stream().map(UUID::fromString).toList(),
                candidate.ties().excludes().stream().map(UUID::fromString).toList(),
                since == null ? null : input.horizon().at(since),
                announcedStart(input, candidate));
    }

    private static @Nullable PlanningPeriod announcedStart(PlanInput input, PlanCandidate candidate) {
        var stability = input.stability();
        var announced = stability == null ? null : stability.starts().get(candidate.id());
        return announced == null ? null : input.horizon().at(announced);
    }
}
