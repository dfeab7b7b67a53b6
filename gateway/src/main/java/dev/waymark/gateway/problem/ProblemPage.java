package dev.waymark.gateway.problem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/// One type of problem, explained.
///
/// @param name last part of the type, such as `cycle-closed`
/// @param titles of refusals of this type; services may word it differently
/// @param example of a detail
/// @param remedy what to do
public record ProblemPage(String name, int status, List<String> titles, String meaning, String example, String remedy) {

    private static final Pattern FORM = Pattern.compile("""
            (?s)([a-z0-9-]+)

            (\\d{3}) · ([^\n]+)

            \\*\\*Meaning\\.\\*\\* (.+)

            \\*\\*Example\\.\\*\\* (.+)

            \\*\\*What to do\\.\\*\\* (.+)""");

    public ProblemPage {
        titles = List.copyOf(titles);
    }

    /// @param section of `docs/problems.md`, without the marks of its heading
    static ProblemPage read(String section) {
        var form = FORM.matcher(section.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "a type of problem is described in another form than the others: %s".formatted(section));
        }
        return new ProblemPage(
                form.group(1),
                Integer.parseInt(form.group(2)),
                List.of(form.group(3).split(" · ", -1)),
                form.group(4),
                form.group(5),
                form.group(6));
    }

    public ObjectNode json() {
        var page = JsonNodeFactory.instance
                .objectNode()
                .put("type", GatewayProblem.URI_PREFIX + name)
                .put("name", name)
                .put("status", status);
        var list = page.putArray("titles");
        titles.forEach(list::add);
        return page.put("meaning", meaning).put("exampleDetail", example).put("remedy", remedy);
    }

    public String html() {
        return """
                <!doctype html>
                <html lang="en">
                <title>%1$s</title>
                <h1>%2$s</h1>
                <p><code>%3$s</code>, status %4$d</p>
                <h2>Meaning</h2>
                <p>%5$s</p>
                <h2>Example</h2>
                <p>%6$s</p>
                <h2>What to do</h2>
                <p>%7$s</p>
                <p><a href="/v1/problems">All types of problems</a></p>
                </html>
                """.formatted(
                        name,
                        escaped(String.join(" · ", titles)),
                        GatewayProblem.URI_PREFIX + name,
                        status,
                        escaped(meaning),
                        escaped(example),
                        escaped(remedy));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
