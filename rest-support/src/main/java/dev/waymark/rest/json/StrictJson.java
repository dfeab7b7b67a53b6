package dev.waymark.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;

/// Reads request records from JSON and names every fault at once.
@Singleton
public class StrictJson {

    private final ObjectMapper mapper;
    private final Validator validator;

    public StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper.copy()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.validator = validator;
    }

    /// @throws ProblemException 400 where the bytes are no JSON value or two properties have one name
    public JsonNode tree(byte[] body) {
        try {
            var tree = mapper.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw new ProblemException(HttpProblem.MALFORMED_REQUEST, "The body is empty; JSON is needed.");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            throw new ProblemException(
                    HttpProblem.MALFORMED_REQUEST,
                    "The body is no JSON: %s (line %d, column %d)."
                            .formatted(malformed.getOriginalMessage(), place.getLineNr(), place.getColumnNr()));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
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
