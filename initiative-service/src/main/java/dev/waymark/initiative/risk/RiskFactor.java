package dev.waymark.initiative.risk;

import java.util.List;
import java.util.stream.IntStream;

/// One line of the rubric by which the risk of a project is judged, with what its ratings mean.
public enum RiskFactor {
    /// How new and unproven the technology is.
    TECHNOLOGY,
    /// How many people must work differently.
    ORGANISATIONAL_CHANGE,
    /// How much depends on others.
    DEPENDENCIES,
    /// How far the worth is spread, compared with what it costs; computed from the valuation.
    SIZE_AND_SPREAD,
    /// How far one supplier decides over success.
    VENDOR,
    /// How hard it is to go back.
    REVERSIBILITY;

    private static final int STEP = 25;

    /// What a rating means.
    public record Anchor(int rating, String meaning) {}

    /// What the ratings 0, 25, 50, 75 and 100 mean; others lie between.
    public List<Anchor> anchors() {
        var meanings = meanings();
        return IntStream.range(0, meanings.size())
                .mapToObj(i -> new Anchor(STEP * i, meanings.get(i)))
                .toList();
    }

    private List<String> meanings() {
        return switch (this) {
            case TECHNOLOGY ->
                List.of(
                        "in use here and understood",
                        "in use here, in another way",
                        "new here, proven elsewhere",
                        "new here, few use it elsewhere",
                        "nobody has used it for this yet");
            case ORGANISATIONAL_CHANGE ->
                List.of(
                        "nobody works differently",
                        "one team works differently",
                        "one department works differently",
                        "several departments work differently",
                        "most of the company works differently");
            case DEPENDENCIES ->
                List.of(
                        "depends on nobody else",
                        "depends on one team that has agreed",
                        "depends on several teams that have agreed",
                        "depends on a team that has not agreed",
                        "depends on parties outside of the company that have not agreed");
            case SIZE_AND_SPREAD ->
                List.of(
                        "no spread",
                        "a quarter of the full spread",
                        "half of the full spread",
                        "three quarters of the full spread",
                        "the full spread or more");
            case VENDOR ->
                List.of(
                        "no supplier is needed",
                        "several suppliers could do it",
                        "another supplier could take over within a quarter",
                        "another supplier could take over within a year",
                        "only one supplier can do it");
            case REVERSIBILITY ->
                List.of(
                        "can be switched off at once",
                        "can be taken back within weeks",
                        "can be taken back within a quarter",
                        "can be taken back at the cost of doing it again",
                        "cannot be taken back");
        };
    }
}
