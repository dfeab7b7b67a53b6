package dev.waymark.assessment.asis.menu;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MenuResourceTest {

    @Test
    void theMenuSaysWhatStandsOut() {
        var menu = new SampleMenu();
        var form = menu.touchpoint("Form", "SIGNATURE", false, 90);
        var hotline = menu.touchpoint("Hotline", "EVERYDAY", true, 70);
        menu.cycle
                .lead
                .post(menu.cycle.path("/measurements"), """
                {"kind": "DELIVERY", "value": 62, "measuredOn": "2026-10-01", "source": "Invented", "touchpointId": "%s"}""".formatted(form))
                .then()
                .statusCode(201);
        menu.cycle
                .lead
                .get(menu.cycle.path("/menu-findings"))
                .then()
                .statusCode(200)
                .body("touchpoints", equalTo(2))
                .body("importantFrom", equalTo(70))
                .body("counts.MOMENT_WITHOUT_TOUCHPOINT", equalTo(3))
                .body("counts.SIGNATURE_ONLY_DIGITAL", equalTo(1))
                .body("counts.IMPORTANT_UNMEASURED", equalTo(1))
                .body("counts.ENGAGEMENT_UNRATED", equalTo(2))
                .body("findings.momentOfTruth", hasItems("ZMOT", "FMOT", "UMOT"))
                .body("findings.findAll { it.rule == 'SIGNATURE_ONLY_DIGITAL' }.touchpointId", equalTo(List.of(form)))
                .body("findings.findAll { it.rule == 'IMPORTANT_UNMEASURED' }.touchpointId", equalTo(List.of(hotline)))
                .body(
                        "findings.find { it.rule == 'IMPORTANT_UNMEASURED' }.reason",
                        equalTo("'Hotline' has importance 70.0 (70 or more) and no measurement"));
    }
}
