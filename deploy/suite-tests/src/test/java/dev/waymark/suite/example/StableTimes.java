package dev.waymark.suite.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Times of the run moved to one and the same Monday. What happened in one part of the run happens at its full ten
/// minutes; the times of one object keep their order, a second apart.
///
/// @param parts when each part of the run began
/// @param end of the run
record StableTimes(NavigableSet<Instant> parts, Instant end) {

    private static final Instant BEGIN = Instant.parse("2026-12-07T09:00:00Z");
    private static final Duration PART = Duration.ofMinutes(10);
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    JsonNode applied(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var times = times(object);
                var moved = JsonNodeFactory.instance.objectNode();
                object.properties()
                        .forEach(property -> moved.set(property.getKey(), moved(property.getValue(), times)));
                yield moved;
            }
            case ArrayNode array -> {
                var moved = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> moved.add(moved(element, Map.of())));
                yield moved;
            }
            default -> node;
        };
    }

    private JsonNode moved(JsonNode value, Map<String, String> times) {
        if (value.isTextual() && times.containsKey(value.textValue())) {
            return TextNode.valueOf(times.get(value.textValue()));
        }
        return value.isTextual() ? TextNode.valueOf(withoutDaysOfRun(value.textValue())) : applied(value);
    }

    /// The times of the run among an object's own properties, with what they become.
    private Map<String, String> times(ObjectNode object) {
        var ofParts = new HashMap<Instant, List<Instant>>();
        var times = new HashMap<String, String>();
        object.valueStream()
                .flatMap(StableTimes::time)
                .filter(this::isOfRun)
                .distinct()
                .sorted()
                .forEach(time -> {
                    var part = part(time);
                    var before = ofParts.getOrDefault(part, List.of());
                    ofParts.put(
                            part,
                            Stream.concat(before.stream(), Stream.of(time)).toList());
                    times.put(
                            time.toString(),
                            BEGIN.plus(PART.multipliedBy(parts.headSet(part).size()))
                                    .plusSeconds(before.size())
                                    .toString());
                });
        return times;
    }

    private static Stream<Instant> time(JsonNode value) {
        return Stream.of(value.asText())
                .filter(text -> TIME.matcher(text).matches())
                .map(Instant::parse);
    }

    /// All times in a body.
    static NavigableSet<Instant> in(JsonNode body) {
        var times = new TreeSet<Instant>();
        TIME.matcher(body.toString())
                .results()
                .map(found -> Instant.parse(found.group()))
                .forEach(times::add);
        return times;
    }

    /// People were let in a little before the first part began.
    private boolean isOfRun(Instant time) {
        return day(time).compareTo(day(parts.first())) >= 0 && !time.isAfter(end);
    }

    private Instant part(Instant time) {
        var part = parts.floor(time);
        return part == null ? parts.first() : part;
    }

    private String withoutDaysOfRun(String text) {
        return Stream.of(parts.first(), end)
                .map(time -> day(time).toString())
                .reduce(text, (result, day) -> result.replace(day, day(BEGIN).toString()));
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
