package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the suite answers is what the document says.
class ContractIT {

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void aFrontEndAndACrmSystemTypedStrictlyByTheDocumentGoTheirWay() throws IOException, InterruptedException {
        Tools.compileFrontEnds();

        goes("journey/journey.js", suite.token("lea"), "journey complete");
        goes("journey/records.js", suite.access().tokens().ofClient("crm-nyc311"), "records sent");
    }

    private void goes(String script, String token, String end) throws IOException {
        var outcome = Tools.node(
                script,
                Map.of(
                        "WAYMARK_TOKEN",
                        token,
                        "WAYMARK_ADDRESS",
                        suite.proxy().address().toString()));

        assertThat(outcome.said()).contains(end);
        outcome.succeeds();
    }

    @Test
    void anAnswerWithAStatusThatIsNotDocumentedIsNamed() throws IOException {
        var document = Tools.read(Tools.document());
        ((ObjectNode) document.at("/paths/~1v1~1cycles/get/responses")).remove("200");

        assertThat(violations(document, "without-200.json"))
                .anyMatch(line -> line.contains("status code") && line.contains("response"));
    }

    @Test
    void anAnswerWithoutAPropertyThatIsDocumentedIsNamed() throws IOException {
        var document = Tools.read(Tools.document());
        ((ObjectNode) document.at("/components/schemas/CyclePage"))
                .withArrayProperty("required")
                .add("total");

        assertThat(violations(document, "with-total.json")).anyMatch(line -> line.contains("total"));
    }

    private Iterable<String> violations(ObjectNode document, String name) throws IOException {
        assumeTrue(suite.proxy().isPresent(), "npm is absent");
        var proxy = ValidatingProxy.start(Files.writeString(Tools.work(name), document.toString()), suite.gateway());
        try {
            RestAssured.given()
                    .auth()
                    .oauth2(suite.token("lea"))
                    .get(proxy.address().resolve("/v1/cycles"))
                    .then()
                    .statusCode(200);
            return proxy.violations();
        } finally {
            proxy.stop();
        }
    }
}
