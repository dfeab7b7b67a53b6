package dev.waymark.assessment.people.panel;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented departments, journeys and people.
record InventedPanel(PanelScope scope, List<PanelPerson> people) {

    static final PanelRules RULES = new PanelRules(2, 1, 0.5, 0.3);
    private static final List<JobLevel> LEVELS = List.of(JobLevel.HEAD, JobLevel.MANAGER, JobLevel.GROUND);

    static Stream<InventedPanel> several() {
        return IntStream.range(0, 60).mapToObj(InventedPanel::of);
    }

    static InventedPanel of(int seed) {
        var random = new Random(seed);
        var departments = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> department("D" + i, i == 0))
                .toList();
        var journeys = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> journey("J" + i))
                .toList();
        var people = new ArrayList<PanelPerson>();
        var count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            people.add(person(random, i, departments, journeys));
        }
        return new InventedPanel(new PanelScope(departments, journeys), people);
    }

    InventedPanel with(PanelPerson person) {
        var more = new ArrayList<>(people);
        more.add(person);
        return new InventedPanel(scope, more);
    }

    PanelProposal proposed(int size, long exactUpTo) {
        return PanelProposal.of(scope, people, RULES, size, exactUpTo);
    }

    static PanelScope.Department department(String code, boolean isIt) {
        return new PanelScope.Department(id(code), code, isIt);
    }

    static PanelScope.Journey journey(String name) {
        return new PanelScope.Journey(id(name), name);
    }

    static PanelPerson person(
            String name, PanelScope.Department department, JobLevel level, PanelScope.Journey... journeys) {
        var known = new HashSet<UUID>();
        Stream.of(journeys).map(PanelScope.Journey::id).forEach(known::add);
        return new PanelPerson(id(name), name, department.id(), level, true, 50, known);
    }

    static PanelPerson notEmpowered(PanelPerson person) {
        return new PanelPerson(
                person.id(), person.name(), person.departmentId(), person.level(), false, 50, person.journeyIds());
    }

    static PanelPerson person(
            Random random, int number, List<PanelScope.Department> departments, List<PanelScope.Journey> journeys) {
        var known = new HashSet<UUID>();
        journeys.stream()
                .filter(journey -> random.nextInt(3) == 0)
                .map(PanelScope.Journey::id)
                .forEach(known::add);
        return new PanelPerson(
                new UUID(random.nextLong(), number),
                "P" + number,
                departments.get(random.nextInt(departments.size())).id(),
                LEVELS.get(random.nextInt(3)),
                random.nextInt(5) > 0,
                random.nextInt(101),
                Set.copyOf(known));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
