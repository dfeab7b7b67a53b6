package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.gateway.merge.SecuritySchemes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A public text, such as the merged document in one of the forms in which readers ask for it.
///
/// @param entityTag strong, quoted; changes exactly when the text does
public record PublishedDocument(String text, String entityTag) {

    private static final YAMLMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().stringQuotingChecker(new PlainText()).build())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    /// The document of one installation.
    ///
    /// @param issuer public address of the realm
    /// @param address public address of the gateway, or `/` for the one that the reader used
    public static JsonNode of(JsonNode merged, String issuer, String address) {
        ObjectNode document = merged.deepCopy();
        ((ObjectNode) document.withArrayProperty("servers").get(0)).put("url", address);
        document.withObjectProperty("components").set(SecuritySchemes.SECTION, SecuritySchemes.of(issuer));
        return document;
    }

    public static PublishedDocument json(JsonNode document) {
        return of(document.toString());
    }

    public static PublishedDocument yaml(JsonNode document) {
        var text = new StringWriter();
        try (var generator = new EscapedLineBreaks(YAML.getFactory().createGenerator(text))) {
            YAML.writeValue(generator, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return of(text.toString());
    }

    public static PublishedDocument of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new PublishedDocument(text, '"' + HexFormat.of().formatHex(digest, 0, 16) + '"');
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
