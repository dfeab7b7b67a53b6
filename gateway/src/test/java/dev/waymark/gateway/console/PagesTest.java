package dev.waymark.gateway.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.waymark.gateway.coding.GzipStream;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.suite.Requests;
import dev.waymark.gateway.suite.RunningSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class PagesTest {

    private static final int FIRST_LOAD = 150_000;
    private static final Pattern IN_PAGE = Pattern.compile("\"(/console/bundle/[^\"]+)\"");
    /// What is imported before anything runs, and the pages that are fetched when they are opened.
    private static final Pattern AT_ONCE = Pattern.compile("(?:from|import)\"(/console/bundle/[^\"]+)\"");
    private static final Pattern LATER = Pattern.compile("import\\(\"(/console/bundle/[^\"]+)\"\\)");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console", "/console/", "/console/cycles/1/pain"})
    void everyAddressIsThePage(String path) {
        var page = given().get(path);

        page.then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-cache")
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
        given().header("If-None-Match", page.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void theBundleIsKeptForEver() {
        for (var file : found(IN_PAGE, given().get("/").asString())) {
            given().header("Accept-Encoding", "gzip")
                    .get(file)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=31536000, immutable")
                    .header("Content-Encoding", "gzip");
        }
        for (var absent : List.of("app-00000000.js", "app.js", "..%2fapp.js", "tsconfig.json")) {
            given().urlEncodingEnabled(false)
                    .get("/console/bundle/" + absent)
                    .then()
                    .statusCode(oneOf(400, 404));
        }
    }

    /// The page, everything that it fetches before it shows something, and the largest page that it can show.
    @Test
    void theFirstLoadIsSmall() {
        var page = given().get("/").asString();
        var loaded = new TreeSet<String>();
        var open = new ArrayDeque<>(found(IN_PAGE, page));
        while (!open.isEmpty()) {
            var file = open.pop();
            if (loaded.add(file)) {
                open.addAll(found(AT_ONCE, given().get(file).asString()));
            }
        }
        var pages = loaded.stream()
                .flatMap(file -> found(LATER, given().get(file).asString()).stream())
                .collect(Collectors.toSet());

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(loaded).doesNotContainAnyElementsOf(pages);
        assertThat(page.length()
                        + loaded.stream().mapToInt(PagesTest::compressed).sum()
                        + pages.stream().mapToInt(PagesTest::compressed).max().orElseThrow())
                .isLessThanOrEqualTo(FIRST_LOAD);
    }

    @Test
    void withoutASecretTheConsoleIsOffAndSaysSo() {
        given().get("/console/session").then().statusCode(200).body("state", equalTo("OFF"));
        Requests.refused(given().get("/console/sign-in"), GatewayProblem.SIGN_IN_AWAY)
                .body("detail", containsString("off"));
        given().cookie("q_session_console", "anything")
                .header("Waymark-Console", "1")
                .get("/v1/cycles")
                .then()
                .statusCode(401);
    }

    private static int compressed(String file) {
        return GzipStream.whole(Buffer.buffer(given().get(file).asString())).length();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
