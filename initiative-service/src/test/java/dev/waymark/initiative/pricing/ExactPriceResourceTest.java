package dev.waymark.initiative.pricing;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Money is exact from the request to the answer.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ExactPriceResourceTest {

    private final DataSource database;
    private final DrawingMissingValues drawing;
    private final SampleCycle cycle = new SampleCycle();
    private final Api yen = Api.as("yen-lea", "programme-lead");
    private final Api dinar = Api.as("dinar-lea", "programme-lead");

    ExactPriceResourceTest(DataSource database, DrawingMissingValues drawing) {
        this.database = database;
        this.drawing = drawing;
    }

    @Test
    void whatCannotBePaidInTheCurrencyIsRefused() {
        refused(put(yen, lines(cost(0, 0, "1000.5"))), 400, "invalid-request")
                .body(
                        "violations.pointer",
                        equalTo(List.of("/lines/0/amount/high", "/lines/0/amount/likely", "/lines/0/amount/low")))
                .body("violations[0].message", containsString("0 decimal places of JPY"));
        refused(put(cycle.lead, lines(cost(0, 0, "1.00"), cost(0, 0, "0.001"))), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/lines/1/amount/high"));
        refused(put(dinar, lines(cost(0, 0, "0.0001"))), 400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource({"yen-lea, 1000, 1000, JPY", "lea, 1.5, 1.50, EUR", "dinar-lea, 33.334, 33.334, KWD"})
    void whatCanBePaidIsKeptToTheMinorUnit(String name, String amount, String shown, String currency) {
        var lead = Api.as(name, "programme-lead");
        var initiative = priced(lead, lines(cost(0, 1, amount)));

        lead.get("/v1/initiatives/%s/price".formatted(initiative))
                .then()
                .body("currency", equalTo(currency))
                .body("lines[0].amount.likely", equalTo(shown));
        lead.get(cycle.path("/initiative-snapshot"))
                .then()
                .body("initiatives[0].costs", equalTo(List.of(shown, shown)));
    }

    @Test
    void quartersOfUnevenCostsAddUpToTheWhole() {
        var initiative = priced(
                cycle.lead,
                lines(
                        cost(0, 0, "8000", "10000", "12000"),
                        cost(0, 1, "58000", "75000", "115000"),
                        cost(2, 11, "9000", "12000", "16000")));

        assertThat(sum(cycle.lead
                        .get(cycle.path("/initiative-snapshot"))
                        .jsonPath()
                        .getList("initiatives[0].costs")))
                .isEqualTo("289333.33");
        valuation(initiative).body("returns.totalCosts.amount", equalTo("289333.33"));
    }

    @Test
    void whatIsShownAddsUp() {
        var initiative = priced(cycle.lead, """
                {"discountRate": 0.07, "periodLength": "QUARTER", "adoption": [0.1, 0.55, 1], "lines": [%s, %s, %s, %s]}""".formatted(
                        cost(0, 2, "1.01", "2.03", "4.07"),
                        cost(1, 2, "0.01", "0.02", "0.05"),
                        gain(1, 3, "3.33", "5.55", "7.79"),
                        gain(2, 3, "0.11", "0.12", "0.14")));
        var shown = valuation(initiative).extract().jsonPath();

        assertThat(sum(shown.getList("cashFlows.presentValue.amount")))
                .isEqualTo(shown.getString("expectedNetPresentValue.amount"));
        assertThat(sum(shown.getList("cashFlows.flow.amount")))
                .isEqualTo(difference(shown, "returns.totalGains", "returns.totalCosts"))
                .isEqualTo(shown.getString("payback.runningTotals[3].amount"));
        assertThat(sum(shown.getList("lines.findAll { it.kind == 'COST' }.expectedPresentValue.amount")))
                .isEqualTo(shown.getString("returns.presentValueOfCosts.amount"));
        assertThat(sum(shown.getList("lines.findAll { it.kind == 'GAIN' }.expectedPresentValue.amount")))
                .isEqualTo(shown.getString("returns.presentValueOfGains.amount"));
        assertThat(difference(shown, "singlePointNetPresentValue", "expectedNetPresentValue"))
                .isEqualTo(shown.getString("optimism.amount"));
    }

    @Test
    void signsAreDecidedOnExactMoney() {
        var even = """
                {"discountRate": 0.08, "periodLength": "YEAR", "adoption": [0.55], "lines": [%s, %s, %s]}""".formatted(cost(0, 0, "1000"), cost(1, 1, "55"), gain(1, 1, "100", "100", "100"));
        valuation(priced(cycle.lead, even))
                .body("internalRateOfReturn.outcome", equalTo("ONE_SIGN_ONLY"))
                .body("internalRateOfReturn.annual", nullValue());
        var repaid = """
                {"discountRate": 0, "periodLength": "YEAR", "adoption": [1, 1, 1], "lines": [%s, %s]}""".formatted(cost(0, 0, "330.3"), gain(1, 3, "110.1", "110.1", "110.1"));
        valuation(priced(cycle.lead, repaid))
                .body("simulation.probabilityOfLoss", equalTo(0f))
                .body("simulation.p50.amount", equalTo("0.00"))
                .body("payback.periods", equalTo(3f));
        var tenths = """
                {"discountRate": 0, "periodLength": "YEAR", "adoption": [0, 1], "lines": [%s, %s, %s]}""".formatted(cost(0, 0, "0.1"), cost(1, 1, "0.2"), gain(2, 2, "0.3", "0.3", "0.3"));
        valuation(priced(cycle.lead, tenths)).body("payback.periods", equalTo(2f));
    }

    @Test
    void theOrderOfTheLinesChangesNoFigure() {
        var cost = cost(0, 1, "10.00", "20.00", "60.00");
        var gain = gain(1, 2, "5.00", "30.00", "40.00");
        var more = gain(1, 1, "1.00", "3.00", "7.00").replace("Gain", "More");
        var price = """
                {"discountRate": 0.08, "periodLength": "YEAR", "adoption": [0.3, 0.9], "lines": [%s, %s, %s]}""";
        var one = valuation(priced(cycle.lead, price.formatted(cost, gain, more)))
                .extract()
                .jsonPath();
        var other = valuation(priced(cycle.lead, price.formatted(more, gain, cost)))
                .extract()
                .jsonPath();

        for (var part : List.of("simulation", "returns", "payback", "discountedPayback", "cashFlows")) {
            assertThat(other.<Object>get(part)).isEqualTo(one.<Object>get(part));
        }
    }

    @Test
    void whatAMigrationLeftIsDrawnAnewAtTheStart() throws SQLException {
        var initiative = priced(cycle.lead, lines(cost(0, 1, "10.00", "20.00", "60.00")));
        var before = netPresentValue();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update initiative_price set npv_mean = null, npv_p10 = null, npv_p50 = null,"
                    + " npv_p90 = null where initiative_id = '%s'".formatted(initiative));
            assertThat(netPresentValue()).isEqualTo(before);
            drawing.atStart(new StartupEvent());
            try (var rows = statement.executeQuery(
                    "select npv_mean from initiative_price where initiative_id = '%s'".formatted(initiative))) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getObject(1)).isNotNull();
            }
        }
        assertThat(netPresentValue()).isEqualTo(before);
    }

    private Object netPresentValue() {
        return cycle.lead.get(cycle.path("/initiative-snapshot")).jsonPath().get("initiatives[0].npv");
    }

    private ValidatableResponse valuation(String initiative) {
        return cycle.lead
                .get("/v1/initiatives/%s/valuation".formatted(initiative))
                .then()
                .statusCode(200);
    }

    private String priced(Api lead, String price) {
        var initiative = initiative(lead);
        lead.put("/v1/initiatives/%s/price".formatted(initiative), price).then().statusCode(201);
        return initiative;
    }

    private Response put(Api lead, String price) {
        return lead.put("/v1/initiatives/%s/price".formatted(initiative(lead)), price);
    }

    private String initiative(Api lead) {
        var code = "I" + UUID.randomUUID();
        return lead.create(cycle.path("/initiatives"), SampleCycle.describe(code, ""));
    }

    private static String lines(String... lines) {
        return "{\"discountRate\": 0.08, \"periodLength\": \"QUARTER\", \"lines\": [%s]}"
                .formatted(String.join(", ", lines));
    }

    private static String cost(int from, int to, String certain) {
        return cost(from, to, certain, certain, certain);
    }

    private static String cost(int from, int to, String low, String likely, String high) {
        return """
                {"label": "Cost", "kind": "COST", "nature": "ONE_OFF", "ledger": "CAPEX", "fromPeriod": %d, "toPeriod": %d,
                 "amount": {"low": "%s", "likely": "%s", "high": "%s"}}""".formatted(from, to, low, likely, high);
    }

    private static String gain(int from, int to, String low, String likely, String high) {
        return """
                {"label": "Gain", "kind": "GAIN", "nature": "RUNNING", "gainType": "REVENUE", "fromPeriod": %d, "toPeriod": %d,
                 "amount": {"low": "%s", "likely": "%s", "high": "%s"}}""".formatted(from, to, low, likely, high);
    }

    private static String difference(JsonPath shown, String one, String other) {
        return new BigDecimal(shown.getString(one + ".amount"))
                .subtract(new BigDecimal(shown.getString(other + ".amount")))
                .toPlainString();
    }

    private static String sum(List<String> amounts) {
        return Stream.concat(Stream.of("0.00"), amounts.stream())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
