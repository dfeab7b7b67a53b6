package dev.waymark.roadmap.steering;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.cycle.client.Shown;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.roadmap.prioritising.priority.IndexMapView;
import dev.waymark.roadmap.prioritising.priority.PriorityConfig;
import dev.waymark.roadmap.prioritising.priority.ScoringInitiatives;
import dev.waymark.roadmap.roadmap.RoadmapOfCommittee;
import dev.waymark.roadmap.roadmap.RoadmapView;
import dev.waymark.roadmap.sibling.assessment.AssessmentSnapshot;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.finding.AskedDecision;
import dev.waymark.roadmap.sibling.finding.CycleFindings;
import dev.waymark.roadmap.sibling.initiative.CurrentInitiatives;
import dev.waymark.roadmap.sibling.initiative.InitiativeCatalogue;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot;
import dev.waymark.roadmap.steering.PaperChanges.Previous;
import dev.waymark.roadmap.steering.SteeringPaperView.PaperDepartmentView;
import dev.waymark.roadmap.steering.number.CycleFacts;
import dev.waymark.roadmap.steering.number.CycleFacts.Planned;
import dev.waymark.roadmap.steering.number.KeyNumberView;
import dev.waymark.roadmap.steering.number.KeyNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Puts the paper of the request's cycle together. What others know is asked for with the caller's token and
/// before our database is read; nothing is shown that the operations of its parts would not show to the caller.
@ApplicationScoped
class ReadingPaper {

    private final CurrentCycle cycle;
    private final CurrentInitiatives initiatives;
    private final InitiativeCatalogue catalogue;
    private final AssessmentService assessment;
    private final CycleFindings findings;
    private final RoadmapOfCommittee roadmaps;
    private final ScoringInitiatives scoring;
    private final PriorityConfig config;
    private final Caller caller;
    private final Clock clock;

    ReadingPaper(
            CurrentCycle cycle,
            CurrentInitiatives initiatives,
            InitiativeCatalogue catalogue,
            AssessmentService assessment,
            CycleFindings findings,
            RoadmapOfCommittee roadmaps,
            ScoringInitiatives scoring,
            PriorityConfig config,
            Caller caller,
            Clock clock) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.catalogue = catalogue;
        this.assessment = assessment;
        this.findings = findings;
        this.roadmaps = roadmaps;
        this.scoring = scoring;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    SteeringPaperView paper() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var asked = findings.decisions(cycle.id());
        var facts = facts(
                cycle.assessment(),
                initiatives.snapshot(),
                roadmaps.current(cycle.id(), initiatives.snapshot().withHiddenPrice()));
        var numbers = KeyNumbers.of(facts);
        return new SteeringPaperView(
                cycle.id(),
                cycle.visible().name(),
                PaperWords.stage(cycle.visible().state()),
                cycle.visible().startsOn(),
                today,
                caller.username(),
                roles(),
                PaperDecisions.of(facts, asked.found().orElse(List.<AskedDecision>of()), initiatives.snapshot(), today),
                asked.withheld() ? PaperWords.DECISIONS_WITHHELD : null,
                numbers,
                facts.pain().found().map(PaperPainView::from).orElse(null),
                facts.pain().value() != null
                        ? null
                        : facts.pain().withheld() ? PaperWords.OTHER_ROLE : PaperWords.NO_PAIN,
                departments(),
                seesIndexMap() ? indexMap() : null,
                seesIndexMap() ? null : PaperWords.OTHER_ROLE,
                facts.planned() == null ? null : facts.planned().roadmap(),
                changes(facts, numbers));
    }

    private CycleFacts facts(
            AssessmentSnapshot ofCycle, InitiativeSnapshot ofInitiatives, Optional<RoadmapView> roadmap) {
        var id = ofCycle.cycle().id();
        return new CycleFacts(
                id,
                findings.gap(id),
                findings.pain(id),
                findings.climate(id),
                roadmap.map(each -> Planned.of(each, ofInitiatives, ofCycle)).orElse(null));
    }

    /// As the operation that answers it alone.
    private boolean seesIndexMap() {
        return caller.hasAny(Roles.PROGRAMME_LEAD, Roles.STEERING, Roles.STAKEHOLDER, Roles.AUDITOR);
    }

    private IndexMapView indexMap() {
        return IndexMapView.of(cycle.id(), cycle.currency(), scoring.all(), config.quadrantThreshold());
    }

    private List<String> roles() {
        return cycle.countingRoles().stream().sorted().toList();
    }

    private List<PaperDepartmentView> departments() {
        return cycle.assessment().departments().stream()
                .map(each -> new PaperDepartmentView(each.code(), each.name()))
                .sorted(Comparator.comparing(PaperDepartmentView::code))
                .toList();
    }

    private PaperChangesView changes(CycleFacts facts, List<KeyNumberView> numbers) {
        var predecessor = cycle.visible().predecessorId();
        if (predecessor == null) {
            return PaperChanges.none(PaperWords.FIRST_CYCLE);
        }
        return previous(predecessor)
                .map(previous -> PaperChanges.of(previous, facts, numbers))
                .orElseGet(() -> PaperChanges.none(PaperWords.PREVIOUS_WITHHELD));
    }

    /// Nothing where the caller may not see the last cycle.
    private Optional<Previous> previous(UUID cycleId) {
        return assessment
                .assessment(cycleId, AssessmentSnapshot.class)
                .filter(
                        shown -> shown.countingRoles().stream()
                                .anyMatch(Set.of(
                                        Roles.PROGRAMME_LEAD,
                                        Roles.STEERING,
                                        Roles.STAKEHOLDER,
                                        Roles.VIEWER,
                                        Roles.AUDITOR)::contains))
                .map(Shown::content)
                .map(this::previous);
    }

    private Previous previous(AssessmentSnapshot last) {
        var ofInitiatives = catalogue.snapshot(last.cycle().id());
        return new Previous(
                last.cycle().name(),
                facts(last, ofInitiatives, roadmaps.inForce(last.cycle().id(), ofInitiatives.withHiddenPrice())));
    }
}
