package dev.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rendered release fulfils every rule, and each rule notices what breaks it.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "Helm's library is for Linux on x86-64")
class RulesTest {

    static final List<String> FILES = Chart.VALUES_FILES;
    private static final List<Rule> RULES = Stream.of(
                    ObjectRules.ALL, AvailabilityRules.ALL, HardeningRules.ALL, ReferenceRules.ALL, NetworkRules.ALL)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @FieldSource("FILES")
    void aRenderedReleaseFulfilsEveryRule(String valuesFile) {
        var release = new Release(Manifests.typed(Manifests.trees(Chart.rendered(valuesFile))));

        assertThat(release.deployments()).hasSize(4);
        assertThat(violations(release)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.kubernetes.Fixtures#all")
    void eachRuleNoticesWhatBreaksIt(Fixture fixture) {
        assertThat(violations(fixture.broken(WITH_OPERATORS)))
                .containsOnlyKeys(fixture.rule().name());
    }

    @Test
    void everyRuleHasAFixture() {
        assertThat(Fixtures.all().map(Fixture::rule)).containsAll(RULES);
    }

    private static final String WITH_OPERATORS = Chart.rendered("values-operators.yaml");

    private static Map<String, List<String>> violations(Release release) {
        Map<String, List<String>> violations = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            List<String> found = new ArrayList<>(rule.violations(release));
            if (!found.isEmpty()) {
                violations.put(rule.name(), found);
            }
        }
        return violations;
    }
}
