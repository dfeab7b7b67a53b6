package dev.waymark.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads request records from JSON and names every fault at once.
@Singleton
public class StrictJson {

    private static final int DEEPEST = 32;

    /// Texts, names and numbers end with the body, which the operation bounds. Names of strangers are not remembered.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final ObjectMapper mapper;
    private final Validator validator;

    public StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = RoundedNumbers.without(mapper);
        this.validator = validator;
    }

    /// @throws ProblemException 400 where the bytes are no JSON value, 413 where they hold too many
    public JsonNode tree(byte[] body) {
        return tree(body, BodyLimit.DEFAULT_VALUES);
    }

    /// @param mostValues objects, arrays, texts, numbers and the like, counted together
    public JsonNode tree(byte[] body, int mostValues) {
        return tree(body, mostValues, "The body");
    }

    /// @param subject what refusals call it
    public JsonNode tree(byte[] body, int mostValues, String subject) {
        var text = decoded(body, subject);
        try (var parser = JSON.createParser(text.array(), text.arrayOffset(), text.remaining())) {
            if (parser.nextToken() == null) {
                throw malformed("%s is empty; JSON is needed.".formatted(subject));
            }
            var tree = new BoundedTree(parser, mostValues).value();
            if (parser.nextToken() != null) {
                throw malformed("%s holds more than one JSON value.".formatted(subject));
            }
            return tree;
        } catch (StreamConstraintsException tooDeep) {
            throw malformed("%s is nested more than %d levels deep%s.".formatted(subject, DEEPEST, place(tooDeep)));
        } catch (JsonEOFException incomplete) {
            throw malformed("%s is no JSON: it ends too early%s.".formatted(subject, place(incomplete)));
        } catch (JsonProcessingException malformed) {
            throw malformed("%s is no JSON%s.".formatted(subject, place(malformed)));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }

    private static CharBuffer decoded(byte[] body, String subject) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException otherEncoding) {
            throw malformed("%s is no UTF-8.".formatted(subject));
        }
    }

    private static String place(JsonProcessingException fault) {
        JsonLocation place = fault.getLocation();
        return place == null ? "" : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(HttpProblem.MALFORMED_REQUEST, detail);
    }

    /// @throws ProblemException 400 naming every violation
    public <R> R bind(JsonNode tree, Class<R> type) {
        var binding = new StrictBinding(mapper, validator);
        var value = binding.bind(tree, mapper.constructType(type), JsonPointer.empty());
        if (value == null || !binding.violations().isEmpty()) {
            throw ProblemException.invalid(binding.violations());
        }
        return type.cast(value);
    }

    JsonNode treeOf(Object value) {
        return mapper.valueToTree(value);
    }
}
