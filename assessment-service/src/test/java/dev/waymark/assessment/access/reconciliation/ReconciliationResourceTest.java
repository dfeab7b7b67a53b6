package dev.waymark.assessment.access.reconciliation;

import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.directory.RealmPeople;
import dev.waymark.assessment.access.directory.ScriptedRealm;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class ReconciliationResourceTest {

    private static final String RECONCILIATIONS = "/v1/access/reconciliations";
    private static final String FINDINGS = "/v1/access/findings";
    private static final String REASON = "{\"reason\": \"On parental leave until May\"}";

    private final GrantedPeople people = new GrantedPeople();
    private final RealmPeople realm = new RealmPeople();
    private final DataSource database;
    private final Turns turns;
    private final ReconciliationSchedule schedule;

    ReconciliationResourceTest(DataSource database, Turns turns, ReconciliationSchedule schedule) {
        this.database = database;
        this.turns = turns;
        this.schedule = schedule;
    }

    private ValidatableResponse reconcile() {
        return people.alma.post(RECONCILIATIONS).then().statusCode(201).body("state", equalTo("WHOLE"));
    }

    private ValidatableResponse findingsOf(String name) {
        return people.alma
                .get(FINDINGS + "?subject=" + Tokens.subject(name))
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasARoleInTheRealmWithoutAGrantIsFoundUntilTheyHaveOne() {
        var nina = newName("nina");
        realm.make(nina, "waymark-viewer", "waymark-steering");
        people.grant(nina, "STEERING", everything());

        reconcile().body("findingsOpened", greaterThan(0)).body("members", greaterThanOrEqualTo(2));

        var finding = findingsOf(nina)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ROLE_WITHOUT_GRANT"))
                .body("items[0].role", equalTo("VIEWER"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].signInName", equalTo(nina))
                .body("items[0].resolvedAt", nullValue())
                .extract()
                .jsonPath();
        reconcile().body("findingsOpened", equalTo(0));
        var path = FINDINGS + "/" + finding.getString("items[0].id");
        var again = people.alma.get(path).then().statusCode(200).extract().jsonPath();
        assertThat(again.getString("firstSeenAt")).isEqualTo(finding.getString("items[0].firstSeenAt"));
        assertThat(again.getString("lastSeenAt")).isGreaterThan(finding.getString("items[0].lastSeenAt"));

        var grant = people.alma.create("/v1/access/grants", GrantedPeople.request(nina, "VIEWER", everything()));
        reconcile().body("findingsResolved", greaterThan(0));
        people.alma.get(path).then().body("state", equalTo("RESOLVED")).body("resolvedAt", notNullValue());

        people.alma
                .post("/v1/access/grants/" + grant + "/refusal", "{\"endReason\": \"Not needed\"}")
                .then()
                .statusCode(201);
        reconcile().body("findingsOpened", greaterThan(0));
        findingsOf(nina).body("items.state", equalTo(List.of("RESOLVED", "OPEN")));
    }

    @Test
    void whoWaitsForAGrantByNameIsNotFound() {
        var sample = new SampleCycle();
        sample.stakeholder("kim", sample.department("IT"), "STAKEHOLDER");
        realm.make("KIM-%s ".formatted(sample.id), "waymark-stakeholder");

        reconcile();

        people.alma
                .get(FINDINGS + "?text=kim-" + sample.id)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void grantsOfWhoIsDisabledOrGoneAreFound() {
        var dora = newName("dora");
        var gus = newName("gus");
        var fine = newName("fine");
        var crm = newName("hidden");
        realm.make(dora, "waymark-viewer");
        realm.make(fine, "waymark-viewer");
        realm.make(crm);
        realm.enable(dora, false);
        for (var name : List.of(dora, gus, fine, crm)) {
            people.grant(name, "VIEWER", everything());
        }

        reconcile().body("accounts", greaterThanOrEqualTo(4)).body("accountsNotVisible", greaterThanOrEqualTo(1));

        findingsOf(dora).body("items.kind", equalTo(List.of("PERSON_DISABLED")));
        findingsOf(gus)
                .body("items.kind", equalTo(List.of("PERSON_GONE")))
                .body("items[0].signInName", equalTo(gus))
                .body("items[0].role", nullValue());
        findingsOf(fine).body("items", empty());
        findingsOf(crm).body("items", empty());
        realm.enable(dora, true);
        reconcile();
        findingsOf(dora).body("items.state", equalTo(List.of("RESOLVED")));
    }

    @Test
    void aSubjectThatIsNoIdOfAnAccountIsGone() {
        for (var subject : List.of("..", "a/b?c#" + UUID.randomUUID(), "%2e%2e")) {
            people.alma.post("/v1/access/grants", """
                    {"subject": "%s", "role": "VIEWER", "scope": "EVERYTHING", "reason": "Mistyped",
                     "validUntil": "2199-12-30T00:00:00Z"}""".formatted(subject)).then().statusCode(201);
        }
        reconcile();
        people.alma
                .get(FINDINGS + "?limit=200&kind=PERSON_GONE&state=OPEN&subject=..")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whatIsAcknowledgedIsStillResolvedByItself() {
        var nina = newName("nina");
        realm.make(nina, "waymark-viewer");
        reconcile();
        var path = FINDINGS + "/" + findingsOf(nina).extract().<String>path("items[0].id");
        people.grant(nina, "ACCESS_ADMIN", everything());
        refused(Api.as(nina, "access-admin").post(path + "/acknowledgement", REASON), 403, "own-grant");

        people.amos
                .post(path + "/acknowledgement", REASON)
                .then()
                .statusCode(201)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedBy", equalTo("amos"))
                .body("reason", equalTo("On parental leave until May"));
        refused(people.alma.post(path + "/acknowledgement", REASON), 409, "finding-decided");
        reconcile();
        people.alma.get(path).then().body("state", equalTo("ACKNOWLEDGED"));

        realm.takeGroup(nina, "waymark-viewer");
        reconcile();
        people.alma
                .get(path)
                .then()
                .body("state", equalTo("RESOLVED"))
                .body("reason", equalTo("On parental leave until May"));
        refused(people.alma.post(path + "/acknowledgement", REASON), 409, "finding-decided");
    }

    @Test
    void aRunThatCouldNotReadEverythingResolvesNothing() {
        var nina = newName("nina");
        realm.make(nina, "waymark-viewer");
        reconcile();
        realm.takeGroup(nina, "waymark-viewer");
        var unreadable = newName("unreadable");
        realm.make(unreadable, "waymark-viewer");
        people.grant(unreadable, "STEERING", everything());

        refused(people.alma.post(RECONCILIATIONS), 503, "dependency-unavailable")
                .header("Retry-After", "10");

        findingsOf(nina).body("items.state", equalTo(List.of("OPEN")));
        findingsOf(unreadable).body("items.kind", equalTo(List.of("ROLE_WITHOUT_GRANT")));
        people.alma
                .get(RECONCILIATIONS + "?state=INCOMPLETE&limit=200")
                .then()
                .body("items.trouble", hasItem("urn:waymark:problem:dependency-unavailable"))
                .body("items.findingsResolved", everyItem(equalTo(0)))
                .body("items.endedAt", everyItem(notNullValue()));
        reconcile();
        findingsOf(nina).body("items.state", equalTo(List.of("RESOLVED")));
    }

    @Test
    void whatTheRealmDoesNotLetWaymarkReadIsSaid() {
        realm.make(newName("barred"), "waymark-steering");
        refused(people.alma.post(RECONCILIATIONS), 503, "directory-not-configured");
        reconcile();
    }

    @Test
    void membersAreReadByPagesAndNobodyIsLeftOutWhereTheyChangeMeanwhile() {
        var names = IntStream.range(0, 120)
                .mapToObj(number -> "%03d-%s".formatted(number, newName("many")))
                .toList();
        names.forEach(name -> realm.make(name, "waymark-auditor"));
        reconcile();
        for (var name : List.of(names.getFirst(), names.get(49), names.get(50), names.getLast())) {
            findingsOf(name).body("items.role", equalTo(List.of("AUDITOR")));
        }

        realm.takeGroup(names.get(1), "waymark-auditor");
        realm.makeWith(" first", newName("leaving"), "waymark-auditor");
        refused(people.alma.post(RECONCILIATIONS), 503, "dependency-unavailable");
        findingsOf(names.get(1)).body("items.state", equalTo(List.of("OPEN")));
        reconcile();
        findingsOf(names.get(1)).body("items.state", equalTo(List.of("RESOLVED")));
        findingsOf(names.getLast()).body("items.state", equalTo(List.of("OPEN")));
    }

    @Test
    void oneRunsAtATime() throws Exception {
        try (var _ = turns.take().orElseThrow()) {
            refused(people.alma.post(RECONCILIATIONS), 409, "reconciliation-running");
            assertThat(turns.take()).isEmpty();
        }
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> asking = () -> {
                start.await();
                return people.alma.post(RECONCILIATIONS).statusCode();
            };
            var answers = IntStream.range(0, 6)
                    .mapToObj(each -> threads.submit(asking))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        reconcile();
    }

    @Test
    void whatAnInstanceLeftRunningIsIncomplete() throws Exception {
        var left = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.executeUpdate("""
                    insert into access_reconciliation (id, state, members, accounts, accounts_not_visible, findings_opened,
                        findings_resolved, findings_unresolved)
                    values ('%s', 'RUNNING', 0, 0, 0, 0, 0, 0)""".formatted(left));
        }
        schedule.reconcile();
        people.alma
                .get(RECONCILIATIONS + "/" + left)
                .then()
                .body("state", equalTo("INCOMPLETE"))
                .body("trouble", nullValue());
        people.alma.get(RECONCILIATIONS + "?limit=200&state=WHOLE").then().body("items.createdBy", hasItem("system"));
    }

    @Test
    void theSameKeyReconcilesOnce() {
        var key = UUID.randomUUID().toString();
        var first = people.alma
                .request()
                .header("Idempotency-Key", key)
                .post(RECONCILIATIONS)
                .then()
                .statusCode(201)
                .extract();
        people.alma
                .request()
                .header("Idempotency-Key", key)
                .post(RECONCILIATIONS)
                .then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .body("endedAt", equalTo(first.<String>path("endedAt")));
        Api.as("audrey", "auditor")
                .get("/v1/audit/access?resource=" + first.header("Location"))
                .then()
                .body("items.word", equalTo(List.of("ACCESS_RECONCILED")));
    }
}
