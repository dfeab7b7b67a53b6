package dev.waymark.assessment.crm.evidence;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EvidenceResourceTest {

    private SampleCycle cycle;
    private Api crm;
    private String source;

    @BeforeEach
    void setUpTheSource() {
        cycle = new SampleCycle();
        crm = Api.with(Tokens.ofClient("crm-" + cycle.id, "integrator"));
        source = "/v1/sources/s-" + cycle.id;
        crm.put(source, "{\"kind\": \"CRM\", \"label\": \"Invented\", \"privacy\": \"DROP\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void aBadRecordLeavesItsNeighboursAlone() {
        send("""
                {"externalId": "1"}, null,
                {"externalId": "2", "openedAt": "+169108098-01-01T00:00:00Z"},
                {"externalId": "3", "openedAt": "-4800-01-01T00:00:00Z"},
                {"externalId": "4", "openedAt": "0001-01-03T00:00:00Z"},
                {"externalId": "5"}""")
                .then()
                .statusCode(200)
                .body("counts", equalTo(Map.of("CREATED", 2, "REJECTED", 4)))
                .body("results[2].violations.pointer", equalTo(List.of("/openedAt")))
                .body("results[3].violations.pointer", equalTo(List.of("/openedAt")))
                .body("results[4].violations.pointer", equalTo(List.of("/openedAt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "application/vnd.api+json"})
    void aBatchIsReadInItsDocumentedMediaTypeOnly(String mediaType) {
        var batch = crm.request()
                .contentType(mediaType)
                .body("{\"records\": [{\"externalId\": \"1\"}]}".getBytes(StandardCharsets.UTF_8));
        refused(batch.post(source + "/cases/batch"), 415, "unsupported-media-type")
                .header("Accept", equalTo("application/json"));
    }

    @Test
    void eachRecordIsJudgedOnItsOwn() {
        send("""
                {"externalId": "1", "category": "Noise", "updatedAt": "2026-03-01T00:00:00Z"},
                {"externalId": "2", "category": "Noise", "colour": "red"},
                {"externalId": "3", "openedAt": "yesterday", "severity": 101}""")
                .then()
                .statusCode(200)
                .body("results.outcome", equalTo(List.of("CREATED", "CREATED", "REJECTED")))
                .body("results[2].externalId", equalTo("3"))
                .body("results[2].violations.pointer", hasItems("/openedAt", "/severity"))
                .body("unknownProperties.colour", equalTo(1))
                .body("counts.REJECTED", equalTo(1));
        send("""
                {"externalId": "1", "category": "Noise", "updatedAt": "2026-04-01T00:00:00Z"},
                {"externalId": "1", "category": "Parking", "updatedAt": "2026-05-01T00:00:00Z"},
                {"externalId": "1", "category": "Signs", "updatedAt": "2026-04-15T00:00:00Z"},
                {"externalId": "2", "op": "delete"},
                {"externalId": "4", "op": "delete"}""")
                .then()
                .body("results.outcome", equalTo(List.of("UNCHANGED", "UPDATED", "STALE", "DELETED", "UNCHANGED")));
    }

    @Test
    void sendingTwiceChangesNothing() {
        var records = "{\"externalId\": \"1\", \"category\": \"Noise\"}, {\"externalId\": \"2\", \"severity\": 10.5}";
        send(records).then().body("counts", equalTo(Map.of("CREATED", 2)));
        send(records).then().body("counts", equalTo(Map.of("UNCHANGED", 2)));
    }

    @Test
    void theNewestVersionSeenIsRememberedWhateverWasWritten() {
        var version = "{\"externalId\": \"T-100\", \"category\": \"%s\", \"updatedAt\": \"2026-03-01T%s:00:00Z\"}";
        send(version.formatted("X", "10")).then().body("counts", equalTo(Map.of("CREATED", 1)));
        send(version.formatted("X", "12")).then().body("counts", equalTo(Map.of("UNCHANGED", 1)));
        send(version.formatted("Y", "11")).then().body("counts", equalTo(Map.of("STALE", 1)));

        send("{\"externalId\": \"T-100\", \"op\": \"delete\"}").then().body("counts", equalTo(Map.of("DELETED", 1)));
        send(version.formatted("Y", "11")).then().body("counts", equalTo(Map.of("STALE", 1)));

        send("{\"externalId\": \"T-200\", \"op\": \"delete\", \"updatedAt\": \"2026-03-01T14:00:00Z\"}")
                .then()
                .body("counts", equalTo(Map.of("UNCHANGED", 1)));
        send(version.replace("T-100", "T-200").formatted("X", "13")).then().body("counts", equalTo(Map.of("STALE", 1)));
        send(version.replace("T-100", "T-200").formatted("X", "15"))
                .then()
                .body("counts", equalTo(Map.of("CREATED", 1)));
    }

    @Test
    void aTimeIsComparedAsItIsKept() {
        var record = "{\"externalId\": \"1\", \"openedAt\": \"2026-03-01T09:00:00.1234567Z\","
                + " \"updatedAt\": \"2026-03-01T10:00:00.1234567%s\"}";
        send(record.formatted("Z")).then().body("counts", equalTo(Map.of("CREATED", 1)));
        send(record.formatted("Z")).then().body("counts", equalTo(Map.of("UNCHANGED", 1)));
        send(record.formatted("+00:00")).then().body("counts", equalTo(Map.of("UNCHANGED", 1)));
        send("{\"externalId\": \"1\", \"category\": \"X\", \"updatedAt\": \"2026-03-01T10:00:00.1234564Z\"}")
                .then()
                .body("counts", equalTo(Map.of("UPDATED", 1)));
    }

    @Test
    void noPropertyIsTakenForPartOfAnother() {
        send("{\"externalId\": \"1\", \"category\": \"A, subcategory=B\"}");
        send("{\"externalId\": \"1\", \"category\": \"A\", \"subcategory\": \"B, subcategory=null\"}")
                .then()
                .body("counts", equalTo(Map.of("UPDATED", 1)));
        send("{\"externalId\": \"1\", \"category\": \"A\", \"subcategory\": \"null\"}")
                .then()
                .body("counts", equalTo(Map.of("UPDATED", 1)));
        send("{\"externalId\": \"1\", \"category\": \"A\"}").then().body("counts", equalTo(Map.of("UPDATED", 1)));
    }

    @Test
    void mappedCasesAreTheEvidenceOfPainPointsAndDepartments() {
        var noise = cycle.painPoint("Noise");
        var signs = cycle.painPoint("Signs");
        var transport = cycle.department("DOT");
        send("""
                {"externalId": "1", "category": "Noise", "department": "DOT", "severity": 80, "channel": "phone",
                 "dueAt": "2026-01-02T00:00:00Z", "closedAt": "2026-01-03T00:00:00Z"},
                {"externalId": "2", "category": "Loud", "department": "DOT", "severity": 40,
                 "dueAt": "2026-01-02T00:00:00Z", "closedAt": "2026-01-01T00:00:00Z"},
                {"externalId": "3", "category": "Sign", "department": "DOT", "dueAt": "2026-01-02T00:00:00Z"},
                {"externalId": "4", "category": "Sign"},
                {"externalId": "5", "category": "Other", "department": "XYZ"}""");
        map("category", "\"Noise\": \"%s\", \"Loud\": \"%s\", \"Sign\": \"%s\"".formatted(noise, noise, signs));
        map("department", "\"DOT\": \"%s\"".formatted(transport));

        var summary = cycle.lead.get(cycle.path("/evidence-summary")).then().statusCode(200);
        summary.body("mappedCases", equalTo(4))
                .body("painPoints.title", equalTo(List.of("Noise", "Signs")))
                .body("painPoints[0].cases", equalTo(2))
                .body("painPoints[0].brokenPromises", equalTo(1))
                .body("painPoints[0].meanSeverity", equalTo(60f))
                .body("painPoints[0].customerPain", equalTo(30f))
                .body("painPoints[1].customerPain", equalTo(25f))
                .body("departments[0].promises", equalTo(3))
                .body("departments[0].brokenPromises", equalTo(2));
        assertThat(DrawnManners.pictureOf(cycle.lead, cycle.path("/evidence-summary")))
                .contains("<desc>4 cases on 2 channels. Most: not said, 3 cases (75.0 %).</desc>")
                .contains("<title>phone: 1 case (25.0 %)</title>");
        crm.get(source + "/unmapped")
                .then()
                .body("values.value", equalTo(List.of("XYZ", "Other")))
                .body("values.cases", equalTo(List.of(1, 1)));
    }

    @Test
    void eachSpellingOfAWordMeansTheSameAndIsShownAsItWasSent() {
        var composed = "Caf\u00e9";
        var decomposed = "Cafe\u0301";
        send("""
                {"externalId": "1", "category": "%1$s", "department": "Dot"},
                {"externalId": "2", "category": "%2$s", "department": "DOT\u00a0"},
                {"externalId": "3", "category": "%2$s\u202f"},
                {"externalId": "4", "category": "\u3000CAF\u00c9"},
                {"externalId": "5", "category": "Cafe"}""".formatted(composed, decomposed));
        crm.get(source + "/unmapped")
                .then()
                .body("values.find { it.field == 'category' && it.cases == 4 }.value", equalTo(composed))
                .body("values.field", equalTo(List.of("department", "category", "category")))
                .body("values.cases", equalTo(List.of(2, 4, 1)));

        map("category", "\"%s\": \"%s\"".formatted(composed, cycle.painPoint("Coffee")));
        map("department", "\" dot\": \"%s\"".formatted(cycle.department("DOT")));

        cycle.lead
                .get(cycle.path("/evidence-summary"))
                .then()
                .body("mappedCases", equalTo(4))
                .body("departments.find { it.code == 'DOT' }.cases", equalTo(2));
        crm.get(source + "/mappings/category").then().body("values.keySet()", hasItems(composed));
        crm.get(source + "/unmapped").then().body("values.value", equalTo(List.of("Cafe")));
    }

    @Test
    void theSameWordStandsInAMappingOnce() {
        var noise = cycle.painPoint("Noise");
        refused(
                        crm.put(
                                source + "/mappings/category",
                                "{\"values\": {\"Noise\": \"%1$s\", \"Dust\": \"%1$s\", \"NOISE\u00a0\": \"%1$s\"}}"
                                        .formatted(noise)),
                        422,
                        "look-alike-words")
                .body(
                        "violations.message",
                        equalTo(List.of("'NOISE\u00a0' and 'Noise' are the same word. Maybe send one of them.")));
    }

    @Test
    void aMappingSaysHowItsWordsAreCompared() {
        send("""
                {"externalId": "1", "category": "Noise"}, {"externalId": "2", "category": "NOISE"},
                {"externalId": "3", "category": "Noise\u00a0"}""");
        var mapping = "{\"values\": {\"Noise\": \"%s\"}, \"matching\": \"%s\"}";
        var noise = cycle.painPoint("Noise");
        var path = source + "/mappings/category";
        crm.put(path, mapping.formatted(noise, "EXACT")).then().statusCode(201).body("matching", equalTo("EXACT"));
        explained(1, "NOISE", "Noise\u00a0");
        crm.put(path, mapping.formatted(noise, "EXACT")).then().statusCode(200);
        crm.replace(path, mapping.formatted(noise, "CASE_INSENSITIVE")).then().statusCode(200);
        explained(2, "Noise\u00a0");
        crm.replace(path, "{\"values\": {\"Noise\": \"%s\"}}".formatted(noise))
                .then()
                .statusCode(200)
                .body("matching", equalTo("NORMALISED"));
        explained(3);
    }

    private void explained(int mapped, String... unmapped) {
        cycle.lead.get(cycle.path("/evidence-summary")).then().body("mappedCases", equalTo(mapped));
        crm.get(source + "/unmapped").then().body("values.value", containsInAnyOrder(unmapped));
    }

    @Test
    void segmentsOfCustomersHaveEvidenceOfTheirOwn() {
        var waiting = cycle.painPoint("Waiting");
        map("category", "\"Wait\": \"%s\", \"Loud\": \"%s\"".formatted(waiting, cycle.painPoint("Noise")));
        send("""
                {"externalId": "1", "category": "Wait", "severity": 50, "segment": "families"},
                {"externalId": "2", "category": "Wait", "severity": 50, "segment": "families"},
                {"externalId": "3", "category": "Loud", "severity": 10, "segment": "families"},
                {"externalId": "4", "category": "Loud", "severity": 10, "segment": "families"},
                {"externalId": "5", "category": "Wait", "severity": 80, "segment": "firms"},
                {"externalId": "6", "category": "Wait", "severity": 80, "segment": "strangers"},
                {"externalId": "7", "category": "Wait", "severity": 80}""");
        cycle.lead
                .get(cycle.path("/segment-evidence"))
                .then()
                .statusCode(200)
                .body("segments.cases", equalTo(List.of(7)))
                .body("casesOfNoSegment", equalTo(0));

        cycle.lead.put(cycle.path("/segments"), """
                {"segments": [{"code": "families", "name": "Families", "weight": 0.75},
                 {"code": "firms", "name": "Firms", "weight": 0.25}]}""");

        cycle.lead
                .get(cycle.path("/segment-evidence"))
                .then()
                .statusCode(200)
                .body("segments.segment", equalTo(List.of("families", "firms")))
                .body("segments.cases", equalTo(List.of(4, 1)))
                .body("segments[1].painPoints[0].customerPain", equalTo(80f))
                .body("painPoints[0].painPointId", equalTo(waiting))
                .body("painPoints[0].customerPain", equalTo(38.75f))
                .body("casesOfNoSegment", equalTo(2));
    }

    @Test
    void aDepartmentsKeptRateComesWithItsInterval() {
        map("department", "\"DOT\": \"%s\", \"IT\": \"%s\"".formatted(cycle.department("DOT"), cycle.department("IT")));
        var promised = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> """
                        {"externalId": "%d", "department": "DOT", "dueAt": "2026-01-02T00:00:00Z",
                         "closedAt": "2026-01-0%dT00:00:00Z"}""".formatted(i, i <= 2 ? 3 : 1))
                .collect(Collectors.joining(", "));
        send(promised + ", {\"externalId\": \"10\", \"department\": \"IT\"}")
                .then()
                .statusCode(200);

        cycle.lead
                .get(cycle.path("/evidence-summary"))
                .then()
                .statusCode(200)
                .body("departments.code", equalTo(List.of("DOT", "IT")))
                .body("departments[0].promises", equalTo(9))
                .body("departments[0].brokenPromises", equalTo(2))
                .body("departments[0].keptRate.toDouble()", closeTo(0.778, 0.0005))
                .body("departments[0].keptInterval.hits", equalTo(7))
                .body("departments[0].keptInterval.sample", equalTo(9))
                .body("departments[0].keptInterval.lower.toDouble()", closeTo(0.453, 0.0005))
                .body("departments[0].keptInterval.upper.toDouble()", closeTo(0.937, 0.0005))
                .body("departments[1].keptRate", nullValue())
                .body("departments[1].keptInterval", nullValue());
    }

    @Test
    void aCaseCountsAtEveryTouchpointThatItsPainPointHits() {
        var phone = cycle.touchpoint("Phone", 50, 100);
        var desk = cycle.touchpoint("Desk", 50, 100);
        var atPhone = cycle.painPointAt(phone);
        var atDesk = cycle.painPointAt(desk);
        var again = cycle.painPointAt(desk);
        map("category", "\"A\": \"%s\", \"B\": \"%s\", \"C\": \"%s\"".formatted(atPhone, atDesk, again));
        send("""
                {"externalId": "1", "category": "A", "severity": 20},
                {"externalId": "2", "category": "B", "severity": 30},
                {"externalId": "3", "category": "C", "severity": 60},
                {"externalId": "4", "category": "C", "severity": 90}""");

        cycle.lead
                .get(cycle.path("/evidence-summary"))
                .then()
                .body("touchpoints.touchpointId", equalTo(List.of(desk, phone)))
                .body("touchpoints.name", equalTo(List.of("Desk", "Phone")))
                .body("touchpoints.cases", equalTo(List.of(3, 1)))
                .body("touchpoints.meanSeverity", equalTo(List.of(60f, 20f)));
    }

    @Test
    void theEvidenceSaysByWhichChannelItCameWhatKindItIsAndHowSevere() {
        var noise = cycle.painPoint("Noise");
        send("""
                {"externalId": "1", "category": "Noise", "type": "complaint", "channel": "PHONE", "severity": 20},
                {"externalId": "2", "category": "Noise", "channel": "PHONE", "severity": 25},
                {"externalId": "3", "category": "Noise", "type": "survey", "severity": 100},
                {"externalId": "4", "category": "Other", "channel": "WEB", "severity": 60}""");
        map("category", "\"Noise\": \"%s\"".formatted(noise));

        cycle.lead
                .get(cycle.path("/evidence-summary"))
                .then()
                .body("channels.channel", equalTo(Arrays.asList("PHONE", null)))
                .body("channels.cases", equalTo(List.of(2, 1)))
                .body("kinds.kind", equalTo(Arrays.asList("complaint", "survey", null)))
                .body("kinds.cases", equalTo(List.of(1, 1, 1)))
                .body("severities.from", equalTo(List.of(0, 25, 75)))
                .body("severities.to", equalTo(List.of(25, 50, 100)))
                .body("severities.cases", equalTo(List.of(1, 1, 1)));
    }

    @Test
    void theEvidenceSaysWhereItComesFromAndHowItGoesWeekByWeek() {
        var noise = cycle.painPoint("Noise");
        send("""
                {"externalId": "1", "category": "Noise", "openedAt": "2026-01-05T00:00:00Z",
                 "dueAt": "2026-01-06T00:00:00Z", "closedAt": "2026-01-07T00:00:00Z"},
                {"externalId": "2", "category": "Noise", "openedAt": "2026-01-19T10:00:00Z"},
                {"externalId": "3", "category": "Noise", "openedAt": "2026-01-25T23:59:59Z"},
                {"externalId": "4", "category": "Other", "openedAt": "2026-02-25T00:00:00Z"}""");
        map("category", "\"Noise\": \"%s\"".formatted(noise));

        cycle.lead
                .get(cycle.path("/evidence-summary"))
                .then()
                .body("sources.label", equalTo(List.of("Invented")))
                .body("sources[0].cases", equalTo(3))
                .body("sources[0].firstOpenedAt", equalTo("2026-01-05T00:00:00Z"))
                .body("sources[0].lastOpenedAt", equalTo("2026-01-25T23:59:59Z"));
        cycle.lead
                .get(cycle.path("/evidence-trend"))
                .then()
                .statusCode(200)
                .body("weeks.monday", equalTo(List.of("2026-01-05", "2026-01-12", "2026-01-19")))
                .body("weeks.cases", equalTo(List.of(1, 0, 2)))
                .body("weeks.brokenPromises", equalTo(List.of(1, 0, 0)))
                .body("slope", equalTo(0.5f));
        cycle.lead
                .get(cycle.path("/evidence-trend?painPointId=" + cycle.painPoint("Signs")))
                .then()
                .body("weeks", equalTo(List.of()));
        assertThat(DrawnManners.pictureOf(cycle.lead, cycle.path("/evidence-trend")))
                .contains("<desc>3 cases in 3 weeks from 2026-01-05, 1 of them with a broken promise. Each week brings"
                        + " 0.50 cases more than the one before.</desc>")
                .contains("<title>Week of 2026-01-19: 2 cases, 0 with a broken promise</title>");
        assertThat(cycle.lead
                        .get(cycle.path("/evidence-trend?format=svg&painPointId=" + cycle.painPoint("Bins")))
                        .asString())
                .contains("There is no case.");
        refused(cycle.lead.get(cycle.path("/evidence-trend?weeks=521")), 400, "invalid-request");
    }

    @Test
    void customersAndTheCompanyAreComparedButNeverMerged() {
        refused(cycle.lead.get(cycle.path("/blind-spots")), 409, "no-closed-round");
        var department = cycle.department("DOT");
        var voters = List.of("ada", "ben", "cora", "dan").stream()
                .map(name -> cycle.stakeholder(name, department, "STAKEHOLDER"))
                .toList();
        var points = Stream.of("A", "B", "C", "D", "E", "Noise")
                .map(cycle::painPoint)
                .toList();
        send("{\"externalId\": \"1\", \"category\": \"Noise\", \"severity\": 80}");
        map("category", "\"Noise\": \"%s\"".formatted(points.getLast()));
        var round = cycle.openRound();
        var tiers = points.stream().map("[\"%s\"]"::formatted).collect(Collectors.joining(", "));
        voters.forEach(voter -> voter.put(
                        "/v1/ranking-rounds/%s/ballot".formatted(round), "{\"tiers\": [%s]}".formatted(tiers))
                .then()
                .statusCode(201));
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);

        cycle.lead
                .get(cycle.path("/blind-spots"))
                .then()
                .statusCode(200)
                .body("rankingRoundId", equalTo(round))
                .body("ranksApart", equalTo(5))
                .body("painPoints[0].title", equalTo("Noise"))
                .body("painPoints[0].customerRank", equalTo(1))
                .body("painPoints[0].organisationalRank", equalTo(6))
                .body("painPoints[0].difference", equalTo(5))
                .body("painPoints[0].blindSpot", equalTo(true))
                .body("painPoints.findAll { it.blindSpot }.size()", equalTo(1));
        cycle.lead.getAgain(cycle.path("/blind-spots")).then().statusCode(304);
        assertThat(DrawnManners.pictureOf(cycle.lead, cycle.path("/blind-spots")))
                .contains(
                        "<desc>1 of 6 pain points is a blind spot: the company's rank is 5 ranks or more behind that of the"
                                + " customers. The largest is “Noise”: customers 1, company 6.</desc>")
                .contains("<title>Noise: customers 1 (cases: 1), company 6; blind spot</title>");
        cycle.lead
                .getAgain("/v1/ranking-rounds/%s/organisational-pain".formatted(round))
                .then()
                .statusCode(304);
    }

    @Test
    void aSourceBelongsToItsClient() {
        var other = Api.with(Tokens.ofClient("other", "integrator"));
        refused(other.get(source), 404, "not-found");
        refused(other.post(source + "/cases/batch", "{\"records\": [{\"externalId\": \"1\"}]}"), 404, "not-found");
        refused(
                other.put(source, "{\"kind\": \"CRM\", \"label\": \"Theft\", \"privacy\": \"KEEP\"}"),
                409,
                "source-taken");
    }

    @Test
    void aValueMeansOnlyWhatThereIs() {
        var noise = cycle.painPoint("Noise");
        var nobody = UUID.randomUUID();
        refused(
                        crm.put(
                                source + "/mappings/category",
                                "{\"values\": {\"Noise\": \"%s\", \"Dust\": \"%s\"}}".formatted(noise, nobody)),
                        422,
                        "unknown-reference")
                .body("violations.message", equalTo(List.of(nobody + " is no pain point here")));
        refused(
                crm.put(source + "/mappings/department", "{\"values\": {\"DOT\": \"%s\"}}".formatted(noise)),
                422,
                "unknown-reference");
        refused(crm.get(source + "/mappings/category"), 404, "not-found");
    }

    @Test
    void whoHasNotReadTheMappingHearsThatFirst() {
        map("category", "\"Noise\": \"%s\"".formatted(cycle.painPoint("Noise")));
        refused(
                crm.put(
                        source + "/mappings/category",
                        "{\"values\": {\"Noise\": \"%s\"}}".formatted(UUID.randomUUID())),
                428,
                "precondition-required");
    }

    @Test
    void aMappingServesTheNextCycleTooAndAClosedOneStandsStill() {
        var noise = cycle.painPointAt(cycle.touchpoint("Phone", 50, 100));
        map("category", "\"Noise\": \"%s\"".formatted(noise));
        map("department", "\"DOT\": \"%s\"".formatted(cycle.department("DOT")));
        send("{\"externalId\": \"1\", \"category\": \"Noise\", \"department\": \"DOT\"}");
        var next = cycle.lead.create(cycle.path("/successors"), "{\"name\": \"Next\", \"startsOn\": \"2028-01-01\"}");
        var round = cycle.openRound();
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        cycle.enter("PLANNING", "EXECUTING", "CLOSED");

        send("{\"externalId\": \"2\", \"category\": \"Noise\", \"department\": \"DOT\", \"openedAt\": \"%s\"}"
                .formatted(Instant.now()));

        counted(cycle.path("/evidence-summary"), 1);
        counted("/v1/cycles/%s/evidence-summary".formatted(next), 2);
    }

    private void counted(String summary, int cases) {
        cycle.lead
                .get(summary)
                .then()
                .statusCode(200)
                .body("mappedCases", equalTo(cases))
                .body("painPoints.cases", equalTo(List.of(cases)))
                .body("touchpoints.cases", equalTo(List.of(cases)))
                .body("departments.find { it.code == 'DOT' }.cases", equalTo(cases));
    }

    @Test
    void aBatchHasAtMostAThousandRecords() {
        var record = "{\"externalId\": \"1\"},".repeat(1000) + "{\"externalId\": \"1\"}";
        refused(crm.post(source + "/cases/batch", "{\"records\": [%s]}".formatted(record)), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/records"));
        assertThat(send("{\"externalId\": \"1\"}").statusCode()).isEqualTo(200);
    }

    private Response send(String records) {
        return crm.post(source + "/cases/batch", "{\"records\": [%s]}".formatted(records));
    }

    private void map(String field, String values) {
        crm.put(source + "/mappings/" + field, "{\"values\": {%s}}".formatted(values))
                .then()
                .statusCode(201);
    }
}
