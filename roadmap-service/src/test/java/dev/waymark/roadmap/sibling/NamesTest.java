package dev.waymark.roadmap.sibling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What departments and initiatives are called stands beside their ids.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class NamesTest {

    private final SampleCycle cycle = new SampleCycle();
    private final Api nameless = Api.as("nameless-lea", "programme-lead");
    private final DataSource database;

    NamesTest(DataSource database) {
        this.database = database;
    }

    @Test
    void besideTheDepartmentsOfAPotStandsWhatPeopleCallThem() {
        var pot = pot(cycle);

        cycle.bea.get(pot).then().body("departments.code", contains("OPS", "IT"));
        cycle.lead.get(cycle.path("/budget-pots")).then().body("items[0].departments.name", hasSize(2));
        nameless.get(pot).then().body("departments.name", contains("Operations", "Technology"));
    }

    @Test
    void aPotIsShownWithoutThemWhileTheSiblingDoesNotSayThem() throws SQLException {
        var pot = pot(cycle);
        moveTo(new SampleCycle(), pot);

        nameless.get(pot)
                .then()
                .statusCode(200)
                .body("departmentIds", hasSize(2))
                .body("departments", empty());
    }

    @Test
    void aWriteDoesNotDependOnWhetherTheyWereThere() throws SQLException {
        var pot = pot(cycle);
        var other = new SampleCycle();
        moveTo(other, pot);
        var before = nameless.get(pot).header("ETag");

        cycle.lead
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", before)
                .body("{\"departmentIds\": [\"%s\"]}".formatted(other.idOf("d001")))
                .patch(pot)
                .then()
                .statusCode(200)
                .body("departments.code", contains("OPS"));
    }

    @Test
    void theNamesOfOneCycleAreNotThoseOfAnother() throws SQLException {
        var pot = pot(cycle);
        var other = new SampleCycle();
        pot(other);
        moveTo(other, pot);

        other.lead
                .get(pot)
                .then()
                .statusCode(200)
                .body("cycleId", equalTo(other.id))
                .body("departmentIds", hasSize(2))
                .body("departments", empty());
    }

    @Test
    void besideTheInitiativeOfThePathStandsWhatPeopleCallIt() {
        var criterion = cycle.criterion(SampleCycle.rated("Customer need", "BUSINESS", 1));
        cycle.enter('A', cycle.pot("All", "1.00"), "").then().statusCode(201).body("initiative.code", equalTo("A"));
        cycle.rate(cycle.bea, 'A', criterion, 50).then().statusCode(201).body("initiative.code", equalTo("A"));

        cycle.lead
                .get(cycle.initiativePath('A', "/portfolio-entry"))
                .then()
                .body("initiative.id", equalTo(cycle.initiative('A')))
                .body("initiative.title", equalTo("One calendar for all dates"));
        cycle.bea
                .get(cycle.initiativePath('A', "/rating-sheet"))
                .then()
                .body("initiative.title", equalTo("One calendar for all dates"));
        cycle.lead
                .get(cycle.initiativePath('A', "/ratings"))
                .then()
                .body("items.initiative.title", contains("One calendar for all dates"));
    }

    private static String pot(SampleCycle cycle) {
        return "/v1/budget-pots/"
                + cycle.lead.create(cycle.path("/budget-pots"), """
                {"name": "Pot", "departmentIds": ["%s", "%s"], "categories": [], "amounts": []}""".formatted(cycle.idOf("d001"), cycle.idOf("d002")));
    }

    private void moveTo(SampleCycle other, String pot) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var id = pot.substring(pot.lastIndexOf('/') + 1);
            statement.executeUpdate(
                    "update budget_pot set cycle_id = '%s', name = 'Moved' where id = '%s'".formatted(other.id, id));
        }
    }
}
