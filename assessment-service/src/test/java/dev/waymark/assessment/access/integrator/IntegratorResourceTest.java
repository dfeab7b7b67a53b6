package dev.waymark.assessment.access.integrator;

import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.directory.ScriptedRealm;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class IntegratorResourceTest {

    private static final String INTEGRATORS = "/v1/access/integrators";
    private static final String END = "{\"endReason\": \"Replaced by the next one\"}";
    private static final String SOURCE = "{\"kind\": \"CRM\", \"label\": \"City hotline\", \"privacy\": \"DROP\"}";

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private final String rosa = newName("rosa");
    private final String first = newName("crm-a");
    private final String second = newName("crm-b");
    private final String source = "/v1/sources/" + newName("s");
    private String integrator;

    @BeforeEach
    void createAnIntegrator() {
        people.grant(rosa, "VIEWER", everything());
        integrator = INTEGRATORS + "/" + people.alma.create(INTEGRATORS, description(newName("Hotline"), rosa));
    }

    private static String description(String name, String responsible) {
        return "{\"name\": \"%s\", \"responsibleSubject\": \"%s\"}".formatted(name, Tokens.subject(responsible));
    }

    static String subject(String client) {
        return Tokens.subject("service-account-" + client);
    }

    private static String client(String client) {
        return """
                {"clientId": "%s", "subject": "%s", "reason": "Signs the hotline in",
                 "validUntil": "2199-12-30T00:00:00Z"}""".formatted(client, subject(client));
    }

    private static Api system(String client) {
        return Api.with(Tokens.ofClient(client, "integrator"));
    }

    /// @return path of a client whose grant is approved
    private String added(String client) {
        var added = people.alma
                .post(integrator + "/clients", client(client))
                .then()
                .statusCode(201)
                .body("clientId", equalTo(client))
                .body("lastUsedAt", nullValue())
                .extract();
        people.amos
                .post("/v1/access/grants/%s/approval".formatted(added.<String>path("grantId")))
                .then()
                .statusCode(201);
        return added.header("Location");
    }

    private static Response send(Api system, String source, String id) {
        return system.post(source + "/cases/batch", """
                {"records": [{"externalId": "%s", "type": "complaint", "openedAt": "2026-03-01T09:30:00Z"}]}""".formatted(id));
    }

    @Test
    void aSecretIsRotatedWithoutALostRequest() {
        var old = added(first);
        system(first).put(source, SOURCE).then().statusCode(201);
        send(system(first), source, "1").then().statusCode(200);

        added(second);
        send(system(second), source, "2").then().statusCode(200).body("results[0].outcome", equalTo("CREATED"));
        send(system(first), source, "2").then().statusCode(200).body("results[0].outcome", equalTo("UNCHANGED"));
        system(second).get(source).then().statusCode(200);
        people.alma.get(integrator).then().body("sources", equalTo(List.of(source.substring("/v1/sources/".length()))));
        people.alma
                .get(integrator + "/clients")
                .then()
                .body("items.clientId", equalTo(List.of(first, second)))
                .body("items.lastUsedAt", not(hasItem(nullValue())));

        people.alma
                .post(old + "/end", END)
                .then()
                .statusCode(201)
                .body("endedAt", notNullValue())
                .body("endReason", equalTo("Replaced by the next one"));
        refused(send(system(first), source, "3"), 403, "forbidden");
        send(system(second), source, "3").then().statusCode(200);
        refused(people.alma.post(old + "/end", END), 409, "client-ended");
        Api.as("audrey", "auditor")
                .get("/v1/audit/access?resource=" + old)
                .then()
                .body("items.word", equalTo(List.of("CLIENT_ADDED", "CLIENT_ENDED")));
    }

    @Test
    void aClientThatHasEndedIsRefusedWhateverItIsGrantedLater() {
        var old = added(first);
        system(first).put(source, SOURCE).then().statusCode(201);
        people.alma.post(old + "/end", END).then().statusCode(201);
        people.grant("""
                {"subject": "%s", "role": "INTEGRATOR", "scope": "EVERYTHING", "reason": "By mistake",
                 "validUntil": "2199-12-30T00:00:00Z"}""".formatted(subject(first)));
        refused(system(first).get(source), 404, "not-found");
        refused(system(first).put(source, SOURCE), 409, "source-taken");
        refused(people.alma.post(integrator + "/clients", client(first)), 409, "conflict");
    }

    @Test
    void requestsDuringTheEndAreTakenInOrRefused() throws Exception {
        var old = added(first);
        added(second);
        system(first).put(source, SOURCE).then().statusCode(201);
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(number -> {
                var from = system(number % 2 == 0 ? first : second);
                answers.add(threads.submit(() -> {
                    start.await();
                    return send(from, source, "n-" + number).statusCode();
                }));
            });
            answers.add(threads.submit(() -> {
                start.await();
                return people.alma.post(old + "/end", END).statusCode();
            }));
            start.countDown();
            for (var number = 0; number < 20; number++) {
                if (number % 2 == 0) {
                    assertThat(answers.get(number).get()).isIn(200, 403, 404);
                } else {
                    assertThat(answers.get(number).get()).isEqualTo(200);
                }
            }
            assertThat(answers.getLast().get()).isEqualTo(201);
        }
        refused(send(system(first), source, "late"), 403, "forbidden");
    }

    @Test
    void aClientWithoutAnIntegratorBecomesOneForWhichNobodyAnswers() {
        system(first).put(source, SOURCE).then().statusCode(201);
        var found = people.alma
                .get(INTEGRATORS + "?owned=false&text=" + first)
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo(first))
                .body("items[0].responsibleSubject", nullValue())
                .extract()
                .<String>path("items[0].id");
        var path = INTEGRATORS + "/" + found;
        people.alma.get(path + "/clients").then().body("items.subject", equalTo(List.of(subject(first))));
        refused(people.alma.patch(path, "{\"name\": \"Hotline\"}"), 400, "invalid-request");
        people.alma.create("/v1/access/reconciliations", "");
        var finding = "/v1/access/findings?kind=INTEGRATOR_WITHOUT_RESPONSIBLE&integratorId=" + found;
        people.alma.get(finding).then().body("items.state", equalTo(List.of("OPEN")));

        people.alma
                .patch(path, "{\"responsibleSubject\": \"%s\"}".formatted(Tokens.subject(rosa)))
                .then()
                .statusCode(200)
                .body("owned", equalTo(true));
        people.alma.create("/v1/access/reconciliations", "");
        people.alma.get(finding).then().body("items.state", equalTo(List.of("RESOLVED")));
    }

    @Test
    void whoAnswersForASystemIsAPersonWithAccess() {
        refused(
                people.alma.post(INTEGRATORS, description(newName("Other"), newName("nobody"))),
                409,
                "responsible-without-access");
        added(first);
        refused(
                people.alma.patch(integrator, "{\"responsibleSubject\": \"%s\"}".formatted(subject(first))),
                409,
                "responsible-without-access");
        var ended = newName("ended");
        people.end(people.grant(ended, "VIEWER", everything()));
        refused(
                people.alma.patch(integrator, "{\"responsibleSubject\": \"%s\"}".formatted(Tokens.subject(ended))),
                409,
                "responsible-without-access");
        refused(people.alma.post(INTEGRATORS, "{\"name\": \"Alone\"}"), 400, "invalid-request");
    }

    @Test
    void whoAnswersAndLosesAccessIsFound() {
        var nina = newName("nina");
        var grant = people.grant(nina, "VIEWER", everything());
        people.alma
                .patch(integrator, "{\"responsibleSubject\": \"%s\"}".formatted(Tokens.subject(nina)))
                .then()
                .statusCode(200);
        people.end(grant);
        people.alma.create("/v1/access/reconciliations", "");
        people.alma
                .get("/v1/access/findings?kind=RESPONSIBLE_WITHOUT_ACCESS&subject=" + Tokens.subject(nina))
                .then()
                .body("items.state", equalTo(List.of("OPEN")))
                .body("items[0].integrator.name", notNullValue());
    }

    @Test
    void namesAndClientsBelongToOneIntegrator() {
        var other = newName("Other");
        people.alma.create(INTEGRATORS, description(other, rosa));
        refused(people.alma.post(INTEGRATORS, description(other, rosa)), 409, "conflict");
        refused(people.alma.patch(integrator, "{\"name\": \"%s\"}".formatted(other)), 409, "conflict");
        added(first);
        var another = INTEGRATORS + "/" + people.alma.create(INTEGRATORS, description(newName("Third"), rosa));
        refused(people.alma.post(another + "/clients", client(first)), 409, "conflict");
    }

    @Test
    void aGrantThatHoldsIsNotAskedForAgain() {
        people.grant("""
                {"subject": "%s", "role": "INTEGRATOR", "scope": "EVERYTHING", "reason": "Was there before",
                 "validUntil": "2199-12-30T00:00:00Z"}""".formatted(subject(first)));
        people.alma
                .post(integrator + "/clients", client(first))
                .then()
                .statusCode(201)
                .body("grantId", nullValue());
        system(first).put(source, SOURCE).then().statusCode(201);
    }

    @Test
    void nobodyAsksForTheGrantOfTheirOwnAccount() {
        refused(
                people.alma.post(
                        integrator + "/clients", client(first).replace(subject(first), Tokens.subject("alma"))),
                403,
                "own-grant");
    }

    @Test
    void theSameClientIdWithAnotherServiceAccountSeesNothing() {
        people.alma
                .post(integrator + "/clients", client(first).replace(subject(first), subject(second)))
                .then()
                .statusCode(201);
        refused(system(first).put(source, SOURCE), 409, "client-ended");
    }

    @Test
    void theDatabaseKeepsWhatAClientWas() throws SQLException {
        var old = added(first);
        var id = old.substring(old.lastIndexOf('/') + 1);
        assertThat(refusal("update access_integrator_client set client_id = 'x' where id = '%s'".formatted(id)))
                .contains("ck_access_integrator_client_ended_at");
        people.alma.post(old + "/end", END).then().statusCode(201);
        assertThat(refusal("update access_integrator_client set ended_at = null, end_reason = null where id = '%s'"
                        .formatted(id)))
                .contains("ck_access_integrator_client_ended_at");
        assertThat(refusal("update access_integrator set responsible_subject = 'nobody' where name is not null"))
                .contains("ck_access_integrator_responsible_subject");
    }

    private String refusal(String statement) {
        return catchThrowableOfType(SQLException.class, () -> {
                    try (var connection = database.getConnection();
                            var update = connection.createStatement()) {
                        update.executeUpdate(statement);
                    }
                })
                .getMessage();
    }
}
