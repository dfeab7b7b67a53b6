package dev.waymark.initiative.change;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class WebhookResourceTest {

    private static final String WEBHOOKS = "/v1/changes/initiatives/webhooks";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void aSecretIsShownOnceAndAnotherOneWhenItIsRotated() {
        var made = cycle.lead
                .post(WEBHOOKS, FilledWebhook.describe("once"))
                .then()
                .statusCode(201)
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("webhook.state", equalTo("ENABLED"))
                .extract();
        var webhook = made.header("Location");
        cycle.lead
                .get(webhook)
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("previousSecretUntil", nullValue());

        cycle.lead
                .post(webhook + "/secret-rotations")
                .then()
                .statusCode(201)
                .body("secret", not(equalTo(made.path("secret"))))
                .body("webhook.previousSecretUntil", notNullValue());
    }

    @Test
    void aRepeatedRequestIsAnsweredWithoutTheSecret() {
        var key = UUID.randomUUID().toString();
        var first = create(key);
        var again = create(key);

        first.then().statusCode(201).body("secret", notNullValue());
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .body("webhook.id", equalTo(first.path("webhook.id")))
                .body("secret", nullValue());
    }

    private Response create(String key) {
        return cycle.lead
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(FilledWebhook.describe("repeated"))
                .post(WEBHOOKS);
    }

    @Test
    void aWebhookIsToldOfWhatItWantsAlsoWhileItIsDisabled() {
        var goals = cycle.lead
                .post(WEBHOOKS, "{\"url\": \"https://crm.example.org/goals\", \"eventTypes\": [\"goal.created\"]}")
                .header("Location");
        cycle.lead
                .patch(goals, "{\"state\": \"DISABLED\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISABLED"));
        var goal = cycle.goal("IT", 1);
        cycle.lead.delete("/v1/goals/" + goal).then().statusCode(204);

        var event = Api.as("service-account-crm", "integrator")
                .get("/v1/changes/initiatives?eventType=goal.created&cycleId=" + cycle.id)
                .then()
                .extract()
                .path("items[0].eventId");
        cycle.lead
                .get(goals + "/deliveries?state=PENDING")
                .then()
                .body("items.eventId", contains(event))
                .body("items.attempts", contains(0));
        cycle.lead.delete(goals).then().statusCode(204);
        cycle.lead.get(goals + "/deliveries").then().statusCode(404);
    }

    @Test
    void whatWasNotDeadIsReplayedOnlyWhereItWasDelivered() {
        var webhook = FilledWebhook.at(WEBHOOKS, "replayed", cycle.lead);
        var path = "%s/%s".formatted(WEBHOOKS, webhook.webhookId());

        cycle.lead.post(path + "/replays", "{}").then().statusCode(201).body("replayed", equalTo(0));
        cycle.lead
                .get("%s/deliveries/%s".formatted(path, webhook.deliveryId()))
                .then()
                .body("state", equalTo("PENDING"))
                .body("eventType", equalTo("webhook.tested"));
        cycle.lead.get(path + "/deliveries?state=DEAD").then().body("items", empty());
    }

    @Test
    void anAddressWhereNothingMayBeSentIsRefused() {
        for (var url : new String[] {
            "http://crm.example.org", "https://127.0.0.1/", "https://2130706433/", "https://[::ffff:10.0.0.1]/"
        }) {
            refused(cycle.lead.post(WEBHOOKS, "{\"url\": \"%s\"}".formatted(url)), 400, "invalid-request")
                    .body("violations.pointer", contains("/url"));
        }
    }

    @Test
    void integratorsSetUpNoWebhooks() {
        var answer = Api.as("service-account-crm", "integrator").get(WEBHOOKS);

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
