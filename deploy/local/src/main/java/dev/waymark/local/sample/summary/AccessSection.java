package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.local.output.Columns;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Two access admins at work: they let a person in, one asks and the other approves, and take everything away
/// again. Unlike the other sections it changes something, and leaves nothing that counts.
final class AccessSection {

    private static final Caller AXEL = Caller.user("axel");
    private static final Caller ALMA = Caller.user("alma");
    private static final String INVITATIONS = "/v1/access/invitations";
    private static final String GRANTS = "/v1/access/grants";
    private static final String PERSON = "Nora Field";
    private static final String ADDRESS = "nora.field@demo.invalid";
    private static final String END = "The demo is over";
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int MOST_LOOKS = 50;

    private final GatewayClient api;
    private final String cycle;
    private final Columns table = new Columns("    ", "lll").row("who", "does", "result");
    private final List<String> requests = new ArrayList<>();

    AccessSection(GatewayClient api, String cycle) {
        this.api = api;
        this.cycle = cycle;
    }

    void write(Page page) throws IOException, InterruptedException {
        withdrawWhatIsOpen();
        JsonNode invitation = invite();
        String path = INVITATIONS + "/" + invitation.path("id").asText();
        String subject = invitation.path("subject").asText();
        approve(path, GRANTS + "/" + invitation.path("grantId").asText());
        readAccess(subject);
        grantAndEnd(subject);
        revoke(subject);
        withdraw(path);

        page.heading("Who may do what: two access admins let %s in and take it back".formatted(PERSON));
        page.table(
                table,
                page.explains() ? requests : requests.stream().map(_ -> "").toList());
    }

    /// Of a demo that was stopped before its end.
    private void withdrawWhatIsOpen() throws IOException, InterruptedException {
        for (JsonNode known : api.get(AXEL, INVITATIONS + "?address=" + ADDRESS)
                .expecting(Answer.OK)
                .body()
                .path("items")) {
            if (List.of("PENDING", "SENT", "EXPIRED")
                    .contains(known.path("state").asText())) {
                api.post(AXEL, INVITATIONS + "/" + known.path("id").asText() + "/withdrawal", end())
                        .expecting(Answer.CREATED);
            }
        }
    }

    private JsonNode invite() throws IOException, InterruptedException {
        Answer sent = api.post(
                        AXEL,
                        INVITATIONS,
                        grant("VIEWER", "Reads the published results")
                                .put("address", ADDRESS)
                                .put("name", PERSON))
                .expecting(Answer.CREATED);
        row(
                AXEL,
                "invites her as viewer of this cycle",
                sent,
                "%s; the link of the mail works until %s"
                        .formatted(
                                Words.of(sent.body().path("state")),
                                day(sent.body().path("expiresAt"))));
        return sent.body();
    }

    private void approve(String invitation, String grant) throws IOException, InterruptedException {
        Answer approved = api.post(ALMA, grant + "/approval").expecting(Answer.CREATED);
        row(
                ALMA,
                "approves it",
                approved,
                "%s until %s; Keycloak %s"
                        .formatted(
                                Words.of(approved.body().path("state")),
                                day(approved.body().path("validUntil")),
                                hasRole(invitation) ? "has given the role" : "follows"));
    }

    private void readAccess(String subject) throws IOException, InterruptedException {
        Answer access = api.get(AXEL, "/v1/access/effective?subject=" + subject).expecting(Answer.OK);
        row(
                AXEL,
                "reads what she may do now",
                access,
                "%d operations, each by a grant that the answer names"
                        .formatted(access.body().path("operations").size()));
    }

    /// STEERING is a privileged role, so who asks for it does not approve it.
    private void grantAndEnd(String subject) throws IOException, InterruptedException {
        Answer asked = api.post(
                        AXEL,
                        GRANTS,
                        grant("STEERING", "Decides in the steering committee")
                                .put("subject", subject)
                                .put("signInName", ADDRESS))
                .expecting(Answer.CREATED);
        row(AXEL, "asks for steering", asked, Words.of(asked.body().path("state")));
        String path = GRANTS + "/" + asked.id();
        Answer refused = api.post(AXEL, path + "/approval").expecting(Answer.FORBIDDEN);
        row(AXEL, "approves it himself", refused, "refused: " + Answer.problem(refused.body()));
        Answer approved = api.post(ALMA, path + "/approval").expecting(Answer.CREATED);
        row(ALMA, "approves it", approved, Words.of(approved.body().path("state")));
        Answer ended = api.post(ALMA, path + "/end", end()).expecting(Answer.CREATED);
        row(ALMA, "ends it", ended, Words.of(ended.body().path("state")) + "; it counts from the next request on");
    }

    private void revoke(String subject) throws IOException, InterruptedException {
        Answer revoked = api.post(
                        AXEL,
                        "/v1/access/revocations",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("subject", subject)
                                .put("reason", END))
                .expecting(Answer.CREATED);
        row(AXEL, "revokes her tokens", revoked, "all that were issued until now are refused");
    }

    private void withdraw(String invitation) throws IOException, InterruptedException {
        Answer withdrawn = api.post(AXEL, invitation + "/withdrawal", end()).expecting(Answer.CREATED);
        row(
                AXEL,
                "withdraws the invitation",
                withdrawn,
                Words.of(withdrawn.body().path("state")) + "; its grant has ended, the account is disabled");
    }

    private void row(Caller who, String does, Answer answer, String result) {
        table.row(who.name(), does, result);
        requests.add(answer.request());
    }

    private boolean hasRole(String invitation) throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (api.get(AXEL, invitation)
                    .expecting(Answer.OK)
                    .body()
                    .path("roleGiven")
                    .asBoolean()) {
                return true;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private ObjectNode grant(String role, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("role", role)
                .put("scope", "CYCLE")
                .put("cycleId", cycle)
                .put("reason", reason);
    }

    private static ObjectNode end() {
        return JsonNodeFactory.instance.objectNode().put("endReason", END);
    }

    private static String day(JsonNode time) {
        return time.asText().replaceFirst("T.*", "");
    }
}
