package dev.waymark.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.stored.StoredJson;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hibernate.type.format.FormatMapper;

/// Stores JSON with all digits of its numbers, so that later calculations do not begin with rounded ones.
@Singleton
public class StoredNumbers {

    private final ObjectMapper mapper;

    StoredNumbers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Produces
    @Singleton
    @JsonFormat
    @PersistenceUnitExtension
    FormatMapper json() {
        return new StoredJson(RoundedNumbers.without(mapper));
    }
}
