package dev.waymark.roadmap.delivery;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class DeliveryResourceTest {

    private static final String STARTED = """
            {"reportedOn": "2026-05-01", "state": "IN_PROGRESS", "progressPercent": 40, "startedOn": "2026-04-02",
             "expectedFinishOn": "2027-05-01"}""";
    private static final String DONE = """
            {"reportedOn": "2026-06-01", "state": "DONE", "progressPercent": 100, "startedOn": "2026-04-02",
             "finishedOn": "2026-05-31", "adoptionPercent": 35}""";

    private final Api viewer = Api.as("vera", "viewer");

    @Test
    void whatIsReportedStandsBesideWhatWasPlanned() {
        var ready = new ReadyCycle("1000.00");
        var delivery = ready.cycle.path("/delivery");
        var reports = ready.cycle.initiativePath('A', "/delivery-reports");
        refused(viewer.get(delivery), 404, "not-found");
        refused(ready.lead.post(reports, STARTED), 409, "not-on-roadmap");
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        viewer.get(delivery)
                .then()
                .statusCode(200)
                .body("items.state.unique()", equalTo(List.of("PLANNED")))
                .body("done", equalTo(0));

        ready.lead.post(reports, STARTED).then().statusCode(201).header("Location", reports);
        var item = "items.find { it.initiativeId == '%s' }.".formatted(ready.cycle.initiative('A'));
        viewer.get(delivery)
                .then()
                .body(item + "state", equalTo("IN_PROGRESS"))
                .body(item + "plannedStart", equalTo("2027-Q1"))
                .body(item + "startSlip", equalTo(-3))
                .body(item + "progressPercent", equalTo(40))
                .body(item + "adoptionPercent", nullValue());

        ready.lead.post(reports, DONE).then().statusCode(201);
        viewer.get(delivery)
                .then()
                .body("done", equalTo(1))
                .body(item + "finishedOn", equalTo("2026-05-31"))
                .body(item + "adoptionPercent", equalTo(35));
        ready.lead.get(reports).then().body("items.state", equalTo(List.of("IN_PROGRESS", "DONE")));
        assertThat(DrawnManners.pictureOf(viewer, delivery)).contains("1 of ", "are done, 0 are late.");
    }

    @Test
    void whatIsUnderWayStaysWhereItIsInTheNextPlan() {
        var ready = new ReadyCycle("1000.00");
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        ready.lead
                .post(ready.cycle.initiativePath('A', "/delivery-reports"), STARTED)
                .then()
                .statusCode(201);

        ready.lead
                .get(ready.cycle.initiativePath('A', "/portfolio-entry"))
                .then()
                .body("inFlightSince", equalTo("2026-Q2"));
        var next = ready.roadmap(ready.lead);
        ready.lead
                .get(next)
                .then()
                .body(
                        "items.find { it.initiativeId == '%s' }.start".formatted(ready.cycle.initiative('A')),
                        equalTo("2026-Q2"));

        ready.lead
                .post(ready.cycle.initiativePath('A', "/delivery-reports"), """
                        {"reportedOn": "2026-05-02", "state": "CANCELLED", "progressPercent": 40,
                         "startedOn": "2026-04-02", "comment": "No supplier"}""")
                .then()
                .statusCode(201);
        ready.lead
                .get(ready.cycle.initiativePath('A', "/portfolio-entry"))
                .then()
                .body("inFlightSince", nullValue());
    }

    @Test
    void aReportThatContradictsItselfIsRefusedWithEachFault() {
        var ready = new ReadyCycle("1000.00");
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        var reports = ready.cycle.initiativePath('A', "/delivery-reports");
        refused(
                        ready.lead.post(
                                reports,
                                "{\"reportedOn\": \"2199-01-01\", \"state\": \"DONE\", \"progressPercent\": 50}"),
                        422,
                        "delivery-contradiction")
                .body("violations.pointer", hasItems("/reportedOn", "/progressPercent", "/startedOn", "/finishedOn"));
        refused(ready.cycle.late.post(reports, STARTED), 409, "cycle-closed");
        refused(ready.cycle.steering.post(reports, STARTED), 403, "forbidden");
        ready.lead.get(reports).then().body("items", equalTo(List.of()));
    }
}
