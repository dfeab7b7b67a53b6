package dev.waymark.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void theBodyHasTheShapeOfEveryRefusalOfTheSuite() {
        var refusal = Refusal.of(GatewayProblem.NOT_FOUND, "No \"such\" path.");

        assertThat(new String(refusal.body("/v1/x", "r-1"), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"urn:waymark:problem:not-found\",\"title\":\"The API has no such path\","
                        + "\"status\":404,\"detail\":\"No \\\"such\\\" path.\",\"instance\":\"/v1/x\","
                        + "\"requestId\":\"r-1\"}");
    }

    @Test
    void aTargetThatCannotBeShownIsLeftOut() {
        var refusal = Refusal.of(GatewayProblem.REFUSED_TARGET, "No.");

        assertThat(new String(refusal.body(null, "r-1"), StandardCharsets.UTF_8))
                .doesNotContain("instance");
    }

    @Test
    void whatIsAwaySaysWhenToTryAgain() {
        assertThat(Refusal.of(GatewayProblem.SERVICE_AWAY, "Away.").headers()).containsEntry("Retry-After", "2");
        assertThat(Refusal.of(GatewayProblem.NOT_FOUND, "No.").headers()).isEmpty();
    }

    @Test
    void typesAreUnique() {
        assertThat(Arrays.stream(GatewayProblem.values()).map(GatewayProblem::uri))
                .doesNotHaveDuplicates();
    }
}
