package dev.waymark.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void theChecksThatFailAreNamedWithWhatTheyFound() throws IOException {
        Health health = health("""
                {"status": "DOWN", "checks": [
                  {"name": "Database connections health check", "status": "DOWN",
                   "data": {"<default>": "Connection refused"}},
                  {"name": "Keys of the realm", "status": "DOWN"},
                  {"name": "Jobs", "status": "UP"}]}""");

        assertThat(health.whyNot())
                .isEqualTo("Database connections health check (Connection refused); Keys of the realm");
    }

    @Test
    void nobodyAtTheAddressIsSaid() {
        assertThat(new Health(Optional.empty()).whyNot()).isEqualTo("does not answer yet");
    }

    @Test
    void anythingElseIsNotReadyEither() throws IOException {
        assertThat(health("\"starting\"").whyNot()).isEqualTo("says that it is not ready");
    }

    private static Health health(String json) throws IOException {
        return new Health(Optional.of(new ObjectMapper().readTree(json)));
    }
}
