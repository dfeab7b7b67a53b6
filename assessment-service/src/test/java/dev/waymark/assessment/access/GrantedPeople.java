package dev.waymark.assessment.access;

import dev.waymark.assessment.access.directory.RealmPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Tokens;
import java.util.UUID;

/// Two access admins of everything, and what they grant to others through the API.
public final class GrantedPeople {

    public final Api alma = Api.as("alma", "access-admin");
    public final Api amos = Api.as("amos", "access-admin");

    /// A name that nobody else has.
    public static String newName(String first) {
        return first + "-" + UUID.randomUUID();
    }

    /// What alma asks for, for a person.
    public static String request(String name, String role, String scope) {
        return """
                {"subject": "%s", "signInName": "%s", "role": "%s", %s, "reason": "Needed for a test",
                 "validUntil": "2199-12-30T00:00:00Z"}""".formatted(Tokens.subject(name), name, role, scope);
    }

    public static String everything() {
        return "\"scope\": \"EVERYTHING\"";
    }

    public static String cycle(String id) {
        return "\"scope\": \"CYCLE\", \"cycleId\": \"%s\"".formatted(id);
    }

    public static String department(String cycleId, String id) {
        return "\"scope\": \"DEPARTMENT\", \"cycleId\": \"%s\", \"departmentId\": \"%s\"".formatted(cycleId, id);
    }

    /// @return path of a grant that alma asked for and amos approved
    public String grant(String name, String role, String scope) {
        return grant(request(name, role, scope));
    }

    public String grant(String request) {
        var path = "/v1/access/grants/" + alma.create("/v1/access/grants", request);
        amos.get("/v1/access/standing").then().statusCode(200);
        amos.post(path + "/approval").then().statusCode(201);
        return path;
    }

    /// Revokes the tokens that a person has.
    ///
    /// @return id of the revocation
    public String revoke(String name) {
        return alma.create(
                "/v1/access/revocations",
                "{\"subject\": \"%s\", \"reason\": \"Lost the laptop\"}".formatted(Tokens.subject(name)));
    }

    /// Records that a person leaves who is granted something.
    ///
    /// @return path of the departure
    public String depart(String name) {
        return "/v1/access/departures/" + alma.create("/v1/access/departures", departure(name));
    }

    public static String departure(String name) {
        return """
                {"subject": "%s", "signInName": "%s", "reason": "Left the company"}""".formatted(Tokens.subject(name), name);
    }

    /// A review of the grants for a cycle that is not due yet.
    ///
    /// @return path of the review
    public String review(String cycleId) {
        return "/v1/access/reviews/" + alma.create("/v1/access/reviews", """
                {"reason": "Review of the quarter", "dueOn": "2199-12-30", "cycleId": "%s"}""".formatted(cycleId));
    }

    /// @return id of the line of a grant in a review
    public String line(String review, String grant) {
        return alma.get(review + "/lines?limit=200")
                .path("items.find { it.grantId == '%s' }.id".formatted(grant.substring(grant.lastIndexOf('/') + 1)));
    }

    /// An integrator with one client, whose grant nobody has approved yet.
    ///
    /// @return path of the client
    public String integratorClient() {
        var rosa = newName("rosa");
        grant(rosa, "VIEWER", everything());
        var path = "/v1/access/integrators/"
                + alma.create("/v1/access/integrators", """
                {"name": "%s", "responsibleSubject": "%s"}""".formatted(newName("Hotline"), Tokens.subject(rosa)));
        return addClient(path);
    }

    /// @return path of a client that is added to an integrator
    public String addClient(String integrator) {
        var client = newName("crm");
        return integrator + "/clients/"
                + alma.create(
                        integrator + "/clients", """
                {"clientId": "%s", "subject": "%s", "reason": "Signs the hotline in",
                 "validUntil": "2199-12-30T00:00:00Z"}""".formatted(client, Tokens.subject("service-account-" + client)));
    }

    /// A member of a group of the realm whom nobody has granted anything.
    ///
    /// @return id of the finding
    public String finding() {
        var name = newName("nina");
        new RealmPeople().make(name, "waymark-viewer");
        alma.create("/v1/access/reconciliations", "");
        return alma.get("/v1/access/findings?subject=" + Tokens.subject(name)).path("items[0].id");
    }

    /// @return id of the latest reconciliation
    public String reconciliation() {
        return alma.create("/v1/access/reconciliations", "");
    }

    /// @return id of an invitation of somebody new to a cycle, by alma
    public String invite(String cycleId) {
        return alma.create("/v1/access/invitations", """
                {"address": "%s@example.org", "name": "Nora Field", "role": "VIEWER", %s, "reason": "Reads the results"}\
                """.formatted(newName("nora"), cycle(cycleId)));
    }

    public void end(String grant) {
        alma.post(grant + "/end", "{\"endReason\": \"No longer needed\"}")
                .then()
                .statusCode(201);
    }
}
