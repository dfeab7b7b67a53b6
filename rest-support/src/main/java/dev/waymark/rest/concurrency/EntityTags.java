package dev.waymark.rest.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The value of an If-Match or If-None-Match header (RFC 9110, sections 8.8.3, 13.1.1 and 13.1.2): `*`, or at least one
/// entity tag.
///
/// @param any the header says `*`
/// @param tags the tags as they were sent, weak ones with `W/`
record EntityTags(boolean any, List<String> tags) {

    private static final Pattern ELEMENT = Pattern.compile("[ \\t]*((?:W/)?\"[!#-~\\x{80}-\\x{ff}]*\")?[ \\t]*(?:,|$)");
    private static final String WEAK = "W/";

    /// Stands in a tag before the part that tells the names of other things apart.
    static final String NAMES = ".";

    /// @return empty where the header is malformed; empty elements of the list are allowed
    static Optional<EntityTags> parse(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new EntityTags(true, List.of()));
        }
        var tags = new ArrayList<String>();
        var element = ELEMENT.matcher(header);
        while (element.regionStart() < header.length()) {
            if (!element.lookingAt()) {
                return Optional.empty();
            }
            if (element.group(1) != null) {
                tags.add(element.group(1));
            }
            element.region(element.end(), header.length());
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(new EntityTags(false, List.copyOf(tags)));
    }

    /// The tags of what was shown whatever other things were called: a write does not depend on their names, and they
    /// come and go with the service that knows them.
    EntityTags ofState() {
        return new EntityTags(any, tags.stream().map(EntityTags::ofState).toList());
    }

    private static String ofState(String tag) {
        var names = tag.indexOf(NAMES);
        return names < 0 ? tag : tag.substring(0, names) + '"';
    }

    /// Whether one of the tags is this strong tag; a weak tag never is.
    boolean matchStrongly(String tag) {
        return any || tags.contains(tag);
    }

    /// Whether one of the tags, weak or strong, has the value of this strong tag.
    boolean matchWeakly(String tag) {
        return matchStrongly(tag) || tags.contains(WEAK + tag);
    }
}
