package dev.waymark.assessment.people.stakeholder;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.department;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.assessment.access.GrantedPeople.request;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of grants and ballots when an enrolment names another department.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MovingStakeholderTest {

    private static final String GRANTS = "/v1/access/grants";

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private SampleCycle sample;
    private String service;
    private String sales;
    private String name;
    private Api ada;
    private String enrolment;

    @BeforeEach
    void enrolAda() {
        sample = new SampleCycle();
        service = sample.department("SERVICE");
        sales = sample.department("SALES");
        ada = sample.stakeholder("ada", service, "STAKEHOLDER");
        name = "ada-" + sample.id;
        enrolment = "/v1/stakeholders/"
                + sample.lead.get(sample.path("/stakeholders")).<String>path("items[0].id");
    }

    private void move(String change) {
        sample.lead.patch(enrolment, change).then().statusCode(200);
    }

    private String toSales() {
        return "{\"departmentId\": \"%s\"}".formatted(sales);
    }

    @Test
    void whatWasGrantedForTheOldDepartmentEnds() {
        ada.get(sample.path("")).then().statusCode(200);
        var held = people.grant(name, "VIEWER", department(sample.id, service));
        var waiting =
                GRANTS + "/" + people.alma.create(GRANTS, request(name, "VIEWER", department(sample.id, service)));
        var ofSales = people.grant(name, "VIEWER", department(sample.id, sales));
        var ofCycle = people.grant(name, "VIEWER", cycle(sample.id));
        var ofAnother = people.grant(newName("ben"), "VIEWER", department(sample.id, service));

        move("{\"influence\": 60}");
        people.alma.get(held).then().body("state", equalTo("APPROVED"));
        move(toSales());

        people.alma
                .get(held)
                .then()
                .body("state", equalTo("ENDED"))
                .body("endedBy", equalTo("lea"))
                .body("endReason", equalTo("Works in another department of the cycle now"));
        people.alma.get(waiting).then().body("state", equalTo("REFUSED"));
        for (var kept : List.of(ofSales, ofCycle, ofAnother)) {
            people.alma.get(kept).then().body("state", equalTo("APPROVED"));
        }
        ada.get(sample.path("")).then().statusCode(200);
        Api.as("audrey", "auditor")
                .get("/v1/audit/access?resource=" + held)
                .then()
                .body("items.word", equalTo(List.of("GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_ENDED")));
    }

    @Test
    void whoHasNotComeYetIsKnownByName() {
        var held = people.grant(name, "VIEWER", department(sample.id, service));
        move(toSales());
        people.alma.get(held).then().body("state", equalTo("ENDED"));
    }

    @Test
    void aLeadWhoMovesDoesNotRefuseWhatWasAskedForThemselves() {
        var lead = newName("leo");
        people.grant(lead, "PROGRAMME_LEAD", cycle(sample.id));
        var leo = Api.as(lead, "programme-lead");
        var own = "/v1/stakeholders/" + leo.create(sample.path("/stakeholders"), """
                {"departmentId": "%s", "username": "%s", "displayName": "Leo", "jobLevel": "HEAD", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(service, lead));
        var held = people.grant(lead, "VIEWER", department(sample.id, service));
        var waiting =
                GRANTS + "/" + people.alma.create(GRANTS, request(lead, "VIEWER", department(sample.id, service)));
        leo.patch(own, toSales()).then().statusCode(200);
        people.alma.get(held).then().body("state", equalTo("ENDED"));
        people.alma.get(waiting).then().body("state", equalTo("REQUESTED"));
    }

    @Test
    void aHeadWhoMovesHeadsTheNewDepartmentAndNoLongerTheOldOne() {
        ada.get(sample.path("")).then().statusCode(200);
        move("{\"jobLevel\": \"HEAD\"}");
        people.grant(name, "ACCESS_ADMIN", cycle(sample.id));
        var admin = Api.as(name, "access-admin");
        var forService = request(newName("nora"), "VIEWER", department(sample.id, service));
        var forSales = request(newName("nora"), "VIEWER", department(sample.id, sales));
        refused(admin.post(GRANTS, forService), 403, "own-grant");
        move(toSales());
        admin.post(GRANTS, forService).then().statusCode(201);
        refused(admin.post(GRANTS, forSales), 403, "own-grant");
        sample.lead
                .get(sample.path("/stakeholders?jobLevel=HEAD&departmentId=" + service))
                .then()
                .body("items", hasSize(0));
        move("{\"departmentId\": \"%s\", \"jobLevel\": \"MANAGER\"}".formatted(service));
        admin.post(GRANTS, forService).then().statusCode(201);
    }

    @Test
    void aBallotCountsOnceForTheNewDepartment() throws SQLException {
        sample.painPoint("Waiting");
        for (var each : List.of("eve", "fay", "gus", "hal")) {
            sample.stakeholder(each, sales, "STAKEHOLDER");
        }
        var round = "/v1/ranking-rounds/" + sample.openRound();
        var ballot = "{\"tiers\": [[\"%s\"]]}".formatted(sample.painPoints.getFirst());
        for (var each : List.of("ada", "eve", "fay", "gus", "hal")) {
            Api.as(each + "-" + sample.id, "stakeholder")
                    .put(round + "/ballot", ballot)
                    .then()
                    .statusCode(201);
        }
        var version = ada.get(round + "/ballot").header("ETag");
        move(toSales());
        sample.lead.get(round).then().body("votedCount", equalTo(5)).body("eligibleCount", equalTo(5));

        sample.lead
                .post(round + "/closure")
                .then()
                .statusCode(201)
                .body("ballots", equalTo(5))
                .body("groups.departments", equalTo(List.of(List.of("SALES"))))
                .body("groups.ballots", equalTo(List.of(5)));

        assertThat(ada.get(round + "/ballot").header("ETag")).isEqualTo(version);
        assertThat(departmentsOfBallots(round)).containsExactly(sales);
    }

    private List<String> departmentsOfBallots(String round) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select array_agg(distinct department_id::text) from ballot where ranking_round_id = '%s'"
                                .formatted(round.substring(round.lastIndexOf('/') + 1)))) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }
}
