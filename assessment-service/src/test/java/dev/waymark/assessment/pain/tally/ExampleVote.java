package dev.waymark.assessment.pain.tally;

import dev.waymark.assessment.loop.organisation.DepartmentKind;
import dev.waymark.assessment.pain.outcome.RankingSettings;
import dev.waymark.assessment.pain.tally.publication.PublicationGroups;
import dev.waymark.assessment.pain.tally.publication.VotingDepartment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The worked example of the domain: 13 ballots of three departments over four pain points; invented.
public final class ExampleVote {

    public static final UUID A = id("A");
    public static final UUID B = id("B");
    public static final UUID C = id("C");
    public static final UUID D = id("D");
    public static final List<UUID> PAIN_POINTS = List.of(A, B, C, D);

    public static final UUID SERVICE = id("Service");
    public static final UUID IT = id("IT");
    public static final UUID SALES = id("Sales");

    /// Per head, top 5, 1000 resamples: what holds when nothing else is configured.
    public static final RankingSettings SETTINGS = new RankingSettings(RankingRule.PER_HEAD, 5, 1000, 20_270_101L);

    private ExampleVote() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static List<CastBallot> ballots() {
        List<CastBallot> ballots = new ArrayList<>();
        ballots.addAll(service());
        ballots.addAll(alike("it", 2, IT, C, B, D, A));
        ballots.addAll(alike("sales", 2, SALES, B, C, D, A));
        return ballots;
    }

    /// The groups by which these ballots are published, at least 4 in each.
    public static PublicationGroups groups(List<CastBallot> ballots) {
        Map<UUID, DepartmentKind> kinds =
                Map.of(SERVICE, DepartmentKind.SERVICE, IT, DepartmentKind.IT, SALES, DepartmentKind.BUSINESS);
        Map<UUID, String> codes = Map.of(SERVICE, "SERVICE", IT, "IT", SALES, "SALES");
        List<VotingDepartment> departments = Stream.of(SERVICE, IT, SALES)
                .map(department -> new VotingDepartment(
                        department,
                        codes.get(department),
                        kinds.get(department),
                        null,
                        ballots.stream()
                                .filter(ballot -> ballot.departmentId().equals(department))
                                .map(CastBallot::stakeholderId)
                                .collect(Collectors.toSet())))
                .toList();
        return PublicationGroups.of(departments, List.of(), 4);
    }

    public static List<CastBallot> service() {
        List<CastBallot> ballots = new ArrayList<>();
        ballots.addAll(alike("service, most of", 7, SERVICE, A, B, C, D));
        ballots.addAll(alike("service, rest of", 2, SERVICE, A, C, B, D));
        return ballots;
    }

    /// That many ballots with the same order, one pain point a tier.
    public static List<CastBallot> alike(String voters, int count, UUID department, UUID... order) {
        List<CastBallot> ballots = new ArrayList<>();
        for (int voter = 0; voter < count; voter++) {
            ballots.add(ballot(voters + " " + voter, department, order));
        }
        return ballots;
    }

    public static CastBallot ballot(String voter, UUID department, UUID... order) {
        return tied(voter, department, Arrays.stream(order).map(List::of).toList());
    }

    public static CastBallot tied(String voter, UUID department, List<List<UUID>> tiers) {
        return new CastBallot(id(voter), department, tiers);
    }

    @SafeVarargs
    public static List<CastBallot> together(List<CastBallot>... groups) {
        List<CastBallot> ballots = new ArrayList<>();
        for (List<CastBallot> group : groups) {
            ballots.addAll(group);
        }
        return ballots;
    }
}
