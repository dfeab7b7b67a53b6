package dev.waymark.assessment.people.panel;

import static dev.waymark.assessment.SampleMenu.quoted;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The example of coverage over HTTP: departments SERVICE and IT, main journeys J and K.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PanelResourceTest {

    private SampleMenu menu;
    private String ada;
    private String ben;
    private String cem;
    private String journeyJ;

    @BeforeEach
    void enrolPeople() {
        menu = new SampleMenu();
        var touchpoint = menu.touchpoint("Hotline");
        journeyJ = menu.journey("J", true, touchpoint);
        var journeyK = menu.journey("K", true, touchpoint);
        menu.journey("Not main", false, touchpoint);
        var it = menu.cycle.lead.create(
                menu.cycle.path("/departments"), "{\"code\": \"IT\", \"name\": \"IT\", \"kind\": \"IT\"}");
        ada = enrol("ada", menu.department, "GROUND", true, journeyJ, journeyK);
        ben = enrol("ben", it, "MANAGER", true, journeyJ);
        cem = enrol("cem", it, "HEAD", false, journeyK);
    }

    @Test
    void coverageNamesWhoCoversEachCellAndWhichAreEmpty() {
        menu.cycle
                .lead
                .get(menu.cycle.path("/coverage"))
                .then()
                .statusCode(200)
                .body("share", equalTo(0.75f))
                .body("covered", equalTo(3))
                .body("cells", hasSize(4))
                .body("emptyCells", equalTo(List.of("IT × K")))
                .body(
                        "cells.findAll { it.department == 'SERVICE' }.coveredBy",
                        equalTo(List.of(List.of(ada), List.of(ada))))
                .body(
                        "cells.findAll { it.department == 'SERVICE' }.coveredByNames.id",
                        equalTo(List.of(List.of(ada), List.of(ada))));
    }

    @Test
    void aProposalSaysWhatEachAddsAndWhichRulesCannotBeMet() {
        menu.cycle
                .lead
                .get(menu.cycle.path("/panel-proposal"))
                .then()
                .statusCode(200)
                .body("size", equalTo(4))
                .body("method", equalTo("EXACT"))
                .body("picks.stakeholderId", equalTo(List.of(ada, ben)))
                .body("picks[0].newCells", equalTo(List.of("SERVICE × J", "SERVICE × K")))
                .body("picks[1].serves", equalTo(List.of("IT: 1 of 2", "IT: 1 of 1")))
                .body("coverage", equalTo(0.75f))
                .body("possibleCoverage", equalTo(0.75f))
                .body("emptyCells", equalTo(List.of("IT × K")))
                .body("rules.met", equalTo(List.of(false, true, true, true)))
                .body("settings.headsAtMost", equalTo(0.5f));
        menu.cycle
                .lead
                .get(menu.cycle.path("/panel-proposal?size=1"))
                .then()
                .body("picks.stakeholderId", equalTo(List.of(ada)));
        refused(menu.cycle.lead.get(menu.cycle.path("/panel-proposal?size=101")), 400, "invalid-request");
    }

    @Test
    void departmentsOutOfScopeNeedNobody() {
        var inScope = "?departmentId=" + menu.department;
        menu.cycle
                .lead
                .get(menu.cycle.path("/coverage") + inScope)
                .then()
                .statusCode(200)
                .body("share", equalTo(1f))
                .body("cells.department", equalTo(List.of("SERVICE", "SERVICE")));
        menu.cycle
                .lead
                .get(menu.cycle.path("/panel-proposal") + inScope)
                .then()
                .statusCode(200)
                .body("size", equalTo(2))
                .body("picks.stakeholderId", equalTo(List.of(ada)))
                .body("coverage", equalTo(1f));
        var stranger = UUID.randomUUID();
        refused(menu.cycle.lead.get(menu.cycle.path("/coverage?departmentId=") + stranger), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("?departmentId"));
        refused(
                        menu.cycle.lead.get(menu.cycle
                                .path("/coverage?departmentId=%s&departmentId=nonsense")
                                .formatted(stranger)),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("?departmentId")));
    }

    @Test
    void stakeholdersKnowJourneysOfTheirCycle() {
        menu.cycle.lead.get("/v1/stakeholders/" + ben).then().body("journeyIds", equalTo(List.of(journeyJ)));
        refused(
                menu.cycle.lead.patch(
                        "/v1/stakeholders/" + ben, "{\"journeyIds\": [\"%s\"]}".formatted(UUID.randomUUID())),
                422,
                "unknown-reference");
        menu.cycle
                .lead
                .patch("/v1/stakeholders/" + ben, "{\"journeyIds\": null}")
                .then()
                .body("journeyIds", equalTo(List.of()));
    }

    @Test
    void whoIsNamedByOthersHasInfluence() {
        nominate(ada, ben);
        nominate(cem, ben);
        menu.cycle
                .lead
                .get(menu.cycle.path("/nominated-influence"))
                .then()
                .statusCode(200)
                .body("people", equalTo(3))
                .body("nominators", equalTo(2))
                .body("damping", equalTo(0.85f))
                .body("settled", equalTo(true))
                .body("influence[0].stakeholderId", equalTo(ben))
                .body("influence[0].namedBy", equalTo(2))
                .body("influence[0].influence", equalTo(100f))
                .body("influence[0].share.toDouble()", closeTo(27 / 47.0, 1e-6))
                .body("influence[1].influence.toDouble()", closeTo(37.037, 0.0005));
    }

    @Test
    void onlyThePersonThemselvesAndTheLeadNominate() {
        var path = "/v1/stakeholders/%s/nominations".formatted(ada);
        var herself = as("ada");
        refused(herself.get(path), 404, "not-found");
        herself.put(path, nominees(ben)).then().statusCode(201).body("nomineeIds", equalTo(List.of(ben)));
        herself.replace(path, nominees(ben, cem)).then().statusCode(200).body("version", equalTo(1));
        menu.cycle.lead.get(path).then().body("nomineeIds", equalTo(List.of(ben, cem)));
        refused(as("ben").put(path, nominees(cem)), 403, "not-own-nominations");
        refused(as("ben").get(path), 403, "not-own-nominations");
        refused(herself.replace(path, nominees(ada)), 422, "self-nomination");
        refused(herself.replace(path, nominees(UUID.randomUUID().toString())), 422, "unknown-reference");
        refused(Api.as("stranger", "stakeholder").put(path, nominees(ben)), 404, "not-found");
    }

    private void nominate(String person, String... nominees) {
        menu.cycle
                .lead
                .put("/v1/stakeholders/%s/nominations".formatted(person), nominees(nominees))
                .then()
                .statusCode(201);
    }

    private static String nominees(String... people) {
        return "{\"nomineeIds\": [%s]}".formatted(quoted(people));
    }

    private Api as(String name) {
        return Api.as(name + "-" + menu.cycle.id, "stakeholder");
    }

    private String enrol(String name, String department, String level, boolean empowered, String... journeys) {
        return menu.cycle.lead.create(menu.cycle.path("/stakeholders"), """
                {"departmentId": "%s", "username": "%s-%s", "displayName": "%s", "jobLevel": "%s",
                 "governanceRole": "STAKEHOLDER", "influence": 50, "journeyIds": [%s],
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": %s, "dataAccess": false}}""".formatted(
                        department, name, menu.cycle.id, name, level, quoted(journeys), empowered));
    }
}
