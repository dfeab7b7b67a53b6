package dev.waymark.assessment.access.revocation;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.assessment.access.GrantedPeople.request;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RevocationResourceTest {

    private static final String REVOCATIONS = "/v1/access/revocations";

    private final GrantedPeople people = new GrantedPeople();
    private final String name = newName("nora");
    private SampleCycle sample;

    @BeforeEach
    void makeACycle() {
        sample = new SampleCycle();
        people.grant(name, "PROGRAMME_LEAD", cycle(sample.id));
    }

    @Test
    void aRevokedTokenIsRefusedFromTheNextRequestOn() {
        var nora = Api.as(name, "programme-lead");
        nora.get(sample.path("")).then().statusCode(200);

        revoke(name).body("reason", equalTo("Lost the laptop")).body("createdBy", equalTo("alma"));

        refusedAsRevoked(nora, sample.path(""));
        refusedAsRevoked(nora, "/v1/cycles");
        refusedAsRevoked(nora, "/v1/access/standing");
        refused(nora.post(sample.path("/departments"), "{}"), 401, "unauthenticated");
        Api.as("lea", "programme-lead").get(sample.path("")).then().statusCode(200);
    }

    @Test
    void aTokenCountsAgainFromTheSecondAfterTheRevocation() {
        var revoked = Instant.parse(revoke(name).extract().path("notValidBefore"));
        var second = revoked.truncatedTo(ChronoUnit.SECONDS);

        refusedAsRevoked(Api.with(Tokens.issuedAt(second.minusSeconds(60), name, "programme-lead")), sample.path(""));
        refusedAsRevoked(Api.with(Tokens.issuedAt(second, name, "programme-lead")), sample.path(""));
        Api.with(Tokens.issuedAt(second.plusSeconds(1), name, "programme-lead"))
                .get(sample.path(""))
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasNoGrantIsRefusedAsWell() {
        var name = newName("otto");
        var otto = Api.as(name, "stakeholder");
        otto.get("/v1/access/standing").then().statusCode(200);
        revoke(name);
        refusedAsRevoked(otto, "/v1/access/standing");
    }

    @Test
    void nothingIsBoundOrAdoptedByARevokedToken() {
        var enrolled = sample.stakeholder("ada", sample.department("IT"), "STAKEHOLDER");
        var username = "ada-" + sample.id;
        revoke(username);
        refusedAsRevoked(enrolled, sample.path(""));
        people.alma
                .get("/v1/access/grants?bound=false&cycleId=" + sample.id)
                .then()
                .body("items.signInName", hasItem(username));

        var newcomer = newName("vera");
        var vera = Api.as(newcomer, "viewer");
        revoke(newcomer);
        refusedAsRevoked(vera, "/v1/cycles");
        people.alma
                .get("/v1/access/grants?subject=" + Tokens.subject(newcomer))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void onlyAccessAdminsOfEverythingRevoke() {
        var scoped = newName("sara");
        people.grant(scoped, "ACCESS_ADMIN", cycle(sample.id));
        for (var caller : List.of(Api.as(scoped, "access-admin"), Api.as(name, "programme-lead"))) {
            refused(caller.post(REVOCATIONS, body(name)), 403, "forbidden");
            refused(caller.get(REVOCATIONS), 403, "forbidden");
        }
        Api.as(name, "programme-lead").get(sample.path("")).then().statusCode(200);
    }

    @Test
    void anAccessAdminMayRevokeTheirOwnTokens() {
        var admin = newName("anna");
        people.grant(request(admin, "ACCESS_ADMIN", everything()));
        var anna = Api.as(admin, "access-admin");
        anna.post(REVOCATIONS, body(admin)).then().statusCode(201);
        refusedAsRevoked(anna, REVOCATIONS);
    }

    @Test
    void revocationsAreListedAndInTheTrailOfAccess() {
        var id = revoke(name).extract().<String>path("id");
        revoke(name);
        people.alma
                .get(REVOCATIONS + "?subject=" + Tokens.subject(name))
                .then()
                .statusCode(200)
                .body("items.subject", equalTo(List.of(Tokens.subject(name), Tokens.subject(name))));
        people.alma.get(REVOCATIONS + "/" + id).then().statusCode(200).body("id", equalTo(id));
        refused(people.alma.get(REVOCATIONS + "/01990000-0000-7000-8000-0000000000ff"), 404, "not-found");
        Api.as("audrey", "auditor")
                .get("/v1/audit/access?resource=%s/%s".formatted(REVOCATIONS, id))
                .then()
                .body("items.word", equalTo(List.of("TOKENS_REVOKED")));
    }

    private ValidatableResponse revoke(String person) {
        return people.alma.post(REVOCATIONS, body(person)).then().statusCode(201);
    }

    private static String body(String person) {
        return "{\"subject\": \"%s\", \"reason\": \"Lost the laptop\"}".formatted(Tokens.subject(person));
    }

    private static void refusedAsRevoked(Api caller, String path) {
        refused(caller.get(path), 401, "unauthenticated")
                .header(
                        "WWW-Authenticate",
                        equalTo(
                                "Bearer realm=\"waymark\", error=\"invalid_token\", error_description=\"The token was revoked\""));
    }
}
