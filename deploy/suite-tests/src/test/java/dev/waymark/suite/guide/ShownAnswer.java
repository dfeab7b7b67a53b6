package dev.waymark.suite.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether a shortened answer in a guide is like the real one: each property that it shows is there and has the
/// same type. Constants, numbers and truth values are the same, and words are the same where they are no ids
/// and times.
final class ShownAnswer {

    private static final Pattern CHANGES_EACH_TIME = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+Z)?|/v1/\\S*",
            Pattern.CASE_INSENSITIVE);

    private ShownAnswer() {}

    static List<String> differences(JsonNode shown, JsonNode real) {
        var found = new ArrayList<String>();
        compare("", shown, real, found);
        return found;
    }

    private static void compare(String place, JsonNode shown, JsonNode real, List<String> found) {
        switch (shown) {
            case ObjectNode object ->
                object.properties()
                        .forEach(property -> compare(
                                place + "/" + property.getKey(),
                                property.getValue(),
                                real.path(property.getKey()),
                                found));
            case ArrayNode array -> {
                for (int element = 0; element < array.size(); element++) {
                    compare(place + "/" + element, array.get(element), real.path(element), found);
                }
            }
            default -> {
                var same = isChanging(shown) ? isChanging(real) : shown.equals(real);
                if (!same) {
                    found.add("%s %s, and the answer has %s".formatted(place, shown, real));
                }
            }
        }
    }

    private static boolean isChanging(JsonNode value) {
        return value.isTextual() && CHANGES_EACH_TIME.matcher(value.textValue()).matches();
    }
}
