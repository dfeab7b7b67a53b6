package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Customer pain, promises, weeks and blind spots from the cases that were sent.
final class EvidenceAudit {

    private final Sample sample;
    private final Cases cases;

    EvidenceAudit(Sample sample) {
        this.sample = sample;
        this.cases = new Cases(sample);
    }

    void compare(Comparison comparison) {
        var summary = sample.ofCycle("evidence-summary");
        comparison.same(
                "mapped cases",
                cases.mapped().size(),
                summary.path("mappedCases").asInt());
        summary.path("painPoints").forEach(shown -> painPoint(comparison, shown));
        summary.path("touchpoints").forEach(shown -> touchpoint(comparison, shown));
        summary.path("departments").forEach(shown -> department(comparison, shown));
        blindSpots(comparison, sample.ofCycle("blind-spots"));
        weeks(comparison, sample.ofCycle("evidence-trend?weeks=520"));
    }

    private void painPoint(Comparison comparison, JsonNode shown) {
        var title = shown.path("title").asText();
        var of = cases.of(title);
        counts(comparison, title, of, shown);
        comparison.same(
                title + ", open",
                Cases.count(of, Cases.Case::open),
                shown.path("openCases").asLong());
        comparison.number(title + ", share", cases.share(title), shown.path("share"));
        comparison.number(title + ", severity", Cases.SEVERITY, shown.path("meanSeverity"));
        comparison.number(title + ", customer pain", cases.share(title) * Cases.SEVERITY, shown.path("customerPain"));
    }

    private static void counts(Comparison comparison, String name, List<Cases.Case> of, JsonNode shown) {
        comparison.same(name + ", cases", of.size(), shown.path("cases").asInt());
        comparison.same(
                name + ", promises",
                Cases.count(of, Cases.Case::promised),
                shown.path("promises").asLong());
        comparison.same(
                name + ", broken",
                Cases.count(of, Cases.Case::broken),
                shown.path("brokenPromises").asLong());
    }

    /// A case counts at every touchpoint that its pain point hits.
    private void touchpoint(Comparison comparison, JsonNode shown) {
        var count = sample.allOfCycle("pain-points").stream()
                .filter(painPoint -> Sample.texts(painPoint.path("touchpointIds"))
                        .contains(shown.path("touchpointId").asText()))
                .mapToInt(
                        painPoint -> cases.of(painPoint.path("title").asText()).size())
                .sum();
        var name = shown.path("name").asText();
        comparison.same(name + ", cases", count, shown.path("cases").asInt());
        comparison.number(name + ", severity", Cases.SEVERITY, shown.path("meanSeverity"));
    }

    private void department(Comparison comparison, JsonNode shown) {
        var code = shown.path("code").asText();
        var of = cases.ofDepartment(code);
        counts(comparison, code, of, shown);
        var promises = Cases.count(of, Cases.Case::promised);
        var kept = new Wilson(promises - Cases.count(of, Cases.Case::broken), promises);
        comparison.numberOrNone(code + ", kept", promises > 0, kept.share(), shown.path("keptRate"));
        comparison.numberOrNone(code + ", at least", promises > 0, kept.lower(), shown.at("/keptInterval/lower"));
        comparison.numberOrNone(code + ", at most", promises > 0, kept.upper(), shown.at("/keptInterval/upper"));
    }

    private void blindSpots(Comparison comparison, JsonNode shown) {
        var compared = Sample.list(shown.path("painPoints"));
        var ranks = Ranks.best(compared.stream()
                .mapToDouble(each -> cases.share(each.path("title").asText()))
                .toArray());
        var round = new Round(sample);
        var organisational = Ranks.best(round.pain().perHead());
        for (var i = 0; i < ranks.length; i++) {
            var each = compared.get(i);
            var rank = organisational[round.number(each.path("painPointId"))];
            var title = "blind spot? " + each.path("title").asText();
            comparison.same(
                    title + ", customers", ranks[i], each.path("customerRank").asInt());
            comparison.same(
                    title + ", company", rank, each.path("organisationalRank").asInt());
            comparison.same(
                    title + ", difference",
                    rank - ranks[i],
                    each.path("difference").asInt());
            comparison.same(
                    title,
                    rank - ranks[i] >= shown.path("ranksApart").asInt(),
                    each.path("blindSpot").asBoolean());
        }
    }

    private void weeks(Comparison comparison, JsonNode shown) {
        var byWeek = cases.mapped().stream()
                .collect(Collectors.groupingBy(EvidenceAudit::monday, TreeMap::new, Collectors.toList()));
        List<ExpectationGap.Measured> line = new ArrayList<>();
        var monday = byWeek.firstKey();
        for (var week : shown.path("weeks")) {
            List<Cases.Case> of = byWeek.getOrDefault(monday, List.of());
            comparison.same("week", monday.toString(), week.path("monday").asText());
            comparison.same(monday + ", cases", of.size(), week.path("cases").asInt());
            comparison.same(
                    monday + ", broken",
                    Cases.count(of, Cases.Case::broken),
                    week.path("brokenPromises").asLong());
            line.add(new ExpectationGap.Measured(line.size(), of.size()));
            monday = monday.plusWeeks(1);
        }
        comparison.same("weeks end before", byWeek.lastKey().plusWeeks(1), monday);
        var trend = line.size() >= 3;
        var slope = trend ? ExpectationGap.line(line, count -> count)[1] : 0;
        comparison.numberOrNone("cases more a week", trend, slope, shown.path("slope"));
    }

    private static LocalDate monday(Cases.Case of) {
        return of.opened()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
