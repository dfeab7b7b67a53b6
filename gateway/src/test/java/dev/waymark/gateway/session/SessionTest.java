package dev.waymark.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.suite.Requests;
import dev.waymark.gateway.suite.SigningRealm;
import dev.waymark.gateway.suite.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SessionTest.WithConsole.class)
class SessionTest {

    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]+");
    private static final String HEADER = "Waymark-Console";
    private static final String READ = "/v1/cycles/echo";
    private static final int LONG = 300;
    /// Renewed at once, because it lasts less long than a token must.
    private static final int SHORT = 10;

    /// The realm signs people in for the console.
    public static class WithConsole implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SigningRealm.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void theTokensStayOnTheServer() {
        var challenge = given().redirects().follow(false).get("/console/sign-in?to=/console/x");
        assertThat(challenge.statusCode()).isEqualTo(302);
        assertThat(challenge.header("Location"))
                .contains("/authorize?", "client_id=waymark-session", "code_challenge_method=S256", "nonce=");

        var answer = begin("session-a", LONG);

        assertThat(answer.header("Location")).endsWith("/console/sign-in?to=%2Fconsole%2Fx");
        var cookies = answer.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax")
                        .doesNotContainPattern(TOKEN));
        riding(answer.detailedCookies())
                .get("/console/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(equalTo("{\"state\":\"SIGNED_IN\",\"name\":\"Lea of the Tests\",\"username\":\"lea\"}"));
    }

    @Test
    void aServiceReceivesTheTokenAndNoCookie() {
        var session = session("session-b");

        riding(session)
                .get(READ)
                .then()
                .statusCode(200)
                .body(containsString("Authorization: Bearer eyJ"))
                .body(not(containsString("q_session")));
        given().cookies(session)
                .header("Sec-Fetch-Site", "same-origin")
                .get(READ)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, , , ",
        "GET, , , ",
        "POST, same-origin, , ",
        "POST, cross-site, , 1",
        "POST, same-site, , 1",
        "GET, cross-site, , ",
        "GET, none, , ",
        "POST, , https://evil.example, 1",
        "POST, , null, 1",
    })
    void aRequestOfAnotherPageDoesNotRideOnTheSession(String method, String site, String origin, String own) {
        var request = given().cookies(session("session-c"))
                .contentType("application/json")
                .body("{}");
        Map.of("Sec-Fetch-Site", String.valueOf(site), "Origin", String.valueOf(origin), HEADER, String.valueOf(own))
                .forEach((name, value) -> {
                    if (!value.equals("null") || (name.equals("Origin") && origin != null)) {
                        request.header(name, value);
                    }
                });

        Requests.refused(request.request(method, "/v1/cycles"), GatewayProblem.UNAUTHENTICATED)
                .body("detail", containsString(HEADER));
    }

    @Test
    void aBearerTokenCountsAsBeforeWhateverCookiesComeAlong() {
        var token = Tokens.claims("stakeholder").subject("another").sign(Tokens.signingKey());

        given().cookies(session("session-d"))
                .header("Authorization", "Bearer " + token)
                .get(READ)
                .then()
                .body(containsString(token))
                .body(not(containsString("q_session")));
        given().cookie("q_session_console", "forged")
                .header("Authorization", "Bearer " + token)
                .get(READ)
                .then()
                .body(containsString(token));
        given().cookies(session("session-d"))
                .header("Authorization", "Bearer nonsense")
                .get(READ)
                .then()
                .statusCode(401);
    }

    @Test
    void anAccessTokenIsRenewedWithoutThePage() {
        var before = begin("session-e", SHORT).detailedCookies();

        var answer = riding(before).get(READ);

        answer.then().statusCode(200);
        assertThat(answer.detailedCookies().getValue("q_session_console"))
                .isNotNull()
                .isNotEqualTo(before.getValue("q_session_console"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "eyJhbGciOiJBMjU2R0NNS1ciLCJlbmMiOiJBMjU2R0NNIn0.AAAA.BBBB.CCCC.DDDD"})
    void aForgedCookieIsNobody(String value) {
        var request = given().cookie("q_session_console", value).header(HEADER, "1");

        Requests.refused(request.get(READ), GatewayProblem.UNAUTHENTICATED);
        given().cookie("q_session_console", value)
                .header(HEADER, "1")
                .get("/console/session")
                .then()
                .body("state", equalTo("SIGNED_OUT"));
    }

    @Test
    void aSessionEndsWhenTheRealmSaysSo() {
        var ended = session("session-f");
        var other = session("session-g");
        riding(ended).get(READ).then().statusCode(200);

        given().formParam("logout_token", logout("session-f"))
                .post("/sign-out")
                .then()
                .statusCode(200);

        Requests.refused(riding(ended).get(READ), GatewayProblem.UNAUTHENTICATED);
        riding(ended).get("/console/session").then().body("state", equalTo("SIGNED_OUT"));
        riding(other).get(READ).then().statusCode(200);
        // the next sign-in begins anew
        var again = given().cookies(ended).redirects().follow(false).get("/console/sign-in");
        assertThat(again.header("Location")).endsWith("/console/sign-in");
        assertThat(again.detailedCookies().get("q_session_console").getMaxAge()).isZero();
    }

    /// The realm tells one instance; the others ask while the session is in use. And what it does not renew is over.
    @ParameterizedTest
    @CsvSource({"ended-elsewhere, 300", "ended, 2"})
    void aSessionThatEndedElsewhereEndsHereSoon(String id, int seconds) {
        var session = begin(id, seconds).detailedCookies();
        var deadline = Instant.now().plus(Duration.ofSeconds(20));

        while (riding(session).get(READ).statusCode() == 200) {
            assertThat(Instant.now()).isBefore(deadline);
        }

        Requests.refused(riding(session).get(READ), GatewayProblem.UNAUTHENTICATED);
        riding(session("lasting")).get(READ).then().statusCode(200);
    }

    @Test
    void oneSignsOutHereAndInTheRealm() {
        var session = session("session-h");
        var own = RestAssured.baseURI + ":" + RestAssured.port;

        var answer = signingOut(session).header("Origin", own).post("/console/sign-out");

        answer.then()
                .statusCode(303)
                .header("Location", containsString("/end?"))
                .body(equalTo(""));
        assertThat(answer.detailedCookies().getValue("q_session_console")).isEmpty();
    }

    @Test
    void noOtherPageSignsSomebodyOut() {
        var session = session("session-j");
        for (var forged : List.of(
                signingOut(session),
                signingOut(session).header("Origin", "https://evil.example"),
                signingOut(session).header("Origin", "null"),
                signingOut(session)
                        .header("Origin", RestAssured.baseURI + ":" + RestAssured.port)
                        .header("Sec-Fetch-Site", "cross-site"))) {
            Requests.refused(forged.post("/console/sign-out"), GatewayProblem.UNAUTHENTICATED);
        }
        riding(session).get(READ).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/console/cycles/1/pain, /console/cycles/1/pain",
        "//evil.example, /",
        "https://evil.example/, /",
        "/\\evil.example, /",
        "/v1/cycles, /",
    })
    void oneComesBackToPagesOfTheConsoleOnly(String wanted, String path) {
        var answer = given().cookies(session("session-i"))
                .redirects()
                .follow(false)
                .queryParam("to", wanted)
                .get("/console/sign-in");

        assertThat(answer.header("Location")).isEqualTo(path);
    }

    @Test
    void aBrokenSignInLeadsToTheStart() {
        given().redirects()
                .follow(false)
                .cookie("q_auth_console_1", "1|x")
                .get("/console/sign-in?state=1&code=no.such.0")
                .then()
                .statusCode(302)
                .header("Location", equalTo("/?sign-in=failed"));
    }

    private static RequestSpecification signingOut(Cookies session) {
        return given().cookies(session).redirects().follow(false);
    }

    private static RequestSpecification riding(Cookies session) {
        return given().cookies(session).header(HEADER, "1");
    }

    private static Cookies session(String id) {
        return begin(id, LONG).detailedCookies();
    }

    /// What a browser gets when it comes back from the realm.
    private static Response begin(String session, int seconds) {
        var challenge = given().redirects().follow(false).get("/console/sign-in?to=/console/x");
        var query = URI.create(challenge.header("Location")).getQuery();
        return given().cookies(challenge.detailedCookies())
                .redirects()
                .follow(false)
                .queryParam("state", parameter(query, "state"))
                .queryParam("code", parameter(query, "nonce") + "." + session + "." + seconds)
                .get("/console/sign-in");
    }

    private static String parameter(String query, String name) {
        var found = Pattern.compile("(?:^|&)" + name + "=([^&]+)").matcher(query);
        assertThat(found.find()).as(query).isTrue();
        return found.group(1);
    }

    private static String logout(String session) {
        return Jwt.issuer(Tokens.ISSUER)
                .audience("waymark-session")
                .claim("sid", session)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .expiresIn(60)
                .sign(Tokens.signingKey());
    }
}
