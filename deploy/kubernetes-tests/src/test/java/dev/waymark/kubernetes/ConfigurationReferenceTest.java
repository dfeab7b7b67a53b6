package dev.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What operators read about settings is what the programs read.
class ConfigurationReferenceTest {

    static final List<String> PROGRAMS = ConfigurationReference.PROGRAMS;

    @Test
    void theDocumentIsWhatTheSourceSays() throws IOException {
        String text = ConfigurationReference.text();
        if (System.getProperty("waymark.configuration.update") != null) {
            Files.writeString(ConfigurationReference.DOCUMENT, text);
        }

        assertThat(ConfigurationReference.DOCUMENT).hasContent(text);
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void everySettingHasAMeaning(String program) throws IOException {
        assertThat(ConfigurationReference.settings(program).values())
                .hasSizeGreaterThan(3)
                .allSatisfy(setting ->
                        assertThat(setting.meaning()).as(setting.name()).isNotBlank());
    }

    @Test
    void nestedInheritedAndPackagedSettingsAreFound() throws IOException {
        assertThat(ConfigurationReference.settings("initiative-service"))
                .containsEntry(
                        "waymark.fit.strategic.weak",
                        new Setting(
                                "waymark.fit.strategic.weak",
                                "0.5",
                                "Of strategic initiatives. Multiplier at climate −100."))
                .containsKey("waymark.assessment.url");
        assertThat(ConfigurationReference.settings("roadmap-service"))
                .containsKey("waymark.optimiser.heartbeat-interval");
        assertThat(ConfigurationReference.settings("gateway")
                        .get("waymark.gateway.services.\"roadmap-service\"")
                        .variable())
                .isEqualTo("WAYMARK_GATEWAY_SERVICES__ROADMAP_SERVICE_");
    }

    /// A typo in the chart would stop the program that it is for.
    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void everyVariableThatTheChartSetsIsASettingOfTheProgram(String program) throws IOException {
        String name = program.replace("-service", "");

        assertThat(ConfigurationReference.variables().get(name))
                .containsAll(Documented.settings(name).stream()
                        .filter(variable -> variable.startsWith("WAYMARK_"))
                        .toList());
    }
}
