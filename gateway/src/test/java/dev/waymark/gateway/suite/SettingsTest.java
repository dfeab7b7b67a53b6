package dev.waymark.gateway.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.program.settings.SettingsCheck;
import dev.waymark.program.settings.SettingsReference;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class SettingsTest {

    @Inject
    SettingsCheck settings;

    @Test
    void operatorsAndTheChartSpeakOfTheSettingsThatItHas() throws IOException {
        assertThat(SettingsReference.faults("gateway", settings)).isEmpty();
    }
}
