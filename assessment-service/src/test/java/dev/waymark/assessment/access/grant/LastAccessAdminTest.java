package dev.waymark.assessment.access.grant;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.OnlyAdmins;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The last grant of an access admin of everything cannot be ended.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LastAccessAdminTest {

    private static final String REASON = "{\"endReason\": \"No longer needed\"}";
    private static final String END = "{\"decision\": \"END\", \"reason\": \"No longer needed\"}";

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private final String name = newName("ann");
    private final String otherName = newName("bob");
    private final Api ann = Api.as(name, "access-admin");
    private final Api bob = Api.as(otherName, "access-admin");

    @Test
    void theLastGrantStays() throws SQLException {
        var last = people.grant(name, "ACCESS_ADMIN", everything());
        var ofCycle = people.grant(otherName, "ACCESS_ADMIN", cycle(new SampleCycle().id));
        try (var _ = new OnlyAdmins(database, last)) {
            refused(ann.post(last + "/end", REASON), 409, "last-access-admin");
            ann.get(last).then().body("state", equalTo("APPROVED"));
            ann.post(ofCycle + "/end", REASON).then().statusCode(201);
        }
        ann.post(last + "/end", REASON).then().statusCode(201);
    }

    @Test
    void ofTwoGrantsOfOnePersonOneCanBeEnded() throws SQLException {
        var first = people.grant(name, "ACCESS_ADMIN", everything());
        var second = people.grant(name, "ACCESS_ADMIN", everything());
        try (var _ = new OnlyAdmins(database, first, second)) {
            ann.post(first + "/end", REASON).then().statusCode(201);
            refused(ann.post(second + "/end", REASON), 409, "last-access-admin");
        }
    }

    @Test
    void ofTwoWhoEndTheLastTwoAtOnceOneIsRefused() throws SQLException {
        var first = people.grant(name, "ACCESS_ADMIN", everything());
        var second = people.grant(otherName, "ACCESS_ADMIN", everything());
        try (var only = new OnlyAdmins(database, first, second)) {
            assertThat(only.atOnce(
                            () -> ann.post(second + "/end", REASON).statusCode(),
                            () -> bob.post(first + "/end", REASON).statusCode()))
                    .containsExactly(201, 409);
        }
    }

    @Test
    void aReviewEndsTheLastOneNeither() throws SQLException {
        var first = people.grant(name, "ACCESS_ADMIN", everything());
        var second = people.grant(otherName, "ACCESS_ADMIN", everything());
        var review = "/v1/access/reviews/" + people.alma.create("/v1/access/reviews", """
                {"reason": "Who gives access", "dueOn": "2199-12-30", "role": "ACCESS_ADMIN"}""");
        var ofFirst = line(review, first);
        var ofSecond = line(review, second);
        try (var only = new OnlyAdmins(database, first, second)) {
            assertThat(only.atOnce(
                            () -> ann.post(ofSecond, END).statusCode(),
                            () -> bob.post(ofFirst, END).statusCode()))
                    .containsExactly(201, 409);
        }
    }

    private String line(String review, String grant) {
        return "%s/lines/%s/decision".formatted(review, people.line(review, grant));
    }
}
