package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.prioritising.scoring.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What is unresolved in the priorities of a cycle: both sides far apart (|B − T| at or above a limit), a criterion
/// without a score, one that its sponsor alone has rated, and ratings given under an earlier rubric.
///
/// Example: B 82, T 40 and a limit of 30 → "business index 82.0 and IT index 40.0 are 42.0 apart".
@Calculation
record Unresolved(UUID initiativeId, String code, UnresolvedKind kind, String reason) {

    /// An initiative with its indices.
    record Subject(UUID id, String code, Index business, Index it) {

        private Unresolved line(UnresolvedKind kind, String reason) {
            return new Unresolved(id, code, kind, reason);
        }
    }

    /// Ratings of an initiative that were given under an earlier rubric.
    record Outdated(UUID initiativeId, String code, String criterion, int ratings) {}

    /// In the order of the initiatives.
    static List<Unresolved> of(List<Subject> subjects, double limit, List<Outdated> outdated) {
        var unresolved = new ArrayList<Unresolved>();
        for (var subject : subjects) {
            var b = subject.business().value();
            var t = subject.it().value();
            if (b != null && t != null && Precision.atLeast(Math.abs(b - t), limit)) {
                unresolved.add(subject.line(
                        UnresolvedKind.GAP,
                        String.format(
                                Locale.ROOT,
                                "business index %.1f and IT index %.1f are %.1f apart",
                                b,
                                t,
                                Math.abs(b - t))));
            }
            missing(subject, subject.business(), unresolved);
            missing(subject, subject.it(), unresolved);
            outdated.stream()
                    .filter(each -> each.initiativeId().equals(subject.id()))
                    .map(each -> subject.line(
                            UnresolvedKind.OLDER_RUBRIC,
                            "%s: %d %s under an earlier rubric"
                                    .formatted(
                                            each.criterion(),
                                            each.ratings(),
                                            each.ratings() == 1 ? "rating" : "ratings")))
                    .forEach(unresolved::add);
        }
        return unresolved;
    }

    private static void missing(Subject subject, Index index, List<Unresolved> unresolved) {
        if (index.contributions().isEmpty()) {
            index.missing().forEach(each -> unresolved.add(subject.line(UnresolvedKind.MISSING, each)));
        }
        for (var part : index.contributions()) {
            if (part.score().score() == null) {
                unresolved.add(subject.line(
                        part.score().raters() > 0 ? UnresolvedKind.SPONSOR_ALONE : UnresolvedKind.MISSING,
                        "%s: %s".formatted(part.criterion().name(), part.score().reason())));
            }
        }
    }

    /// As one line.
    String text() {
        return "%s: %s".formatted(code, reason);
    }
}
