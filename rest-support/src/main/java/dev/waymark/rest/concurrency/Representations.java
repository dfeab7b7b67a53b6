package dev.waymark.rest.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.waymark.rest.reference.FindingReferences;
import dev.waymark.rest.reference.FoundReferences;
import dev.waymark.rest.reference.WritingReferences;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Writes what is shown, as it is sent.
@Singleton
public class Representations {

    private final ObjectMapper mapper;
    private final FindingReferences references;

    public Representations(ObjectMapper mapper, FindingReferences references) {
        this.mapper = mapper;
        this.references = references;
    }

    /// The content of what has no entity tag. Nothing where the writer of the media type writes the same by itself,
    /// as it does without references.
    Optional<byte[]> contentOfReferring(Object shown) {
        var found = references.in(shown);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(written(shown, WritingReferences.writer(mapper, found)));
    }

    public Representation of(Object shown) {
        var found = references.in(shown);
        return found.isEmpty()
                ? ofState(shown)
                : Representation.of(written(shown, WritingReferences.writer(mapper, found)), state(shown));
    }

    /// What the things are called that are named in it by their ids.
    FoundReferences namesIn(Object shown) {
        return references.in(shown);
    }

    /// Without references, so that nobody is asked for a name: what preconditions compare and the audit trail
    /// records.
    public Representation ofState(Object shown) {
        return Representation.of(state(shown));
    }

    private byte[] state(Object shown) {
        return written(shown, mapper.writer());
    }

    private static byte[] written(Object shown, ObjectWriter writer) {
        try {
            return writer.writeValueAsBytes(shown);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("%s cannot be written as JSON".formatted(shown.getClass()), unwritable);
        }
    }
}
