package dev.waymark.assessment.pain.ranking;

import static io.restassured.RestAssured.given;

import dev.waymark.rest.fixture.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every GET of the running service's document with the ids of one cycle filled in.
record ReadPaths(List<String> paths) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern FRACTION = Pattern.compile("(?<![\\d:.-])\\d+\\.\\d*[1-9]");
    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("\"(requestId|takenAt)\":\"[^\"]*\"|\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    /// When a grant was used is written some time after it was.
    private static final Pattern OF_ANOTHER_MOMENT = Pattern.compile("\"lastUsedAt\":\"[^\"]*\",?");
    private static final String NO_SUCH_ID = "00000000-0000-7000-8000-000000000000";

    /// @param ids by the name of the path parameter that they stand for
    static ReadPaths ofRunningService(Map<String, String> ids) {
        var document =
                given().get("/q/openapi?format=json").then().statusCode(200).extract();
        Map<String, Map<String, Object>> paths = document.jsonPath().getMap("paths");
        return new ReadPaths(paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(path -> PARAMETER
                        .matcher(path.getKey())
                        .replaceAll(parameter -> ids.getOrDefault(parameter.group(1), NO_SUCH_ID)))
                .sorted()
                .toList());
    }

    /// The answers that this caller gets, by path.
    Map<String, String> seenBy(Api reader) {
        return paths.stream()
                .collect(Collectors.toMap(
                        path -> path, path -> written(reader.get(path)), (one, _) -> one, TreeMap::new));
    }

    /// Status, headers and body, without what every request has of its own: its time, its id and, where the answer says
    /// when it was made, its entity tag, which is of the whole answer.
    static String written(Response answer) {
        var own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        own.addAll(List.of("Date", "X-Request-Id"));
        if (answer.asString().contains("\"takenAt\"")) {
            own.add("ETag");
        }
        if (answer.asString().contains("\"grants\"") || answer.asString().contains("\"validFrom\"")) {
            own.addAll(List.of("ETag", "content-length"));
        }
        var headers = answer.headers().asList().stream()
                .filter(header -> !own.contains(header.getName()))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        var body = OF_THE_MOMENT
                .matcher(OF_ANOTHER_MOMENT.matcher(answer.asString()).replaceAll(""))
                .replaceAll("…");
        return "%d\n%s\n%s".formatted(answer.statusCode(), headers, body);
    }

    /// All ids in a text, in its order.
    static Stream<String> ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group);
    }

    /// All numbers in a text that are not whole, without those of times.
    static Stream<Double> fractions(String text) {
        return FRACTION.matcher(text).results().map(number -> Double.valueOf(number.group()));
    }
}
