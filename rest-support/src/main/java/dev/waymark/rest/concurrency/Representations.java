package dev.waymark.rest.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    /// Nothing where the writer of the media type writes the same by itself, as it does without references.
    Optional<Representation> ofReferring(Object shown) {
        var found = references.in(shown);
        return found.isEmpty() ? Optional.empty() : Optional.of(of(shown, found));
    }

    public Representation of(Object shown) {
        return of(shown, references.in(shown));
    }

    private Representation of(Object shown, FoundReferences found) {
        try {
            return new Representation(WritingReferences.writer(mapper, found).writeValueAsBytes(shown));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("%s cannot be written as JSON".formatted(shown.getClass()), unwritable);
        }
    }
}
