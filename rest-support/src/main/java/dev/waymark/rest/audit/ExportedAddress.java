package dev.waymark.rest.audit;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The address of an export as the audit trail keeps it: the path with the format and the filters in the order of their
/// names. The trail cannot forget, so it keeps values that are ids, constants, dates, numbers or truths and has `*` for
/// others: text that somebody looks for can be about a person.
///
/// Example: `/v1/cycles/01996f3a-…/stakeholders` as CSV with `departed=false` and `text=Kim` →
/// `/v1/cycles/01996f3a-…/stakeholders?format=csv&departed=false&text=*`.
@Calculation
final class ExportedAddress {

    private static final Set<String> OF_THE_FORM = Set.of(Format.PARAMETER, "cursor", "limit", "sort", "width");
    private static final String SEARCHED = "text";
    private static final Pattern KEPT =
            Pattern.compile("[0-9a-fA-F-]{36}|[A-Z][A-Z0-9_]{0,59}|[0-9TZ:.-]{1,40}|true|false");
    private static final int LONGEST = 300;
    private static final String OTHER = "*";

    private ExportedAddress() {}

    static String of(String path, Format format, Map<String, List<String>> query) {
        var parts = new ArrayList<String>();
        parts.add(Format.PARAMETER + "=" + format.parameter());
        new TreeMap<>(query).forEach((name, values) -> {
            if (!OF_THE_FORM.contains(name)) {
                values.forEach(value -> parts.add(name + "=" + kept(name, value)));
            }
        });
        var address = path + "?" + String.join("&", parts);
        return address.length() <= LONGEST ? address : "%s?%s&%s".formatted(path, parts.getFirst(), OTHER);
    }

    private static String kept(String name, String value) {
        return !name.equals(SEARCHED) && KEPT.matcher(value).matches() ? value : OTHER;
    }
}
