package dev.waymark.gateway.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.gateway.contract.Documents;
import org.junit.jupiter.api.Test;

class DocumentMergeTest {

    private static final String ROADMAP = "roadmap-service";

    @Test
    void everyOperationSaysWhichServiceAnswersIt() {
        var paths = Documents.merged().path("paths");

        assertThat(paths.at("/~1v1~1cycles/get/x-waymark-service").asText()).isEqualTo("assessment-service");
        assertThat(paths.at("/~1v1~1cycles~1{cycleId}~1initiatives/post/x-waymark-service")
                        .asText())
                .isEqualTo("initiative-service");
        assertThat(paths.at("/~1v1~1roadmap-jobs~1{jobId}/delete/x-waymark-service")
                        .asText())
                .isEqualTo(ROADMAP);
    }

    @Test
    void theRolesStandInTheDescriptionAndInAnExtension() {
        var operation = Documents.merged().at("/paths/~1v1~1cycles/get");

        assertThat(operation.path("description").asText())
                .isEqualTo("Every cycle that the caller may see.\n\nRoles: programme-lead, stakeholder.");
        assertThat(operation.path("x-waymark-roles").toString()).isEqualTo("[\"programme-lead\",\"stakeholder\"]");
        assertThat(operation.has("security")).isFalse();
    }

    @Test
    void anOperationWithoutADescriptionGetsItsRolesAsOne() {
        var operation = Documents.merged().at("/paths/~1v1~1cycles/post");

        assertThat(operation.path("description").asText()).isEqualTo("Roles: programme-lead.");
    }

    @Test
    void thereIsOneWayToSignInForTheWholeDocument() {
        var merged = Documents.merged();

        assertThat(merged.path("security").toString()).isEqualTo("[{\"signIn\":[\"openid\"]},{\"bearerToken\":[]}]");
        assertThat(merged.at("/components/securitySchemes").properties())
                .extracting(scheme -> scheme.getKey())
                .containsExactly("signIn", "bearerToken");
        assertThat(merged.at("/components/securitySchemes/signIn/flows/authorizationCode/tokenUrl")
                        .asText())
                .isEqualTo(Documents.ISSUER + "/protocol/openid-connect/token");
    }

    @Test
    void anOperationIsAlwaysWrittenInOneOrder() {
        var operation = Documents.merged().at("/paths/~1v1~1cycles/post");

        assertThat(operation.properties())
                .extracting(field -> field.getKey())
                .containsExactly(
                        "operationId",
                        "tags",
                        "summary",
                        "description",
                        "requestBody",
                        "responses",
                        "x-waymark-service",
                        "x-waymark-roles");
        assertThat(operation.path("responses").properties())
                .extracting(response -> response.getKey())
                .containsExactly("201", "400", "408", "413", "414", "429", "431", "500", "502", "503", "504", "505");
    }

    @Test
    void everyCountedAnswerTellsWhatIsLeft() {
        var merged = Documents.merged();

        assertThat(merged.at("/paths/~1v1~1cycles/post/responses/201/headers/RateLimit/$ref")
                        .asText())
                .isEqualTo("#/components/headers/RateLimit");
        assertThat(merged.at("/components/responses/Edge429/headers").has("RateLimit-Policy"))
                .isTrue();
        assertThat(merged.at("/components/headers/RateLimit/example").asText()).isEqualTo("\"caller\";r=5999;t=1");
    }

    @Test
    void theEditionNamesTheDocument() {
        var merged = Documents.merged();

        assertThat(merged.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(merged.at("/info/title").asText()).isEqualTo("Waymark");
        assertThat(merged.at("/info/version").asText()).isEqualTo("0.1.0");
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
    }

    @Test
    void theRefusalsOfTheGatewayAreDeclaredForEveryOperation() {
        var merged = Documents.merged();

        assertThat(merged.at("/paths/~1v1~1cycles/get/responses/504/$ref").asText())
                .isEqualTo("#/components/responses/Edge504");
        assertThat(merged.at("/components/responses/Edge504/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void aRefusalThatPassesSaysWhenToComeAgain() {
        var responses = Documents.merged().at("/components/responses");

        assertThat(responses.at("/Edge429/headers").has("Retry-After")).isTrue();
        assertThat(responses.at("/Edge503/headers").has("Retry-After")).isTrue();
        assertThat(responses.at("/Edge413/headers").has("Retry-After")).isFalse();
    }

    @Test
    void whatAllServicesDeclareAlikeIsThereOnce() {
        var schemas = Documents.merged().at("/components/schemas");

        assertThat(schemas.properties())
                .extracting(schema -> schema.getKey())
                .isSorted()
                .contains("Cycle", "CycleInput", "Initiative", "Job", "Money", "Problem");
        assertThat(schemas.path("Money"))
                .isEqualTo(Documents.of(ROADMAP).content().at("/components/schemas/Money"));
    }

    @Test
    void whatTheGatewayAnswersItselfIsOpenToEverybodyAndOfNoService() {
        var operation = Documents.merged().at("/paths/~1v1~1problems~1{type}/get");

        assertThat(operation.path("security").toString()).isEqualTo("[]");
        assertThat(operation.has(DocumentMerge.SERVICE)).isFalse();
        assertThat(operation.at("/responses/504/$ref").asText()).isEqualTo("#/components/responses/Edge504");
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        assertThat(Documents.merge(Documents.all().reversed())).isEqualTo(new MergeOutcome.Merged(Documents.merged()));
    }
}
