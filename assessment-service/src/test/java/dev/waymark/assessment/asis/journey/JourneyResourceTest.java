package dev.waymark.assessment.asis.journey;

import static dev.waymark.assessment.SampleMenu.quoted;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class JourneyResourceTest {

    private SampleMenu menu;
    private String web;
    private String call;
    private String shop;

    @BeforeEach
    void setUpTheMenu() {
        menu = new SampleMenu();
        web = menu.touchpoint("Website");
        call = menu.touchpoint("Call");
        shop = menu.touchpoint("Shop");
    }

    @Test
    void aJourneyByHandShowsItsProbabilities() {
        var created = menu.cycle.lead.post(
                menu.cycle.path("/journeys"), """
                {"name": "Buying", "touchpointIds": [%s], "main": true,
                 "transitions": [{"from": "%s", "to": "%s", "count": 30}, {"from": "%s", "to": "%s", "count": 10}]}""".formatted(quoted(web, call, shop), web, shop, web, call));
        created.then()
                .statusCode(201)
                .body("origin", equalTo("BY_HAND"))
                .body("touchpointIds", equalTo(List.of(web, call, shop)))
                .body("transitions.probability", equalTo(List.of(0.75f, 0.25f)))
                .body("transitions[0].leaving", equalTo(40))
                .body("transitions.fromName.name", equalTo(List.of("Website", "Website")))
                .body("transitions.toName.name", equalTo(List.of("Shop", "Call")));
        menu.cycle.lead.get(created.header("Location")).then().statusCode(200).body("name", equalTo("Buying"));
    }

    @Test
    void aJourneyCanBeChanged() {
        var path = "/v1/journeys/" + menu.journey("Buying", false, web, shop);
        menu.cycle
                .lead
                .patch(path, "{\"main\": true, \"touchpointIds\": [%s]}".formatted(quoted(shop, web, call)))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("main", equalTo(true))
                .body("touchpointIds", equalTo(List.of(shop, web, call)));
        menu.cycle.lead.get(menu.cycle.path("/journeys")).then().body("items.name", equalTo(List.of("Buying")));
    }

    @Test
    void transitionsStayWithinTheJourney() {
        refused(
                        menu.cycle.lead.post(menu.cycle.path("/journeys"), """
                        {"name": "Buying", "touchpointIds": ["%s"], "main": true,
                         "transitions": [{"from": "%s", "to": "%s", "count": 1}]}""".formatted(web, web, shop)),
                        400,
                        "invalid-request")
                .body("violations[0].message", containsString("refers to a touchpoint that is not in touchpointIds"));
        refused(menu.cycle.lead.post(menu.cycle.path("/journeys"), """
                        {"name": "Buying", "touchpointIds": ["%1$s"], "main": true,
                         "transitions": [{"from": "%1$s", "to": "%1$s", "count": 1},
                                         {"from": "%1$s", "to": "%1$s", "count": 2}]}""".formatted(web)), 400, "invalid-request")
                .body("violations[0].message", containsString("is given twice"));
    }

    @Test
    void aTouchpointOfAnotherCycleIsUnknown() {
        var other = new SampleMenu().touchpoint("Elsewhere");
        refused(
                menu.cycle.lead.post(
                        menu.cycle.path("/journeys"),
                        "{\"name\": \"Buying\", \"touchpointIds\": [\"%s\"], \"main\": true}".formatted(other)),
                422,
                "unknown-reference");
    }

    @Test
    void aNameStandsForOneJourney() {
        menu.journey("Buying", true, web);
        refused(
                menu.cycle.lead.post(
                        menu.cycle.path("/journeys"),
                        "{\"name\": \"Buying\", \"touchpointIds\": [\"%s\"], \"main\": true}".formatted(web)),
                409,
                "conflict");
    }

    @Test
    void aCycleHasAtMostAsManyJourneysAsCoverageCanShow() {
        for (int i = 0; i < Journeys.MOST_PER_CYCLE; i++) {
            menu.journey("J" + i, false, web);
        }
        refused(
                menu.cycle.lead.post(
                        menu.cycle.path("/journeys"),
                        "{\"name\": \"one more\", \"touchpointIds\": [\"%s\"], \"main\": true}".formatted(web)),
                409,
                "too-many-journeys");
    }
}
