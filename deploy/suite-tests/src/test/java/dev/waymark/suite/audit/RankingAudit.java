package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.stream.Collectors;

/// Points and ranks by the three rules, breadth, flags and contributions of every pain point.
final class RankingAudit {

    private final Sample sample;
    private final Round round;
    private final OrganisationalPain pain;

    RankingAudit(Sample sample) {
        this.sample = sample;
        this.round = new Round(sample);
        this.pain = round.pain();
    }

    void compare(Comparison comparison) {
        comparison.same(
                "ballots",
                round.ballots().size(),
                round.outcome().path("ballots").asInt());
        comparison.same(
                "pain points", pain.m(), round.outcome().path("painPoints").size());
        for (var shown : round.outcome().path("painPoints")) {
            var point = round.number(shown.path("painPointId"));
            var title = shown.path("title").asText();
            ranked(comparison, title + ", LITERAL", pain.literal(), point, shown.path("literal"));
            ranked(comparison, title + ", PER_HEAD", pain.perHead(), point, shown.path("perHead"));
            ranked(comparison, title + ", WEIGHTED", pain.weighted(), point, shown.path("weighted"));
            comparison.number(title + ", breadth", pain.breadth(point), shown.path("breadth"));
            comparison.same(
                    title + ", rule-sensitive",
                    pain.ruleSensitive(point),
                    shown.path("ruleSensitive").asBoolean());
            petProject(comparison, title, point, shown);
            contributions(comparison, title, point, shown.path("contributions"));
        }
        sample.ofCycle("assessment-snapshot").path("painPoints").forEach(shown -> snapshot(comparison, shown));
    }

    private static void ranked(Comparison comparison, String name, double[] points, int point, JsonNode shown) {
        comparison.number(name + ", points", points[point], shown.path("points"));
        comparison.same(
                name + ", rank", Ranks.best(points)[point], shown.path("rank").asInt());
    }

    private void petProject(Comparison comparison, String title, int point, JsonNode shown) {
        var test = new PetProject(pain, round.outcome().at("/settings/top").asInt());
        var behind = test.groupsBehind(point).stream()
                .flatMap(group -> Sample.texts(groupShown(group).path("departmentIds")).stream())
                .collect(Collectors.toSet());
        comparison.same(
                title + ", pet project",
                test.flagged(point),
                shown.path("petProject").asBoolean());
        comparison.same(title + ", pet project of", behind, new HashSet<>(Sample.texts(shown.path("petProjectOf"))));
    }

    private JsonNode groupShown(OrganisationalPain.Group group) {
        return round.outcome().path("groups").path(pain.groups().indexOf(group));
    }

    private void contributions(Comparison comparison, String title, int point, JsonNode shown) {
        for (var group : pain.groups()) {
            var codes = groupShown(group).path("departments");
            var name = title + codes;
            var contribution = Sample.list(shown).stream()
                    .filter(each -> each.path("departments").equals(codes))
                    .toList();
            var points = group.sum(point, pain.m());
            comparison.same(name + ", contributes", points > 0, !contribution.isEmpty());
            for (var of : contribution) {
                comparison.number(name + ", points", points, of.path("points"));
                comparison.number(name + ", mean", group.mean(point, pain.m()), of.path("perHead"));
                comparison.number(name + ", share", pain.share(group, point), of.path("share"));
            }
        }
    }

    private void snapshot(Comparison comparison, JsonNode shown) {
        var point = round.number(shown.path("id"));
        var title = "snapshot, " + shown.path("title").asText();
        comparison.number(title + ", LITERAL", pain.literal()[point], shown.path("literal"));
        comparison.number(title + ", PER_HEAD", pain.perHead()[point], shown.path("perHead"));
        comparison.number(title + ", WEIGHTED", pain.weighted()[point], shown.path("weighted"));
        ranked(comparison, title, pain.perHead(), point, shown);
    }
}
