package dev.waymark.assessment.pain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.assessment.loop.organisation.DepartmentKind;
import dev.waymark.assessment.pain.tally.ExampleVote;
import dev.waymark.assessment.pain.tally.publication.PublicationGroup;
import dev.waymark.assessment.pain.tally.publication.PublicationGroups;
import dev.waymark.assessment.pain.tally.publication.VotingDepartment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The round of the sample company: six departments have four voters or more, four have one.
class SamplePublicationTest {

    private static final Path SAMPLE = Path.of("..", "deploy/sample");

    private final Map<String, String> departmentOf = new HashMap<>();

    @Test
    void noDepartmentOfFewerThanFourBallotsStandsAlone() throws IOException {
        var voters = voters();
        var groups = PublicationGroups.of(departments(voters), List.of(), 4);
        assertThat(voters.values()).anyMatch(some -> some.size() == 1 || some.size() == 2);
        assertThat(groups.groups())
                .hasSizeGreaterThan(1)
                .allSatisfy(group -> assertThat(group.ballots()).isGreaterThanOrEqualTo(4));
        assertThat(groups.groups().stream().mapToInt(PublicationGroup::ballots).sum())
                .isEqualTo(departmentOf.size());
    }

    @Test
    void theHeatMapShowsSixDepartmentsAndTheOthersTogether() throws IOException {
        var groups = PublicationGroups.of(departments(voters()), List.of(), 4).groups();

        assertThat(groups.stream().filter(group -> group.departments().size() == 1))
                .hasSize(6);
        assertThat(groups).hasSize(7);
    }

    private Map<String, Set<UUID>> voters() throws IOException {
        var home = new HashMap<String, String>();
        read("stakeholders")
                .forEach(person -> home.put(
                        person.path("username").asText(),
                        person.path("department").asText()));
        var voters = new TreeMap<String, Set<UUID>>();
        read("ballots").path("ballots").forEach(ballot -> {
            var name = ballot.path("username").asText();
            departmentOf.put(name, home.get(name));
            voters.computeIfAbsent(home.get(name), _ -> new HashSet<>()).add(ExampleVote.id(name));
        });
        return voters;
    }

    private static List<VotingDepartment> departments(Map<String, Set<UUID>> voters) throws IOException {
        var kinds = new HashMap<String, DepartmentKind>();
        read("departments")
                .forEach(each -> kinds.put(
                        each.path("code").asText(),
                        DepartmentKind.valueOf(each.path("kind").asText())));
        return voters.entrySet().stream()
                .map(each -> new VotingDepartment(
                        ExampleVote.id(each.getKey()), each.getKey(), kinds.get(each.getKey()), null, each.getValue()))
                .toList();
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(SAMPLE.resolve(name + ".json").toFile());
    }
}
