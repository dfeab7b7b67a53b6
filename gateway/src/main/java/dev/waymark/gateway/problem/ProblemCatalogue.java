package dev.waymark.gateway.problem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every type of problem of the suite, as `docs/problems.md` describes it: a section of each type with its status and
/// titles, its meaning, an example and what to do.
public record ProblemCatalogue(List<ProblemPage> pages) {

    private static final String RESOURCE = "/META-INF/waymark/problems.md";
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");

    public ProblemCatalogue {
        pages = List.copyOf(pages);
    }

    /// The catalogue that this program was built with.
    public static ProblemCatalogue ofThisBuild() {
        try (var stream = ProblemCatalogue.class.getResourceAsStream(RESOURCE)) {
            var bytes = Objects.requireNonNull(stream, RESOURCE).readAllBytes();
            return read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @throws IllegalArgumentException where a section has another form
    public static ProblemCatalogue read(String markdown) {
        return new ProblemCatalogue(Stream.of(SECTION.split(markdown))
                .skip(1)
                .map(ProblemPage::read)
                .toList());
    }

    public ObjectNode json() {
        var list = JsonNodeFactory.instance.objectNode();
        var items = list.putArray("items");
        pages.forEach(page -> items.add(page.json()));
        return list;
    }
}
