package dev.waymark.suite.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The commands of a guide, run in order in one shell, and what they print compared with what the guide shows.
final class Guide {

    private static final String FENCE = "```";
    private static final String MARK = "\u001e";
    private static final int PATIENCE_MINUTES = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Commands, and the answer that the guide shows behind them.
    ///
    /// @param line of the guide where they begin
    record Block(int line, String commands, Optional<JsonNode> shown) {}

    private final List<Block> blocks;

    private Guide(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Guide read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /// @param text Markdown, whose blocks of `sh` are commands; one of `json` is what the commands before it
    /// print last
    static Guide of(String text) {
        var blocks = new ArrayList<Block>();
        var lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(FENCE)) {
                var end = lines.subList(line + 1, lines.size()).indexOf(FENCE) + line + 1;
                var content = String.join("\n", lines.subList(line + 1, end));
                switch (lines.get(line)) {
                    case FENCE + "sh" -> blocks.add(new Block(line + 1, content, Optional.empty()));
                    case FENCE + "json" -> {
                        var asked = blocks.removeLast();
                        blocks.add(new Block(asked.line(), asked.commands(), Optional.of(json(content))));
                    }
                    default ->
                        throw new IllegalArgumentException(
                                "line %d begins a block of %s, which nobody runs".formatted(line + 1, lines.get(line)));
                }
                line = end;
            }
        }
        return new Guide(blocks);
    }

    int size() {
        return blocks.size();
    }

    /// Runs all blocks until one fails. Every request that is refused fails.
    ///
    /// @param folder an empty one
    /// @return what is wrong; nothing where all is as the guide says
    List<String> run(Path folder, Map<String, String> variables) throws IOException, InterruptedException {
        var output = folder.resolve("output");
        Files.writeString(folder.resolve(".curlrc"), "fail-with-body\n");
        var builder = new ProcessBuilder("sh", "-eu", "-c", script())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(variables);
        builder.environment().put("CURL_HOME", folder.toString());
        var shell = builder.start();
        if (!shell.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            shell.destroyForcibly();
            return List.of("the commands do not end: " + Files.readString(output));
        }
        var printed = Files.readString(output).split(MARK, -1);
        var wrong = new ArrayList<String>();
        if (shell.exitValue() != 0) {
            wrong.add("line %d: exit code %d, printed %s, files %s"
                    .formatted(
                            blocks.get(printed.length - 2).line(),
                            shell.exitValue(),
                            printed[printed.length - 1],
                            files(folder)));
        }
        for (int number = 0; number < printed.length - 2 + (shell.exitValue() == 0 ? 1 : 0); number++) {
            wrong.addAll(differences(blocks.get(number), printed[number + 1]));
        }
        return wrong;
    }

    /// The blocks, each of which begins with a mark in the output.
    private String script() {
        var script = new StringBuilder();
        blocks.forEach(block -> script.append("printf '%s'\n".formatted(MARK))
                .append(block.commands())
                .append('\n'));
        return script.toString();
    }

    private static List<String> differences(Block block, String printed) {
        if (block.shown().isEmpty()) {
            return List.of();
        }
        var last = last(printed);
        return last.isEmpty()
                ? List.of("line %d prints no JSON: %s".formatted(block.line(), printed))
                : ShownAnswer.differences(block.shown().get(), last.get()).stream()
                        .map(difference -> "line %d shows %s".formatted(block.line(), difference))
                        .toList();
    }

    private static Optional<JsonNode> last(String printed) {
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(printed)) {
            return values.readAll().stream().reduce((_, later) -> later);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static JsonNode json(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String files(Path folder) throws IOException {
        var contents = new StringBuilder();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                contents.append("%n%s: %s".formatted(file.getFileName(), Files.readString(file)));
            }
        }
        return contents.toString();
    }
}
