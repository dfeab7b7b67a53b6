package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The closed round of the sample: the ballots that its people cast, and what the API shows of it.
final class Round {

    private final Sample sample;
    private final JsonNode outcome;
    private final List<String> painPoints;
    private final Map<String, List<Tiers>> ballots;
    private final OrganisationalPain pain;

    Round(Sample sample) {
        this.sample = sample;
        var round = Sample.named(sample.allOfCycle("ranking-rounds"), "state", "CLOSED");
        this.outcome = sample.get("/v1/ranking-rounds/%s/organisational-pain"
                .formatted(round.path("id").asText()));
        this.painPoints = Sample.texts(round.path("painPointIds"));
        this.ballots = ballotsByDepartment();
        this.pain = new OrganisationalPain(
                Sample.list(outcome.path("groups")).stream().map(this::group).toList(), painPoints.size());
    }

    /// What the API shows.
    JsonNode outcome() {
        return outcome;
    }

    /// The pain over the groups that the API shows.
    OrganisationalPain pain() {
        return pain;
    }

    List<Tiers> ballots() {
        return ballots.values().stream().flatMap(List::stream).toList();
    }

    /// The number of a pain point by its id.
    int number(JsonNode id) {
        return painPoints.indexOf(id.asText());
    }

    /// The groups that the rule forms, by the codes of their departments.
    List<List<String>> groups() {
        var kinds = sample.allOfCycle("departments").stream()
                .collect(Collectors.toMap(
                        each -> each.path("code").asText(),
                        each -> each.path("kind").asText()));
        return PublicationGroups.of(
                ballots.entrySet().stream()
                        .map(each -> new PublicationGroups.Department(
                                each.getKey(),
                                kinds.get(each.getKey()),
                                each.getValue().size()))
                        .toList(),
                outcome.at("/protection/smallestGroup").asInt());
    }

    private OrganisationalPain.Group group(JsonNode shown) {
        var codes = Sample.texts(shown.path("departments"));
        var weights = sample.file("ballots").at("/round/departmentWeights");
        return new OrganisationalPain.Group(
                codes.size(),
                codes.stream()
                        .mapToDouble(code -> weights.path(code).asDouble(1))
                        .sum(),
                codes.stream().flatMap(code -> ballots.get(code).stream()).toList());
    }

    private Map<String, List<Tiers>> ballotsByDepartment() {
        var departmentOf = Sample.list(sample.file("stakeholders")).stream()
                .collect(Collectors.toMap(
                        each -> each.path("username").asText(),
                        each -> each.path("department").asText()));
        return Sample.list(sample.file("ballots").path("ballots")).stream()
                .collect(Collectors.groupingBy(
                        ballot -> departmentOf.get(ballot.path("username").asText()),
                        Collectors.mapping(this::tiers, Collectors.toList())));
    }

    private Tiers tiers(JsonNode ballot) {
        var titles = sample.file("pain-points");
        var ids = sample.allOfCycle("pain-points");
        List<Set<Integer>> tiers = new ArrayList<>();
        for (var tier : ballot.path("tiers")) {
            tiers.add(Sample.texts(tier).stream()
                    .map(key -> Sample.named(titles, "key", key).path("title").asText())
                    .map(title -> number(Sample.named(ids, "title", title).path("id")))
                    .collect(Collectors.toSet()));
        }
        return new Tiers(tiers);
    }
}
