package dev.waymark.assessment;

import static dev.waymark.assessment.SampleMenu.quoted;
import static dev.waymark.assessment.SampleMenu.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.CallerWalk;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingWrites;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Entity tags and preconditions of all operations, in one cycle with one of everything.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ConditionalRequestTest {

    private static final Set<String> OWN = Set.of("/ballot", "/lever-sheet", "/readiness-sheet");

    private final Api committee = Api.as("stella", "steering");
    private SampleMenu menu;
    private SampleCycle cycle;
    private String touchpoint;
    private String painPoint;
    private Api ada;
    private Api ben;
    private final List<String> people = new ArrayList<>();

    @BeforeEach
    void makeACycle() {
        menu = new SampleMenu();
        cycle = menu.cycle;
        touchpoint = menu.touchpoint("Hotline");
        painPoint = cycle.painPointAt(touchpoint);
        ada = cycle.stakeholder("ada", menu.department, "DRIVER");
        ben = cycle.stakeholder("ben", menu.department, "STAKEHOLDER");
        for (int i = 0; i < 8; i++) {
            cycle.stakeholder("p" + i, menu.department, "OBSERVER");
            people.add(enrolment("p" + i));
            cycle.painPoint("P" + i);
        }
        menu.describeSource("HASH");
        menu.map(touchpoint);
    }

    @Test
    void nobodyGetsByTheTagOfAnotherWhatTheyHaveNotSeen() {
        var parameters = new LinkedHashMap<>(Map.of(
                "cycleId",
                cycle.id,
                "touchpointId",
                touchpoint,
                "painPointId",
                painPoint,
                "departmentId",
                menu.department,
                "stakeholderId",
                enrolment("ada"),
                "source",
                menu.source.substring(menu.source.lastIndexOf('/') + 1),
                "field",
                "touchpoint",
                "miningId",
                mining()));
        parameters.put("stream", "interactions");
        parameters.put("externalId", "P-1");
        parameters.put("job", menu.sendFile(use("filed", "c", "t0", "2026-03-01")));
        parameters.put(
                "measurementId",
                cycle.lead.create(
                        cycle.path("/measurements"),
                        "{\"kind\":\"EXPECTATION\",\"value\":80,\"measuredOn\":\"2026-10-01\",\"source\":\"s\"}"));
        parameters.put("perceptionSurveyId", cycle.lead.create(cycle.path("/perception-surveys"), """
                {"ownPeople": 2, "ownPeopleAgreeing": 1, "customers": 2, "customersAgreeing": 1, "source": "x",
                 "surveyedOn": "2026-09-30"}"""));
        parameters.put("promiseId", cycle.lead.create(cycle.path("/promises"), promise(1)));
        parameters.put("basicId", cycle.basic(touchpoint, 4));
        parameters.put("journeyId", cycle.journey("Calling", true, touchpoint));
        parameters.put("practiceId", cycle.lead.create(cycle.path("/practices"), "{\"statement\": \"Call back\"}"));
        parameters.put("steeringDecisionId", decision());
        var crm = new SampleCrm(menu);
        crm.answers(crm.delivery(1, 60));
        crm.send("contacts", crm.contact(1, "Ada"));
        crm.mapDepartment(menu.department);
        parameters.put(
                "suggestionId", cycle.lead.get(cycle.path("/suggestions")).path("items[0].id"));
        parameters.put(
                "candidateId",
                cycle.lead.get(cycle.path("/stakeholder-candidates")).path("items[0].id"));
        var grant = new GrantedPeople().grant("viewer-" + cycle.id, "VIEWER", GrantedPeople.cycle(cycle.id));
        parameters.put("grantId", grant.substring(grant.lastIndexOf('/') + 1));
        var review = new GrantedPeople().review(cycle.id);
        parameters.put("reviewId", review.substring(review.lastIndexOf('/') + 1));
        parameters.put("lineId", new GrantedPeople().line(review, grant));
        parameters.put("revocationId", new GrantedPeople().revoke("revoked-" + cycle.id));
        parameters.put("invitationId", new GrantedPeople().invite(cycle.id));
        var client = new GrantedPeople().integratorClient().split("/", -1);
        parameters.put("integratorId", client[4]);
        parameters.put("integratorClientId", client[6]);
        parameters.put("findingId", new GrantedPeople().finding());
        parameters.put("reconciliationId", new GrantedPeople().reconciliation());
        var departure = new GrantedPeople().depart(viewer());
        parameters.put("departureId", departure.substring(departure.lastIndexOf('/') + 1));
        cycle.lead.put(touchpoint("/quality-scores"), scores(1)).then().statusCode(201);
        cycle.lead.put(cycle.path("/exchange-values"), exchange(1)).then().statusCode(201);
        cycle.lead.put(cycle.path("/trend-assumption"), trends(1)).then().statusCode(201);
        cycle.lead.put(cycle.path("/segments"), segments(1)).then().statusCode(201);
        ada.put(nominations(), nominees(1)).then().statusCode(201);
        for (var caller : List.of(ada, ben)) {
            caller.put(cycle.path("/lever-sheet"), levers(1)).then().statusCode(201);
            caller.put(cycle.path("/readiness-sheet"), answers(1)).then().statusCode(201);
        }
        parameters.put("rankingRoundId", cycle.openRound());
        var ballot = "/v1/ranking-rounds/%s/ballot".formatted(parameters.get("rankingRoundId"));
        ada.put(ballot, ballot(1)).then().statusCode(201);
        ben.put(ballot, ballot(2)).then().statusCode(201);

        parameters.putAll(FilledWebhook.at("/v1/changes/assessment/webhooks", cycle.id, cycle.lead)
                .with(Map.of()));
        var walk = new CallerWalk(callers(), parameters, OWN);
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.faultsOfCursors(cycle.lead, cursorOfAnotherCycle())).isEmpty();
        cycle.department("C1");
        cycle.department("C2");
        String ofDepartments =
                cycle.lead.get(cycle.path("/departments?limit=1")).path("nextCursor");
        assertThat(walk.faultsOfCursors(cycle.lead, ofDepartments))
                .containsExactly(cycle.path("/departments") + " answers 200");
    }

    @Test
    void theTagOfAnothersSheetOpensNoSheet() {
        for (var sheet : List.of("/lever-sheet", "/readiness-sheet")) {
            for (var caller : List.of(ada, ben)) {
                caller.put(cycle.path(sheet), body(sheet, 1)).then().statusCode(201);
            }
            ben.request()
                    .contentType("application/json")
                    .header("If-Match", ada.get(cycle.path(sheet)).header("ETag"))
                    .body(body(sheet, 2))
                    .put(cycle.path(sheet))
                    .then()
                    .statusCode(412)
                    .header("ETag", equalTo(ben.get(cycle.path(sheet)).header("ETag")));
        }
    }

    @Test
    void ofSeveralWritersOfWhatTheyHaveReadOneSucceeds() {
        var lead = cycle.lead;
        var practice = lead.create(cycle.path("/practices"), "{\"statement\": \"Call back\"}");
        var writes = Stream.of(
                RacingWrites.put(lead, touchpoint("/quality-scores"), ConditionalRequestTest::scores),
                RacingWrites.put(lead, cycle.path("/exchange-values"), ConditionalRequestTest::exchange),
                RacingWrites.put(lead, cycle.path("/trend-assumption"), ConditionalRequestTest::trends),
                RacingWrites.put(lead, cycle.path("/segments"), ConditionalRequestTest::segments),
                RacingWrites.put(lead, cycle.path("/method-settings"), ConditionalRequestTest::settings),
                RacingWrites.put(ada, cycle.path("/lever-sheet"), ConditionalRequestTest::levers),
                RacingWrites.put(ada, cycle.path("/readiness-sheet"), ConditionalRequestTest::answers),
                RacingWrites.put(ada, nominations(), this::nominees),
                RacingWrites.put(menu.crm, "/v1/sources/other-" + cycle.id, ConditionalRequestTest::source),
                RacingWrites.put(menu.crm, menu.source + "/mappings/category", this::mapping),
                RacingWrites.put(
                        menu.crm,
                        menu.source + "/segment-mapping",
                        i -> "{\"values\": {\"word\": \"s%d\"}}".formatted(i)),
                RacingWrites.patch(lead, cycle.path(""), ConditionalRequestTest::named),
                RacingWrites.patch(lead, "/v1/departments/" + menu.department, ConditionalRequestTest::named),
                RacingWrites.patch(lead, touchpoint(""), ConditionalRequestTest::named),
                RacingWrites.patch(lead, "/v1/pain-points/" + painPoint, ConditionalRequestTest::titled),
                RacingWrites.patch(
                        lead, "/v1/stakeholders/" + enrolment("ada"), i -> "{\"influence\": %d}".formatted(i % 100)),
                RacingWrites.patch(
                        lead,
                        "/v1/promises/" + lead.create(cycle.path("/promises"), promise(1)),
                        ConditionalRequestTest::promise),
                RacingWrites.patch(
                        lead, "/v1/basics/" + cycle.basic(touchpoint, 4), i -> "{\"threshold\": %d}".formatted(i)),
                RacingWrites.patch(
                        lead,
                        "/v1/journeys/" + cycle.journey("Calling", true, touchpoint),
                        ConditionalRequestTest::named),
                RacingWrites.patch(lead, "/v1/practices/" + practice, i -> "{\"statement\": \"S %d\"}".formatted(i)),
                RacingWrites.patch(
                        Api.as("alma", "access-admin"),
                        new GrantedPeople().integratorClient().replaceFirst("/clients/.*", ""),
                        i -> "{\"name\": \"N %d of %s\"}".formatted(i, cycle.id)),
                RacingWrites.patch(
                        committee,
                        "/v1/steering-decisions/" + decision(),
                        i -> "{\"takenOn\": \"2026-10-%02d\", \"outcome\": \"O %1$d\"}".formatted(i % 28 + 1)));

        assertThat(writes.flatMap(write -> write.faults().stream())).isEmpty();
    }

    @Test
    void ofSeveralFirstBallotsOfOneVoterOneIsCast() {
        var round = cycle.openRound();
        var ballot = RacingWrites.put(ada, "/v1/ranking-rounds/%s/ballot".formatted(round), this::ballot);

        assertThat(ballot.faults()).isEmpty();
    }

    @Test
    void ofSeveralFirstWaiversOneIsKept() {
        cycle.measured();
        cycle.enter("ASSESSING");
        cycle.checked(1);
        var waiver = RacingWrites.put(
                committee, cycle.path("/readiness-waiver"), i -> "{\"reason\": \"R %d\"}".formatted(i));

        assertThat(waiver.faults()).isEmpty();
    }

    private static String cursorOfAnotherCycle() {
        var other = new SampleCycle();
        other.department("A");
        other.department("B");
        return other.lead.get(other.path("/departments?limit=1")).path("nextCursor");
    }

    private Map<String, Api> callers() {
        var callers = new LinkedHashMap<String, Api>();
        callers.put("lead", cycle.lead);
        callers.put("ada", ada);
        callers.put("ben", ben);
        callers.put("viewer", Api.as("vera", "viewer"));
        callers.put("integrator", menu.crm);
        return callers;
    }

    private String enrolment(String name) {
        return cycle.lead
                .get(cycle.path("/stakeholders"))
                .path("items.find { it.displayName == '%s' }.id".formatted(name));
    }

    private String nominations() {
        return "/v1/stakeholders/%s/nominations".formatted(enrolment("ada"));
    }

    private String viewer() {
        new GrantedPeople().grant("gone-" + cycle.id, "VIEWER", GrantedPeople.cycle(cycle.id));
        return "gone-" + cycle.id;
    }

    private String mining() {
        menu.send(use("x", "c", "t0", "2026-03-01")).then().statusCode(200);
        String id = cycle.lead.post(cycle.path("/journey-minings"), "{}").path("id");
        cycle.lead
                .request()
                .header("Prefer", "wait=30")
                .get("/v1/journey-minings/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private String decision() {
        return cycle.lead.create(
                cycle.path("/steering-decisions"),
                "{\"title\": \"Invented\", \"kind\": \"WAIVER\", \"askedOn\": \"2026-10-01\"}");
    }

    private String touchpoint(String below) {
        return "/v1/touchpoints/" + touchpoint + below;
    }

    private static String body(String sheet, int i) {
        return sheet.equals("/lever-sheet") ? levers(i) : answers(i);
    }

    private static String named(int i) {
        return "{\"name\": \"N %d\"}".formatted(i);
    }

    private static String titled(int i) {
        return "{\"title\": \"T %d\"}".formatted(i);
    }

    private static String promise(int i) {
        return "{\"metric\": \"Time to repair\", \"value\": %d, \"unit\": \"hours\", \"active\": true}".formatted(i);
    }

    private static String scores(int i) {
        return """
                {"customerExpectation": 85, "managementBelief": 80, "specification": 72, "delivery": %d.5,
                 "promise": 75, "perceivedQuality": 58, "source": "S %d", "scoredOn": "2026-10-05"}""".formatted(i % 100, i);
    }

    private static String exchange(int i) {
        return "{\"valueToBrand\": %d, \"valueToCustomer\": 1, \"source\": \"S\"}".formatted(i);
    }

    private static String trends(int i) {
        return "{\"expectationGrowth\": 0.1, \"deliveryChange\": 3, \"source\": \"S %d\"}".formatted(i);
    }

    private static String segments(int i) {
        return "{\"segments\": [{\"code\": \"ALL\", \"name\": \"N %d\", \"weight\": 1}]}".formatted(i);
    }

    private static String settings(int i) {
        return """
                {"goodEnoughBand": 3, "importantFrom": 70, "basicsFirstBelow": 70, "peopleForReadiness": %d,
                 "readyFrom": 50, "oneSidedAbove": 0.5, "panelPerDepartment": 2, "panelOfIt": 1,
                 "panelHeadsAtMost": 0.5, "panelGroundAtLeast": 0.3, "blindSpotRanksApart": 5, "decideWithinDays": 14,
                 "enoughHours": 4, "smallestPublicationGroup": 4}""".formatted(i + 6);
    }

    private static String levers(int i) {
        return """
                {"ratings": [{"lever": "DESIGN", "function": "SERVICE", "asIs": 1, "target": 4}],
                 "answers": [{"question": "WHICH_CUSTOMERS", "text": "A %d"}]}""".formatted(i);
    }

    /// Three answers of five different ones make contents enough.
    private static String answers(int i) {
        return """
                {"decisions": %d, "listening": %d, "freedom": %d, "leadership": 1, "learning": %d}""".formatted(i % 5, i / 5 % 5, i / 25 % 5, i / 125);
    }

    private static String source(int i) {
        return "{\"kind\": \"CRM\", \"label\": \"L %d\", \"privacy\": \"DROP\"}".formatted(i);
    }

    private String mapping(int i) {
        return "{\"values\": {\"v %d\": \"%s\"}}".formatted(i, painPoint);
    }

    private String nominees(int i) {
        return "{\"nomineeIds\": [%s]}".formatted(chosen(people, i));
    }

    private String ballot(int i) {
        var tier = chosen(cycle.painPoints, i);
        return "{\"tiers\": [%s]}".formatted(tier.isEmpty() ? "" : "[%s]".formatted(tier));
    }

    /// Those whose bit is set: another choice for each number below 256.
    private static String chosen(List<String> some, int i) {
        return quoted(IntStream.range(0, some.size())
                .filter(bit -> (i >> bit & 1) == 1)
                .mapToObj(some::get)
                .toArray(String[]::new));
    }
}
