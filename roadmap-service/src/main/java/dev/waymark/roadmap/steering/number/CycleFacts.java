package dev.waymark.roadmap.steering.number;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.prioritising.priority.RelievedPain;
import dev.waymark.roadmap.roadmap.RoadmapView;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.sibling.assessment.AssessmentSnapshot;
import dev.waymark.roadmap.sibling.finding.Finding;
import dev.waymark.roadmap.sibling.finding.FoundClimate;
import dev.waymark.roadmap.sibling.finding.FoundGap;
import dev.waymark.roadmap.sibling.finding.FoundPain;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.ValueRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the numbers of a cycle are made from, as far as the reader may see it.
public record CycleFacts(
        UUID cycleId,
        Finding<FoundGap> gap,
        Finding<FoundPain> pain,
        Finding<FoundClimate> climate,
        @Nullable Planned planned) {

    /// The roadmap, and what it would bring.
    ///
    /// @param expectedValue sum of the mean net present values of its items, at the prices of today
    /// @param painRelief in percent of all pain; none before a round is closed
    public record Planned(
            RoadmapView roadmap,
            RoadmapFigures figures,
            Finding<Money> expectedValue,
            @Nullable Double painRelief) {

        /// @param initiatives of the same cycle
        /// @param assessment of the same cycle
        public static Planned of(RoadmapView roadmap, InitiativeSnapshot initiatives, AssessmentSnapshot assessment) {
            var chosen = roadmap.items().stream()
                    .map(RoadmapItem::initiativeId)
                    .map(initiatives::initiative)
                    .flatMap(Optional::stream)
                    .toList();
            return new Planned(
                    roadmap,
                    RoadmapFigures.of(roadmap.pots(), roadmap.capacities()),
                    value(chosen, initiatives.currency()),
                    RelievedPain.by(chosen, assessment).score());
        }

        private static Finding<Money> value(List<InitiativeEntry> chosen, String currency) {
            if (chosen.stream().anyMatch(InitiativeEntry::isPriceHidden)) {
                return Finding.ofWithheld();
            }
            return chosen.stream()
                    .flatMap(each -> Optional.ofNullable(each.npv()).stream())
                    .map(ValueRange::mean)
                    .reduce(BigDecimal::add)
                    .map(sum -> Finding.of(Money.rounded(sum, currency)))
                    .orElseGet(Finding::none);
        }
    }
}
