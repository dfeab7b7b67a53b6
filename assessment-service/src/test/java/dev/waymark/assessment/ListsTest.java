package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.directory.RealmPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.ListWalk;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every list can be read in each of its orders and with each of its filters.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ListsTest {

    private FilledCycle filled;
    private SampleCycle cycle;

    @BeforeEach
    void fillACycle() {
        filled = new FilledCycle();
        cycle = filled.cycle;
        addSecondItems();
        enrolInAnotherCycle();
    }

    @Test
    void everyListIsSortedAndFilteredAsDocumented() {
        var revoked = "revoked-" + cycle.id;
        new GrantedPeople().revoke(revoked);
        new GrantedPeople().review(cycle.id);
        var member = "member-" + cycle.id;
        new RealmPeople().make(member, "waymark-viewer", "waymark-steering");
        new GrantedPeople().reconciliation();
        new GrantedPeople().integratorClient();
        new GrantedPeople().addClient("/v1/access/integrators/" + filled.ids().get("integratorId"));
        var alma = Api.as("alma", "access-admin");
        var auditor = Api.as("ada", "auditor");
        var gone = "gone-" + cycle.id;
        new GrantedPeople().grant(gone, "VIEWER", GrantedPeople.cycle(cycle.id));
        new GrantedPeople().depart(gone);
        var walk = new ListWalk(
                filled.ids(),
                Map.ofEntries(
                        Map.entry("listAssessmentAudit", auditor),
                        Map.entry("listAccessAudit", auditor),
                        Map.entry("programme-lead", cycle.lead),
                        Map.entry("stakeholder", filled.stakeholder),
                        Map.entry("access-admin", accessAdminOfThisCycle()),
                        Map.entry("listSources", filled.menu.crm),
                        Map.entry("listRevocations", alma),
                        Map.entry("listIntegrators", alma),
                        Map.entry("listIntegratorClients", alma),
                        Map.entry("listAccessFindings", alma),
                        Map.entry("listAccessReconciliations", alma),
                        Map.entry("listDepartures", alma),
                        Map.entry("listResponsibilities", alma)),
                Map.of(
                        "listAssessmentAudit",
                        untilNow(cycle.path("")),
                        "listAccessAudit",
                        untilNow("/v1/access/reviews"),
                        "listAssessmentWebhooks",
                        Map.of("text", cycle.id),
                        "listRevocations",
                        Map.of("subject", Tokens.subject(revoked)),
                        "listIntegrators",
                        Map.of("text", "hotline-"),
                        "listAccessFindings",
                        Map.of("subject", Tokens.subject(member)),
                        "listAccessReconciliations",
                        Map.of("state", "WHOLE"),
                        "listDepartures",
                        Map.of("subject", Tokens.subject(gone))));

        assertThat(walk.untried()).containsExactlyInAnyOrder("listMinedPaths", "listMinedTransitions");
        assertThat(walk.faults()).isEmpty();
        var exports = walk.exports();
        assertThat(exports.faults()).isEmpty();
        // the round of the first is closed; the others are files of their own, with a test of their own
        assertThat(exports.untried())
                .containsOnlyKeys("listMissingVoters", "readRejectedRecords", "readStreamTemplate");
    }

    /// The trail of a path without what this test adds to it by reading.
    private static Map<String, String> untilNow(String path) {
        return Map.of(
                "resource",
                path,
                "until",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /// Who gives access to one cycle sees the grants for it, however many there are.
    private Api accessAdminOfThisCycle() {
        var name = GrantedPeople.newName("amy");
        new GrantedPeople().grant(name, "ACCESS_ADMIN", GrantedPeople.cycle(cycle.id));
        return Api.as(name, "access-admin");
    }

    /// A stakeholder of two cycles sees these two, however many there are.
    private void enrolInAnotherCycle() {
        var other = new SampleCycle();
        other.lead.create(other.path("/stakeholders"), """
            {"departmentId": "%s", "username": "kim-%s", "displayName": "Kim", "jobLevel": "MANAGER",
             "governanceRole": "DRIVER", "influence": 50,
             "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}\
            """.formatted(other.department("IT"), cycle.id));
    }

    private void addSecondItems() {
        var phone = filled.ids().get("touchpointId");
        var shop = filled.menu.touchpoint("Shop", "EVERYDAY", false, 80);
        cycle.lead
                .patch("/v1/departments/" + cycle.department("IT"), "{\"archived\": true}")
                .then()
                .statusCode(200);
        new GrantedPeople().invite(cycle.id);
        cycle.basic(phone, 6);
        cycle.journey("asking", true, shop, phone);
        cycle.painPointAt(shop);
        var observer = cycle.stakeholder("jon", filled.menu.department, "OBSERVER");
        filled.addComparison();
        add("/practices", "{\"statement\": \"Answer within a day\", \"adoption\": 2, \"note\": \"Rarely\"}");
        add("/promises", "{\"metric\": \"answered\", \"value\": 5, \"unit\": \"days\", \"active\": false}");
        add("/steering-decisions", "{\"title\": \"budget\", \"kind\": \"WAIVER\", \"askedOn\": \"2026-09-01\"}");
        add("/measurements", """
            {"kind": "DELIVERY", "value": 70, "measuredOn": "2026-09-01", "source": "Invented", "touchpointId": "%s"}\
            """.formatted(phone));
        for (var day : new String[] {"2026-09-30", "2026-08-30"}) {
            add("/perception-surveys", """
                {"ownPeople": 10, "ownPeopleAgreeing": 9, "customers": 20, "customersAgreeing": 5, "source": "Invented",
                 "surveyedOn": "%s"}""".formatted(day));
            cycle.lead.create(
                    "/v1/promises/%s/observations".formatted(filled.ids().get("promiseId")), """
                {"met": 9, "observed": 10, "source": "Invented", "observedOn": "%s"}""".formatted(day));
        }
        for (var rater : new Api[] {observer, filled.stakeholder}) {
            rater.put(cycle.path("/lever-sheet"), """
                            {"ratings": [{"lever": "DESIGN", "function": "SERVICE", "asIs": 2, "target": 3}], "answers": []}""").then().statusCode(201);
        }
        cycle.lead.post(cycle.path("/journey-minings"), "{}").then().statusCode(202);
        filled.menu.sendFile(SampleMenu.use("filed too", "c", "elsewhere", "2026-03-02"));
        filled.menu
                .crm
                .put(filled.menu.source + "-2", "{\"kind\": \"Desk\", \"label\": \"Another\", \"privacy\": \"KEEP\"}")
                .then()
                .statusCode(201);
        cycle.lead
                .post("/v1/ranking-rounds/%s/closure".formatted(filled.ids().get("rankingRoundId")))
                .then()
                .statusCode(201);
        add("/ranking-rounds", "{\"title\": \"again\"}");
        cycle.lead
                .post("/v1/changes/assessment/webhooks", FilledWebhook.describe(cycle.id))
                .then()
                .statusCode(201);
    }

    private void add(String path, String json) {
        cycle.lead.create(cycle.path(path), json);
    }
}
