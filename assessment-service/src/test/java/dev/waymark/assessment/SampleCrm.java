package dev.waymark.assessment;

import io.restassured.response.Response;

/// Records that the source of a menu sends.
public final class SampleCrm {

    private final SampleMenu menu;

    public SampleCrm(SampleMenu menu) {
        this.menu = menu;
    }

    public Response send(String stream, String... records) {
        return menu.crm.post(
                "%s/%s/batch".formatted(menu.source, stream),
                "{\"records\": [%s]}".formatted(String.join(", ", records)));
    }

    public void answers(String... records) {
        send("survey-responses", records).then().statusCode(200);
    }

    public String delivery(int id, double score) {
        return """
                {"externalId": "%d", "question": "DELIVERY", "score": %s, "touchpoint": "t0",
                 "answeredAt": "2026-03-0%1$dT12:00:00Z"}""".formatted(id, score);
    }

    public String delivery(int id, double score, String account) {
        return delivery(id, score).replace("}", ", \"account\": \"%s\"}".formatted(account));
    }

    public String deleted(int id) {
        return "{\"externalId\": \"%d\", \"op\": \"delete\"}".formatted(id);
    }

    public String lost(int id, String reason, String day, String amount, String currency) {
        return """
                {"externalId": "%d", "lostReason": "%s", "lostAt": "%sT12:00:00Z", "amount": %s, "currency": "%s"}\
                """.formatted(id, reason, day, amount, currency);
    }

    /// Loses an opportunity for a reason that means a pain point.
    public void loseFor(String painPointId) {
        send("opportunities", lost(1, "Too slow", "2026-02-01", "300.50", "EUR"))
                .then()
                .statusCode(200);
        menu.crm
                .put(
                        menu.source + "/mappings/lost-reason",
                        "{\"values\": {\"too slow\": \"%s\"}}".formatted(painPointId))
                .then()
                .statusCode(201);
    }

    /// Maps `DOT` to a department of the cycle.
    public void mapDepartment(String departmentId) {
        menu.crm
                .put(menu.source + "/mappings/department", "{\"values\": {\"DOT\": \"%s\"}}".formatted(departmentId))
                .then()
                .statusCode(201);
    }

    public String contact(int id, String name) {
        return """
                {"externalId": "P-%d", "name": "%s", "email": "%1$d@example.org", "jobTitle": "Clerk",
                 "department": "dot"}""".formatted(id, name);
    }
}
