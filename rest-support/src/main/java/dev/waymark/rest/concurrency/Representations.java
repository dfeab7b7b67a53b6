package dev.waymark.rest.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/// Writes what is shown, as it is sent.
@Singleton
public class Representations {

    private final ObjectMapper mapper;

    public Representations(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public Representation of(Object shown) {
        try {
            return new Representation(mapper.writeValueAsBytes(shown));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("%s cannot be written as JSON".formatted(shown.getClass()), unwritable);
        }
    }
}
