package dev.waymark.roadmap.steering;

import dev.waymark.roadmap.roadmap.RoadmapState;
import dev.waymark.roadmap.roadmap.RoadmapView;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.sibling.finding.AskedDecision;
import dev.waymark.roadmap.sibling.finding.FoundClimate;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import dev.waymark.roadmap.steering.PaperDecisionView.Kind;
import dev.waymark.roadmap.steering.number.CycleFacts;
import dev.waymark.roadmap.steering.number.CycleFacts.Planned;
import dev.waymark.roadmap.steering.number.InWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits for a decision: what was asked of the committee, longest waiting first; the roadmap to
/// approve or publish; obligations that it misses; initiatives without a category; a climate that the
/// committee set itself.
final class PaperDecisions {

    private final CycleFacts facts;
    private final LocalDate today;

    private PaperDecisions(CycleFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /// @param asked open and taken ones
    static List<PaperDecisionView> of(
            CycleFacts facts, List<AskedDecision> asked, InitiativeSnapshot initiatives, LocalDate today) {
        var decisions = new PaperDecisions(facts, today);
        var roadmap = Optional.ofNullable(facts.planned()).map(Planned::roadmap);
        return Stream.of(
                        asked.stream()
                                .filter(AskedDecision::isOpen)
                                .sorted(Comparator.comparing(AskedDecision::askedOn))
                                .map(decisions::asked),
                        roadmap.filter(each -> each.state() == RoadmapState.DRAFT).stream()
                                .map(decisions::roadmap),
                        roadmap.stream().flatMap(decisions::late),
                        initiatives.initiatives().stream()
                                .filter(InitiativeEntry::lacksCategory)
                                .map(decisions::category),
                        facts.climate().found().stream().flatMap(decisions::climate))
                .flatMap(each -> each)
                .toList();
    }

    private PaperDecisionView asked(AskedDecision decision) {
        return new PaperDecisionView(
                Kind.ASKED,
                decision.title(),
                "Asked by %s as %s.".formatted(decision.askedBy(), InWords.word(decision.kind())),
                decision.askedOn(),
                days(decision.askedOn()),
                "recordSteeringDecision",
                "/v1/steering-decisions/" + decision.id());
    }

    private PaperDecisionView roadmap(RoadmapView roadmap) {
        var approved = roadmap.approval() != null;
        var proposedOn = LocalDate.ofInstant(roadmap.proposedAt(), ZoneOffset.UTC);
        return new PaperDecisionView(
                Kind.ROADMAP,
                "%s the roadmap “%s”?".formatted(approved ? "Publish" : "Approve", roadmap.name()),
                "Proposed by %s. %s; whoever proposed it may do neither."
                        .formatted(
                                roadmap.proposedBy(),
                                approved
                                        ? "Publishing puts it into force and ends the one before"
                                        : "What is approved can be published, and nobody can rewrite it before"),
                proposedOn,
                days(proposedOn),
                approved ? "publishRoadmap" : "decideRoadmap",
                "/v1/roadmaps/" + roadmap.id());
    }

    private Stream<PaperDecisionView> late(RoadmapView roadmap) {
        return roadmap.items().stream()
                .filter(item -> item.periodsLate() != null)
                .map(item -> late(roadmap, item));
    }

    private static PaperDecisionView late(RoadmapView roadmap, RoadmapItem item) {
        return new PaperDecisionView(
                Kind.DEADLINE,
                "Accept that %s “%s” is finished too late for the law?".formatted(item.code(), item.title()),
                "It is finished in %s, %s after its legal deadline, which is as early as the plan allows."
                        .formatted(
                                item.finish(),
                                InWords.counted(item.periodsLate() == null ? 0 : item.periodsLate(), "quarter")),
                null,
                null,
                "proposeRoadmap",
                "/v1/roadmaps/" + roadmap.id());
    }

    private PaperDecisionView category(InitiativeEntry initiative) {
        return new PaperDecisionView(
                Kind.CATEGORY,
                "Which category has %s “%s”?".formatted(initiative.code(), initiative.title()),
                "No fact speaks for any category. Without one it cannot be prioritised or planned.",
                null,
                null,
                "decideCategory",
                "/v1/initiatives/%s/category".formatted(initiative.id()));
    }

    private Stream<PaperDecisionView> climate(FoundClimate climate) {
        var reason = climate.overrideReason();
        return reason == null
                ? Stream.empty()
                : Stream.of(new PaperDecisionView(
                        Kind.CLIMATE,
                        "Keep the economic climate at %s?".formatted(InWords.number(climate.index(), 1)),
                        "The committee set it; the indicators say %s. Its reason: “%s”"
                                .formatted(InWords.number(climate.computedIndex(), 1), reason),
                        null,
                        null,
                        "withdrawClimateOverride",
                        "/v1/cycles/%s/climate".formatted(facts.cycleId())));
    }

    private long days(LocalDate since) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
